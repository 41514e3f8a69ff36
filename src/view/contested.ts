import type { Atlas } from '../graph/atlas';
import { type Bits, bitsByCode, eachBit, hasBit, intersection, noBits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { isContested } from '../model/standing';

/** All claims of a dataset that somebody denies or disputes. */
export const contestedIn = memoizeLast((atlas: Atlas): Bits => {
  if (!atlas.hasContested) return noBits(atlas.size);
  const { codes, values } = atlas.columns.standings;
  return bitsByCode(
    codes,
    Uint8Array.from(values, (standing) => Number(isContested(standing))),
  );
});

/** The pairs that contested ones among some claims tie. */
export function contestedPairs(atlas: Atlas, bits: Bits): readonly number[] {
  if (!atlas.hasContested) return [];
  const { pairs, columns } = atlas;
  const contested = intersection(atlas.size, [contestedIn(atlas), bits]);
  const found = new Set<number>();
  eachBit(contested, (claim) => {
    found.add(pairs.ofClaim[claim]!);
  });
  columns.lines?.claim.forEach((claim, line) => {
    if (hasBit(contested, claim)) found.add(pairs.ofLine[line]!);
  });
  return [...found];
}
