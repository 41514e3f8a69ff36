import { type Communities, communitiesIn } from '../graph/fold-communities';
import { type FoldIndex, type FoldInput, foldIndexOf } from '../graph/fold-index';
import type { Reply } from './reply';
import { transferablesIn } from './transferables';

/** What the worker is asked of a fold: whom its claims tie, or which of its actors belong together. */
export interface FoldQuestion {
  readonly wanted: 'index' | 'communities';
  readonly input: FoldInput;
}

export type FoldAnswer =
  | { readonly wanted: 'index'; readonly index: FoldIndex }
  | { readonly wanted: 'communities'; readonly communities: Communities };

addEventListener('message', ({ data }: MessageEvent<FoldQuestion>) => {
  const reply = replyTo(data);
  postMessage(reply, { transfer: transferablesIn(reply) });
});

function replyTo({ wanted, input }: FoldQuestion): Reply<FoldAnswer> {
  try {
    if (wanted === 'index') return { kind: 'answer', answer: { wanted, index: foldIndexOf(input) } };
    return { kind: 'answer', answer: { wanted, communities: communitiesIn(input) } };
  } catch (error) {
    return { kind: 'failure', message: String(error) };
  }
}
