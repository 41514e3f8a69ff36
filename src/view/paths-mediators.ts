import type { Atlas } from '../graph/atlas';
import { countByPair } from '../graph/between';
import { listAt } from '../graph/lists';
import { otherEnd, pairBetween } from '../graph/pairs';
import { type Bits, bitsByCode, intersection } from '../lib/bits';
import { type ActorId, type SpeakerId, typeId } from '../model/ids';
import { carrying, type Ends, endsOf, groundOf, type PathGround, undisputedIn } from './paths';
import { Told } from './paths-told';
import { ANY_WAY, type PathFocus, type Way, wayOf } from './paths-way';
import type { Shown } from './shown';
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

/** Who has cooperative ties to both ends of a path, by place, and the claims in such ties. */
export interface Between {
  readonly bits: Bits;
  /** Those named as mediators first, then those whose weaker side most undisputed claims carry. */
  readonly first: readonly number[];
  readonly all: number;
}

const told = new Told<Between>();

/** Tells who was found between the ends of a path. */
export function tellBetween(shown: Shown, focus: PathFocus, between: Between) {
  told.tell(shown, focus, between);
}

/** Who could mediate between the ends of a path, by the standings that it admits. */
export function mediatorsBetween(atlas: Atlas, shown: Shown, focus: PathFocus): Mediators {
  const between = betweenKnown(atlas, shown, focus);
  return { first: between.first.map((actor) => mediatorAt(atlas, between, actor, focus)), all: between.all };
}

/** Who stands between the ends of a path, as it was told or else is found now. */
export function betweenKnown(atlas: Atlas, shown: Shown, focus: PathFocus): Between {
  const known = told.of(shown, focus);
  return known ?? betweenEnds(groundOf(atlas), shown.claims.bits, endsOf(atlas, focus), wayOf(focus));
}

/** Who stands between two places, in what an atlas is searched in. */
export function betweenEnds(ground: PathGround, among: Bits, ends: Ends | undefined, { without }: Way): Between {
  const bits = carrying(ground, among, { ...ANY_WAY, signs: [1], without });
  const both = ends ? tiedToBoth(ground, bits, ends) : [];
  const ranked = rankedIn(ground, bits, both);
  return { bits, first: ranked.slice(0, MOST).map(({ actor }) => actor), all: both.length };
}

interface Candidate {
  readonly actor: number;
  readonly pairs: readonly [number, number];
}

function tiedToBoth(ground: PathGround, bits: Bits, [one, other]: Ends): readonly Candidate[] {
  const { pairs, sides } = ground;
  const claims = countByPair(ground, bits);
  return [...listAt(pairs.ofActor, one)].flatMap((pair): readonly Candidate[] => {
    const actor = otherEnd(pairs, pair, one);
    if (claims[pair] === 0 || actor === one || actor === other || sides[actor] === 0) return [];
    const second = pairBetween(pairs, actor, other);
    return second === undefined || claims[second] === 0 ? [] : [{ actor, pairs: [pair, second] }];
  });
}

function rankedIn(ground: PathGround, bits: Bits, candidates: readonly Candidate[]): readonly Candidate[] {
  const sound = countByPair(ground, undisputedIn(ground, bits));
  const named = countByPair(ground, intersection(ground.size, [bits, mediating(ground)]));
  const least = (counts: Uint32Array, { pairs: [a, b] }: Candidate) => Math.min(counts[a]!, counts[b]!);
  const nameOf = ({ actor }: Candidate) => ground.ids[actor]!;
  return candidates.toSorted(
    (a, b) =>
      Number(least(named, b) > 0) - Number(least(named, a) > 0) ||
      least(sound, b) - least(sound, a) ||
      (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

function mediating({ columns: { types } }: PathGround): Bits {
  return bitsByCode(
    types.codes,
    Uint8Array.from(types.values, ({ id }) => Number(id === MEDIATES)),
  );
}

/** Somebody between the ends of a path, with the ties to both. */
export function mediatorAt(
  atlas: Atlas,
  { bits }: Between,
  actor: number,
  { from, to }: Pick<PathFocus, 'from' | 'to'>,
): Mediator {
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
