import type { Atlas } from '../graph/atlas';
import { eachBit, hasBit } from '../lib/bits';
import type { Shown } from './shown';

/** What every actor says and answers against among shown claims, by its place. */
export interface Voicing {
  readonly says: Uint32Array;
  /** Claims it denies or disputes. */
  readonly denies: Uint32Array;
}

/** Counts who says and who denies how many shown claims; somebody merged speaks as whom he stands as. */
export function voicingIn(atlas: Atlas, { claims }: Shown): Voicing {
  const { speakers, answered } = atlas.columns;
  const [says, denies] = [0, 1].map(() => new Uint32Array(atlas.dataset.actors.length));
  const placeOf = speakers.values.map((by) => (by === undefined ? undefined : atlas.placeOf(by)));
  const bySpeaker = new Uint32Array(speakers.values.length);
  eachBit(claims.bits, (claim) => {
    bySpeaker[speakers.codes[claim]!]!++;
  });
  placeOf.forEach((place, code) => {
    if (place !== undefined) says![place]! += bySpeaker[code]!;
  });
  for (const claim of answered) {
    if (!hasBit(claims.bits, claim)) continue;
    const against = (atlas.record(claim).claim.responses ?? []).filter(({ stance }) => stance !== 'supports');
    for (const place of new Set(against.map(({ by }) => atlas.placeOf(by)))) {
      if (place !== undefined) denies![place]!++;
    }
  }
  return { says: says!, denies: denies! };
}

/** Of every group by its number, how many actors are in it and the strongest of them by claims; groups are numbered from 0, NaN is in none. */
export interface Groups {
  readonly sizes: Uint32Array;
  readonly heads: Uint32Array;
}

/** Finds how large groups are and who leads them. */
export function groupsOf(groups: ArrayLike<number>, claims: ArrayLike<number>): Groups {
  let count = 0;
  for (let place = 0; place < groups.length; place++) if (groups[place]! >= count) count = groups[place]! + 1;
  const [sizes, heads] = [new Uint32Array(count), new Uint32Array(count)];
  for (let place = 0; place < groups.length; place++) {
    const group = groups[place]!;
    if (Number.isNaN(group)) continue;
    if (sizes[group] === 0 || claims[place]! > claims[heads[group]!]!) heads[group] = place;
    sizes[group]!++;
  }
  return { sizes, heads };
}
