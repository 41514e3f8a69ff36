import type { Atlas } from '../../graph/atlas';
import type { Coded } from '../../graph/columns';
import { listAt } from '../../graph/lists';
import type { Sourcing } from '../state';

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
function markSeveral({ columns, pairs }: Tied, codes: Uint8Array) {
  const { sources, subject, types, negated, lines } = columns;
  const { offsets, values } = pairs.claims;
  const sizes = Uint8Array.from(sources.values, (set) => Math.min(2, set.length));
  const isSymmetric = Uint8Array.from(types.values, ({ symmetric }) => Number(symmetric));
  const tieOf = (claim: number, from: number, low: number) => {
    const type = types.codes[claim]!;
    return type * 4 + negated[claim]! * 2 + Number(isSymmetric[type] === 0 && from !== low);
  };
  // What each tie of the pair looked at rests on: nothing yet, several sources, or the one of a set of sources, counted from 1.
  const rests = new Int32Array(types.values.length * 4);
  const gather = (claim: number, from: number, low: number) => {
    const set = sources.codes[claim]!;
    const tie = tieOf(claim, from, low);
    rests[tie] = restsOn(rests[tie]!, set + 1, sizes[set]!);
  };
  const linesOf = (pair: number) => (lines && pairs.lines ? listAt(pairs.lines, pair) : NO_LINES);
  for (let pair = 0; pair < pairs.length; pair++) {
    const [begin, end, low] = [offsets[pair]!, offsets[pair + 1]!, pairs.low[pair]!];
    const further = linesOf(pair);
    for (let at = begin; at < end; at++) gather(values[at]!, subject[values[at]!]!, low);
    for (const line of further) gather(lines!.claim[line]!, lines!.from[line]!, low);
    for (let at = begin; at < end; at++) {
      const claim = values[at]!;
      if (rests[tieOf(claim, subject[claim]!, low)] === SEVERAL) codes[claim] = 1;
    }
    for (let at = begin; at < end; at++) rests[tieOf(values[at]!, subject[values[at]!]!, low)] = NOTHING;
    for (const line of further) rests[tieOf(lines!.claim[line]!, lines!.from[line]!, low)] = NOTHING;
  }
}

const NO_LINES = new Uint32Array();

/** What a tie rests on once a further claim of it is known, which is read in so many sources. */
function restsOn(before: number, set: number, size: number): number {
  if (size === 0 || before === SEVERAL) return before;
  return size > 1 || (before !== NOTHING && before !== set) ? SEVERAL : set;
}
