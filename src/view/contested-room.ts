import type { Atlas } from '../graph/atlas';
import type { Pairs } from '../graph/pairs';
import { memoizeLast } from '../lib/memoize';
import { contestedPairs } from './contested';
import type { Shown } from './shown';

/** One actor in so many that there is room for is drawn for a contested tie alone, at most. */
const ACTORS_PER_GUEST = 4;
/** One line in so many that there is room for is kept for what is contested, however weak. */
const STRANDS_PER_CONTESTED = 2;

/** The pairs that shown contested claims tie, those with most shown claims first. */
export const contestedByWeight = memoizeLast((atlas: Atlas, { claims: { bits }, network: { claims } }: Shown) =>
  [...contestedPairs(atlas, bits)].sort((a, b) => claims[b]! - claims[a]! || a - b),
);

/** Of so many lines that there is room for, how many are kept for what is contested. */
export function contestedStrands(strands: number): number {
  return Math.ceil(strands / STRANDS_PER_CONTESTED);
}

/** Who is drawn, and the contested pairs for whose sake some of them are. */
export interface Company {
  readonly actors: ReadonlySet<number>;
  readonly pairs: readonly number[];
}

/**
 * As many of some candidates as there is room for: the first of them, then whoever else it takes to draw contested pairs, in the
 * order of these, as far as their share goes, then the next in rank. `ranked` are the first of them, at least as many as there is room for.
 */
export function withContested(
  ranked: readonly number[],
  contested: readonly number[],
  pairs: Pairs,
  { room, candidates }: { readonly room: number; readonly candidates: readonly number[] },
): Company {
  const actors = new Set(ranked.slice(0, room - Math.floor(room / ACTORS_PER_GUEST)));
  const guests: number[] = [];
  const possible = new Set(contested.length > 0 ? candidates : []);
  for (const pair of contested) {
    if (actors.size >= room) break;
    const missing = missingEnds(pairs, pair, actors);
    const fits = missing.length > 0 && actors.size + missing.length <= room;
    if (!fits || !missing.every((end) => possible.has(end))) continue;
    for (const end of missing) actors.add(end);
    guests.push(pair);
  }
  for (const actor of ranked) {
    if (actors.size >= room) break;
    actors.add(actor);
  }
  return { actors, pairs: guests };
}

function missingEnds({ low, high }: Pairs, pair: number, actors: ReadonlySet<number>): readonly number[] {
  return [...new Set([low[pair]!, high[pair]!])].filter((end) => !actors.has(end));
}
