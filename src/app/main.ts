import { askAhead } from './ahead';
import { ARRIVAL } from './arrival';

// Ids and labels of a dataset are data; nothing may ever become a property of all objects.
Object.preventExtensions(Object.prototype);

// What opens a kept table comes side by side with the page.
if (askAhead()) void import('./opening/kept-atlas');
// An address that says something is read as soon as there is a dataset to read it for.
if (ARRIVAL !== '') void import('./address');
const { showPage } = await import('./page');
await showPage();
