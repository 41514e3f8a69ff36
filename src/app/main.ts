import { askAhead } from './ahead';

// Ids and labels of a dataset are data; nothing may ever become a property of all objects.
Object.preventExtensions(Object.prototype);

// What opens a kept table comes side by side with the page.
if (askAhead()) void import('./opening/kept-atlas');
const { showPage } = await import('./page');
await showPage();
