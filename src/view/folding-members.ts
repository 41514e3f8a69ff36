import type { Atlas } from '../graph/atlas';
import { groupsLeftBy, partsOf } from '../graph/fold-groups';
import { listAt } from '../graph/lists';
import { eachBit } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { baseOf } from './folding';
import type { Shown } from './shown';

/** Who would stand by himself if a group were taken apart. */
export interface Member {
  readonly actor: Actor;
  /** Shown claims it is party to. */
  readonly claims: number;
}

/** The members of a group that stands, those with most claims first; none for whoever is no group. */
export const strongestMembers = memoizeLast((atlas: Atlas, shown: Shown, id: ActorId): readonly Member[] => {
  const group = atlas.fold?.standing.get(id);
  if (!atlas.fold || !group) return [];
  const base = baseOf(atlas);
  const parts = partsOf(atlas.fold, base.dataset.actors, group);
  const partOf = new Int32Array(base.dataset.actors.length).fill(-1);
  parts.forEach(({ members }, part) => {
    for (const member of members) partOf[member] = part;
  });
  const counts = countByPart(base, shown, partOf, parts.length);
  return parts
    .map(({ actor }, part) => ({ actor, claims: counts[part]! }))
    .sort((a, b) => b.claims - a.claims || (a.actor.label < b.actor.label ? -1 : 1));
});

/** How many shown claims each part is party to, each claim once. */
function countByPart({ columns }: Atlas, { claims }: Shown, partOf: Int32Array, parts: number): Uint32Array {
  const counts = new Uint32Array(parts);
  const { subject, object, further } = columns;
  eachBit(claims.bits, (claim) => {
    const [one, other] = [partOf[subject[claim]!]!, partOf[object[claim]!]!];
    const beside = further && listAt(further, claim);
    if (beside?.length) {
      for (const part of new Set([one, other, ...beside.map((at) => partOf[at]!)])) if (part >= 0) counts[part]!++;
      return;
    }
    if (one >= 0) counts[one]!++;
    if (other >= 0 && other !== one) counts[other]!++;
  });
  return counts;
}

/** The groups that somebody was in before they were taken apart, the largest last. */
export function formerGroups(atlas: Atlas, id: ActorId): readonly Actor[] {
  const place = atlas.actors.has(id) ? atlas.placeOf(id) : undefined;
  return atlas.fold && place !== undefined ? groupsLeftBy(atlas.fold, place).map(({ actor }) => actor) : [];
}
