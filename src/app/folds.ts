import type { Atlas } from '../graph/atlas';
import { foldedAtlas, foldInputOf } from '../graph/fold';
import type { Communities } from '../graph/fold-communities';
import type { Fold } from '../graph/fold-groups';
import { type FoldIndex, type FoldInput, foldIndexOf } from '../graph/fold-index';
import { baseOf, foldBelow, foldFor } from '../view/folding';
import type { Folding } from '../view/state';
import type { FoldAnswer, FoldQuestion } from '../workers/fold.worker';
import { type Desk, isGivenUp, openDesk } from './desk';
import { KnownFolds } from './known-folds';
import { startWorker } from './own-worker';

/** Where the atlas of a folding comes from; each is made once, as long as somebody holds it. */
export interface Folds {
  /** The atlas of a folding where it is at hand or quickly made; undefined when it takes a while. */
  now(atlas: Atlas, folding: Folding): Atlas | undefined;
  /** Makes it off the main thread; rejects with an `AbortError` when another is asked for meanwhile. */
  later(atlas: Atlas, folding: Folding): Promise<Atlas>;
}

/** Up to so many claims a fold is made at once. */
const QUICK = 20_000;

/** Folds with a worker of our own, started when first needed; where none can be had, in the page. */
function foldsWith(startWorker: () => Worker): Folds {
  const desk = openDesk<FoldQuestion, FoldAnswer>(startWorker);
  const known = new KnownFolds();
  return {
    now(atlas, folding) {
      const base = baseOf(atlas);
      const made = known.atlas(base, folding);
      if (made || base.size > QUICK) return made;
      const communities = known.communities(base, folding);
      if (folding.communities && !communities) return undefined;
      const fold = foldFor(base, folding, communities);
      return known.keep(base, folding, foldedAtlas(base, fold, foldIndexOf(foldInputOf(base, fold))));
    },
    async later(atlas, folding) {
      const base = baseOf(atlas);
      const communities = folding.communities ? await communitiesFor(desk, known, base, folding) : undefined;
      const fold = foldFor(base, folding, communities);
      const index = await indexFor(desk, base, fold);
      return known.keep(base, folding, foldedAtlas(base, fold, index));
    },
  };
}

type FoldDesk = Desk<FoldQuestion, FoldAnswer>;

async function communitiesFor(desk: FoldDesk, known: KnownFolds, base: Atlas, folding: Folding): Promise<Communities> {
  const found = known.communities(base, folding);
  if (found) return found;
  const input = foldInputOf(base, foldBelow(base, folding));
  const answer = await ask(desk, { wanted: 'communities', input });
  const communities =
    answer?.wanted === 'communities'
      ? answer.communities
      : (await import('../graph/fold-communities')).communitiesIn(input);
  known.keepCommunities(base, folding, communities);
  return communities;
}

async function indexFor(desk: FoldDesk, base: Atlas, fold: Fold): Promise<FoldIndex> {
  const input: FoldInput = foldInputOf(base, fold);
  const answer = base.size > QUICK ? await ask(desk, { wanted: 'index', input }) : undefined;
  return answer?.wanted === 'index' ? answer.index : foldIndexOf(input);
}

/** Undefined where no worker can be had. */
async function ask(desk: FoldDesk, question: FoldQuestion): Promise<FoldAnswer | undefined> {
  try {
    return await desk.ask(question);
  } catch (reason) {
    if (isGivenUp(reason)) throw reason;
    return undefined;
  }
}

/** The folds of this page. */
export const folds = foldsWith(() => startWorker('fold'));
