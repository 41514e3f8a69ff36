import type { Atlas } from '../../src/graph/atlas';
import type { Bits } from '../../src/lib/bits';
import type { ActorId } from '../../src/model/ids';
import { fannedStrands, type Strand, strandsOf } from '../../src/view/strands';
import { pairOfActors, type Tie } from '../../src/view/ties';

/** A tie as plain values, so that two that were made apart compare as the same. */
export function toldTie({ ref, key, sign, standing, records }: Tie) {
  return { ...ref, key, sign, standing, claims: records.map(({ claim }) => claim.id) };
}

/** A strand as plain values. */
export function toldStrand({ key, pair, from, to, heads, sign, standing, ties, claims, structural, fanned }: Strand) {
  return { key, pair, from, to, heads, sign, standing, ties: ties.map(toldTie), claims, structural, fanned };
}

/** The strands of all pairs, one of which may be fanned out. */
export function allStrands(atlas: Atlas, bits: Bits, fanned?: readonly [ActorId, ActorId]): readonly Strand[] {
  const alone = fanned && pairOfActors(atlas, ...fanned);
  return Array.from({ length: atlas.pairs.length }, (_, pair) =>
    pair === alone ? fannedStrands(atlas, bits, pair) : strandsOf(atlas, bits, pair),
  ).flat();
}
