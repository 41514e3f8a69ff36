import type { Atlas } from '../../graph/atlas';
import { claimsBetween, countByPair } from '../../graph/between';
import { listAt } from '../../graph/lists';
import { otherEnd } from '../../graph/pairs';
import type { Bits } from '../../lib/bits';
import type { ActorId, TypeId } from '../../model/ids';
import type { Neighbours, PairCount } from '../graph-source';
import { pairKey } from '../pair-key';
import { byClaims } from './page';

/** The pairs that some claims tie, those with most of them first. */
export function strongestPairs(atlas: Atlas, bits: Bits): readonly PairCount[] {
  const { pairs, dataset } = atlas;
  const idAt = (place: number) => dataset.actors[place]!.id;
  const counted: PairCount[] = [];
  countByPair(atlas, bits).forEach((claims, pair) => {
    if (claims > 0) counted.push({ ends: [idAt(pairs.low[pair]!), idAt(pairs.high[pair]!)], claims });
  });
  return byClaims(counted, ({ ends }) => pairKey(ends));
}

/** What ties an actor among some claims, of one type where that is given. */
export function neighboursAmong(atlas: Atlas, bits: Bits, id: ActorId, type?: TypeId): Neighbours {
  const place = atlas.placeOf(id);
  if (place === undefined) return { byType: [], strongest: [] };
  const types = new Map<TypeId, { readonly claims: Set<number>; readonly actors: Set<number> }>();
  const strongest: { readonly id: ActorId; readonly claims: number }[] = [];
  for (const pair of listAt(atlas.pairs.ofActor, place)) {
    const other = otherEnd(atlas.pairs, pair, place);
    let count = 0;
    for (const claim of claimsBetween(atlas, pair, bits)) {
      const typeOf = typeAt(atlas, claim);
      if (type !== undefined && typeOf !== type) continue;
      const known = types.get(typeOf) ?? { claims: new Set(), actors: new Set() };
      types.set(typeOf, known);
      known.claims.add(claim);
      known.actors.add(other);
      count++;
    }
    if (count > 0) strongest.push({ id: atlas.dataset.actors[other]!.id, claims: count });
  }
  const byType = [...types].map(([typeOf, { claims, actors }]) => ({
    type: typeOf,
    claims: claims.size,
    actors: actors.size,
  }));
  return {
    byType: byClaims(byType, (entry) => entry.type),
    strongest: byClaims(strongest, (neighbour) => neighbour.id),
  };
}

function typeAt({ columns: { types } }: Atlas, claim: number): TypeId {
  return types.values[types.codes[claim]!]!.id;
}
