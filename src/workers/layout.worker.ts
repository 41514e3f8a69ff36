import { expose } from 'comlink';
import { arrange } from '../graph/layouts/layouts';

const worker = { arrange };

/** What the layout worker offers; its methods answer with promises on the other side. */
export type LayoutWorker = typeof worker;

expose(worker);
