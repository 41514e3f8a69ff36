import type { Bits } from '../lib/bits';
import { hasBit } from '../lib/bits';
import { inTimeOrder } from './claims';
import type { Columns } from './columns';
import { listAt } from './lists';
import type { Pairs } from './pairs';
import { tally } from './tally';

/** The claims of an atlas and the pairs they tie. */
interface Tied {
  readonly columns: Columns;
  readonly pairs: Pairs;
}

/** Goes through the lines of a pair that some claims draw: the place of the claim, and the place of the actor it comes from. */
export function eachLine(
  { columns, pairs }: Tied,
  pair: number,
  bits: Bits,
  visit: (claim: number, from: number) => void,
) {
  const { offsets, values } = pairs.claims;
  const end = offsets[pair + 1]!;
  for (let at = offsets[pair]!; at < end; at++) {
    const claim = values[at]!;
    if (hasBit(bits, claim)) visit(claim, columns.subject[claim]!);
  }
  const { lines } = columns;
  if (!lines || !pairs.lines) return;
  for (const line of listAt(pairs.lines, pair)) {
    const claim = lines.claim[line]!;
    if (hasBit(bits, claim)) visit(claim, lines.from[line]!);
  }
}

/** The claims between the two actors of a pair, each once, in ascending order of their places. */
export function claimsBetween(tied: Tied, pair: number, bits: Bits): Uint32Array {
  const found: number[] = [];
  eachLine(tied, pair, bits, (claim) => found.push(claim));
  return tied.columns.lines ? inTimeOrder(found) : Uint32Array.from(found);
}

/** How many of some claims each pair has, each claim once. */
export function countByPair(
  { columns, pairs }: { readonly columns: Pick<Columns, 'lines'>; readonly pairs: Pairs },
  bits: Bits,
): Uint32Array {
  const counts = tally(pairs.ofClaim, pairs.length, bits);
  const { lines } = columns;
  if (!lines) return counts;
  const all = counts.slice();
  lines.claim.forEach((claim, line) => {
    if (hasBit(bits, claim) && !isRepeated(lines.claim, pairs.ofLine, line)) all[pairs.ofLine[line]!]!++;
  });
  return all;
}

/** True for a line whose claim draws one between the same two actors already. */
function isRepeated(claims: Uint32Array, ofLine: Uint32Array, line: number): boolean {
  for (let before = line - 1; before >= 0 && claims[before] === claims[line]; before--) {
    if (ofLine[before] === ofLine[line]) return true;
  }
  return false;
}

/** How many of some claims each actor is party to, each claim once. */
export function countByParty({ columns, pairs }: Tied, bits: Bits): Uint32Array {
  const byPair = tally(pairs.ofClaim, pairs.length, bits);
  const counts = new Uint32Array(pairs.ofActor.offsets.length - 1);
  for (let pair = 0; pair < pairs.length; pair++) {
    const claims = byPair[pair]!;
    if (claims === 0) continue;
    counts[pairs.low[pair]!]! += claims;
    if (pairs.low[pair] !== pairs.high[pair]) counts[pairs.high[pair]!]! += claims;
  }
  const { further } = columns;
  if (further) {
    for (let claim = 0; claim < columns.length; claim++) {
      if (hasBit(bits, claim)) for (const actor of listAt(further, claim)) counts[actor]!++;
    }
  }
  return counts;
}
