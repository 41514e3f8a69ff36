import type { Atlas } from '../graph/atlas';
import { listAt } from '../graph/lists';
import { degreesIn } from '../graph/network';
import { eachBit } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { measuredOf } from './measured';
import type { RankingId } from './ranking-id';
import type { Shown } from './shown';

/** What a ranking is called, and why an actor stands where it does in it. */
export const RANKING_WORDS: Readonly<Record<RankingId, { readonly label: string; readonly explanation: string }>> = {
  claims: { label: 'Most claims', explanation: 'Those who are party to most of the claims shown come first.' },
  degree: { label: 'Most ties', explanation: 'Those who are tied to most different actors come first, however often.' },
  pagerank: {
    label: 'Best connected',
    explanation: 'PageRank: a tie counts for more when it leads to an actor who is well connected too.',
  },
  recency: { label: 'Latest', explanation: 'Those whose latest dated claim is the youngest come first.' },
};

/** The score of every actor by its place, the greater the earlier; claims stand in until the PageRank is told. */
export function scoresOf(atlas: Atlas, shown: Shown, ranking: RankingId): ArrayLike<number> {
  return remembered(atlas, shown, ranking, measuredOf(shown, 'pagerank'));
}

const remembered = memoizeLast(
  (atlas: Atlas, shown: Shown, ranking: RankingId, pageRank: ArrayLike<number> | undefined): ArrayLike<number> => {
    switch (ranking) {
      case 'claims':
        return shown.claimsOf;
      case 'degree':
        return degreesIn(shown.network);
      case 'pagerank':
        return pageRank ?? shown.claimsOf;
      case 'recency':
        return latestDays(atlas, shown);
    }
  },
);

/** Of each actor the first day of its latest dated claim; claims stand in the order of time, so that the last one met counts. */
function latestDays({ columns, dataset }: Atlas, { claims }: Shown): Float64Array {
  const latest = new Float64Array(dataset.actors.length).fill(Number.NEGATIVE_INFINITY);
  const { subject, object, further, first, dated } = columns;
  eachBit(claims.bits, (claim) => {
    if (claim >= dated) return;
    latest[subject[claim]!] = first[claim]!;
    latest[object[claim]!] = first[claim]!;
    if (further) for (const actor of listAt(further, claim)) latest[actor] = first[claim]!;
  });
  return latest;
}
