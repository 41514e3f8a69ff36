import type { Atlas } from '../../graph/atlas';
import { eachLine } from '../../graph/between';
import type { Coded } from '../../graph/columns';
import { allBits } from '../../lib/bits';
import type { Sourcing } from '../state';
import { tieCode } from '../ties';

/** The two ways a proposition can be sourced, in the order of the legend. */
export const SOURCINGS: readonly Sourcing[] = ['single', 'several'];

type Tied = Pick<Atlas, 'columns' | 'pairs'>;

/** Of each claim whether its tie rests on one source or on several; where there is only one source, no claim is looked at. */
export function sourcingOf(tied: Tied): Coded<readonly Sourcing[]> {
  const { sources, length } = tied.columns;
  const codes = new Uint8Array(length);
  if (new Set(sources.values.flat()).size > 1) markSeveral(tied, codes);
  return { codes, values: SOURCINGS.map((sourcing) => [sourcing]) };
}

const NOTHING = 0;
const SEVERAL = -1;

/** Sets to 1 the codes of the claims whose tie is read in more than one source. */
function markSeveral(tied: Tied, codes: Uint8Array) {
  const { columns, pairs } = tied;
  const { sources, subject, types, length } = columns;
  const all = allBits(length);
  const sizes = Uint8Array.from(sources.values, (set) => Math.min(2, set.length));
  // What each tie of the pair looked at rests on: nothing yet, several sources, or the one of a set of sources, counted from 1.
  const rests = new Int32Array(types.values.length * 4);
  let pair = 0;
  const gather = (claim: number, from: number) => {
    const set = sources.codes[claim]!;
    const tie = tieCode(tied, pair, claim, from);
    rests[tie] = restsOn(rests[tie]!, set + 1, sizes[set]!);
  };
  const mark = (claim: number, from: number) => {
    const isMain = pairs.ofClaim[claim] === pair && from === subject[claim];
    if (isMain && rests[tieCode(tied, pair, claim, from)] === SEVERAL) codes[claim] = 1;
  };
  const clear = (claim: number, from: number) => {
    rests[tieCode(tied, pair, claim, from)] = NOTHING;
  };
  for (; pair < pairs.length; pair++) for (const visit of [gather, mark, clear]) eachLine(tied, pair, all, visit);
}

/** What a tie rests on once a further claim of it is known, which is read in so many sources. */
function restsOn(before: number, set: number, size: number): number {
  if (size === 0 || before === SEVERAL) return before;
  return size > 1 || (before !== NOTHING && before !== set) ? SEVERAL : set;
}
