import type { MeasureId } from '../graph/measures/measure-words';
import type { PairNetwork } from '../graph/measures/pair-network';
import type { Pairs } from '../graph/pairs';
import type { Bits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Shown } from './shown';

/** What was measured of a part of an atlas; each value by the place of its actor, NaN for who is not drawn. */
interface Told {
  readonly pairs: Pairs;
  readonly bits: Bits;
  readonly actors: readonly number[];
  readonly values: Map<MeasureId, Float64Array>;
}

/** So many parts of an atlas are remembered: what the reader goes back and forth between. */
const MOST = 4;
const recent: Told[] = [];
const known = new WeakMap<Shown, Told>();

/** Who is measured, by places in ascending order: whoever can be drawn; and the pairs that shown claims tie them in. */
export const measuredNetwork = memoizeLast(({ network: { pairs, claims }, drawable }: Shown): PairNetwork => {
  const number = new Uint32Array(pairs.ofActor.offsets.length);
  drawable.forEach((place, at) => {
    number[place] = at;
  });
  const standing = pairsIn(claims);
  return {
    actors: drawable.length,
    low: standing.map((pair) => number[pairs.low[pair]!]!),
    high: standing.map((pair) => number[pairs.high[pair]!]!),
    weight: new Float32Array(standing.map((pair) => claims[pair]!)),
  };
});

/** The pairs that stand, by how many claims each has, in ascending order. */
export function pairsIn(claims: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(claims.length);
  let length = 0;
  for (let pair = 0; pair < claims.length; pair++) if (claims[pair]! > 0) pairs[length++] = pair;
  return pairs.subarray(0, length);
}

/** Tells what a measure found in the network of what is shown, in the order of its numbers; what was told of it is remembered, also for what shows the same again. */
export function tellMeasured(shown: Shown, id: MeasureId, found: ArrayLike<number>) {
  const values = new Float64Array(shown.claimsOf.length).fill(Number.NaN);
  shown.drawable.forEach((place, at) => {
    values[place] = found[at]!;
  });
  remembered(shown).values.set(id, values);
}

/** The value of each actor by its place, NaN for who is not drawn; undefined until somebody has told it. */
export function measuredOf(shown: Shown, id: MeasureId): Float64Array | undefined {
  const told = known.get(shown) ?? alike(shown);
  if (told) known.set(shown, told);
  return told?.values.get(id);
}

function remembered(shown: Shown): Told {
  const told = known.get(shown) ?? alike(shown) ?? begun(shown);
  known.set(shown, told);
  return told;
}

function begun({ network, claims, drawable }: Shown): Told {
  const fresh = { pairs: network.pairs, bits: claims.bits, actors: drawable, values: new Map() };
  const same = recent.filter(({ pairs }) => pairs === network.pairs);
  recent.splice(0, recent.length, fresh, ...same.slice(0, MOST - 1));
  return fresh;
}

/** What was told of something that shows just the same. */
function alike({ network, claims, drawable }: Shown): Told | undefined {
  return recent.find(
    ({ pairs, bits, actors }) =>
      pairs === network.pairs && isSame(bits, claims.bits) && (actors === drawable || isSame(actors, drawable)),
  );
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
