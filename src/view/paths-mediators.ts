import type { Atlas } from '../graph/atlas';
import { countByPair } from '../graph/between';
import { listAt } from '../graph/lists';
import { otherEnd, pairBetween } from '../graph/pairs';
import { type Bits, bitsByCode, intersection } from '../lib/bits';
import { type ActorId, type SpeakerId, typeId } from '../model/ids';
import { carrying, undisputedIn } from './paths';
import { ANY_WAY, type PathFocus, wayOf } from './paths-way';
import type { Shown } from './shown';
import { canTakeSides } from './take-part';
import { type Tie, tiesBetween } from './ties';

/** Somebody with cooperative ties to both of two actors, and whose word that rests on. */
export interface Mediator {
  readonly id: ActorId;
  /** The cooperative ties with the one and with the other. */
  readonly ties: readonly [readonly Tie[], readonly Tie[]];
  /** Whoever says the claims in them, those who say most first. */
  readonly speakers: readonly SpeakerId[];
  /** True where a claim says that it mediates for both. */
  readonly isNamed: boolean;
}

export interface Mediators {
  /** Those who are named as mediators first, then those whose weaker side most undisputed claims carry. */
  readonly first: readonly Mediator[];
  readonly all: number;
}

const MOST = 8;
const MEDIATES = typeId('mediates');

/** Who could mediate between the ends of a path, by the standings that it admits. */
export function mediatorsBetween(atlas: Atlas, shown: Shown, focus: PathFocus): Mediators {
  const { from, to } = focus;
  const ends = [atlas.placeOf(from), atlas.placeOf(to)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return { first: [], all: 0 };
  const bits = carrying(atlas, shown.claims.bits, { ...ANY_WAY, signs: [1], without: wayOf(focus).without });
  const both = tiedToBoth(atlas, bits, [ends[0], ends[1]]);
  const ranked = rankedIn(atlas, bits, both);
  return {
    first: ranked.slice(0, MOST).map(({ actor }) => mediator(atlas, bits, actor, [from, to])),
    all: both.length,
  };
}

interface Candidate {
  readonly actor: number;
  readonly pairs: readonly [number, number];
}

function tiedToBoth(atlas: Atlas, bits: Bits, [one, other]: readonly [number, number]): readonly Candidate[] {
  const { pairs, dataset } = atlas;
  const claims = countByPair(atlas, bits);
  return [...listAt(pairs.ofActor, one)].flatMap((pair): readonly Candidate[] => {
    const actor = otherEnd(pairs, pair, one);
    if (claims[pair] === 0 || actor === one || actor === other) return [];
    if (!canTakeSides(dataset.actors[actor]!.kind)) return [];
    const second = pairBetween(pairs, actor, other);
    return second === undefined || claims[second] === 0 ? [] : [{ actor, pairs: [pair, second] }];
  });
}

function rankedIn(atlas: Atlas, bits: Bits, candidates: readonly Candidate[]): readonly Candidate[] {
  const sound = countByPair(atlas, undisputedIn(atlas, bits));
  const named = countByPair(atlas, intersection(atlas.size, [bits, mediating(atlas)]));
  const least = (counts: Uint32Array, { pairs: [a, b] }: Candidate) => Math.min(counts[a]!, counts[b]!);
  const nameOf = ({ actor }: Candidate) => atlas.dataset.actors[actor]!.id;
  return candidates.toSorted(
    (a, b) =>
      Number(least(named, b) > 0) - Number(least(named, a) > 0) ||
      least(sound, b) - least(sound, a) ||
      (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

function mediating({ columns: { types } }: Atlas): Bits {
  return bitsByCode(
    types.codes,
    Uint8Array.from(types.values, ({ id }) => Number(id === MEDIATES)),
  );
}

function mediator(atlas: Atlas, bits: Bits, actor: number, [from, to]: readonly [ActorId, ActorId]): Mediator {
  const { id } = atlas.dataset.actors[actor]!;
  const ties = [tiesBetween(atlas, bits, id, from), tiesBetween(atlas, bits, id, to)] as const;
  const isNamed = ties.every((some) => some.some(({ ref }) => ref.type === MEDIATES && ref.subject === id));
  return { id, ties, speakers: speakersOf(atlas, ties.flat()), isNamed };
}

function speakersOf({ columns: { speakers } }: Atlas, ties: readonly Tie[]): readonly SpeakerId[] {
  const counts = new Map<SpeakerId, number>();
  for (const claim of new Set(ties.flatMap(({ claims }) => [...claims.places]))) {
    const by = speakers.values[speakers.codes[claim]!];
    if (by !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([by]) => by);
}
