import { expose } from 'comlink';
import type { LayoutId, LayoutInput, Placed } from '../graph/layouts/layout';
import { layoutOf } from '../graph/layouts/layouts';

const worker = {
  /** Places every node of the input by the layout of that id. */
  arrange: (id: LayoutId, input: LayoutInput): readonly Placed[] => layoutOf(id)(input),
};

/** What the layout worker offers; its methods answer with promises on the other side. */
export type LayoutWorker = typeof worker;

expose(worker);
