import type { Atlas } from '../graph/atlas';
import { neighbourhood } from '../graph/network';
import { pairBetween } from '../graph/pairs';
import type { ActorId } from '../model/ids';
import type { Shown } from './shown';
import { type Strand, strandsOf } from './strands';

/** How much a picture holds: beyond it only the strongest are drawn. */
export interface Room {
  readonly actors: number;
  readonly strands: number;
}

/** What of the shown graph is drawn: all of it where there is room, else the strongest. */
export interface Foreground {
  /** Places of actors, in the order of the dataset. */
  readonly actors: readonly number[];
  readonly strands: readonly Strand[];
  /** How many pairs are drawn, of how many that shown claims tie. */
  readonly pairs: { readonly drawn: number; readonly of: number };
}

/** Who is drawn whatever their rank: expanded, selected, in focus. */
export interface Wanted {
  readonly actors: readonly number[];
  /** Pairs that are drawn although stronger ones are not. */
  readonly pairs: readonly number[];
}

const NOTHING_WANTED: Wanted = { actors: [], pairs: [] };

/** Chooses what is drawn. Where there is not room for all, nobody is who is tied to nobody: who is wanted, then by score, the greater first; and of the pairs among them the strongest. */
export function foregroundOf(
  atlas: Atlas,
  shown: Shown,
  room: Room,
  { wanted = NOTHING_WANTED, candidates = shown.drawable, score = shown.claimsOf }: Choice = {},
): Foreground {
  const eligible = candidates.length <= room.actors ? candidates : tied(atlas, shown, candidates);
  const actors = strongest(eligible, wanted.actors, room.actors, score);
  const { pairs: among, of } = pairsAmong(atlas, shown, actors);
  const strands = strandsWithin(atlas, shown, among, wanted.pairs, room);
  return {
    actors: [...actors].sort((a, b) => a - b),
    strands,
    pairs: { drawn: new Set(strands.map(({ pair }) => pair)).size, of },
  };
}

export interface Choice {
  readonly wanted?: Wanted;
  readonly candidates?: readonly number[];
  /** Of every actor, by its place. */
  readonly score?: ArrayLike<number>;
}

function strongest(
  candidates: readonly number[],
  wanted: readonly number[],
  room: number,
  score: ArrayLike<number>,
): ReadonlySet<number> {
  if (candidates.length <= room) return new Set([...candidates, ...wanted]);
  const ranked = candidates.toSorted((a, b) => score[b]! - score[a]! || a - b);
  return new Set([...ranked.slice(0, room), ...wanted]);
}

/** Those of some actors who are tied to anybody by shown claims; all of them when none is. */
function tied(atlas: Atlas, { network: { pairs, claims } }: Shown, actors: readonly number[]): readonly number[] {
  const isEnd = new Uint8Array(atlas.dataset.actors.length);
  for (let pair = 0; pair < pairs.length; pair++) {
    if (claims[pair] === 0 || pairs.low[pair] === pairs.high[pair] || isInsideGroup(atlas, pair)) continue;
    isEnd[pairs.low[pair]!] = 1;
    isEnd[pairs.high[pair]!] = 1;
  }
  const ends = actors.filter((actor) => isEnd[actor] === 1);
  return ends.length > 0 ? ends : actors;
}

/** The pairs of shown claims among some actors, those with most claims first, and how many pairs there are in all. */
function pairsAmong(atlas: Atlas, { network: { pairs, claims } }: Shown, actors: ReadonlySet<number>) {
  const drawn = new Uint8Array(atlas.dataset.actors.length);
  for (const actor of actors) drawn[actor] = 1;
  const among: number[] = [];
  let of = 0;
  for (let pair = 0; pair < pairs.length; pair++) {
    if (claims[pair] === 0 || isInsideGroup(atlas, pair)) continue;
    of++;
    if ((drawn[pairs.low[pair]!]! & drawn[pairs.high[pair]!]!) === 1) among.push(pair);
  }
  return { pairs: among.sort((a, b) => claims[b]! - claims[a]! || a - b), of };
}

/** True for a pair of a group with itself: what merged actors have among themselves is on the card, no line in the picture. */
function isInsideGroup({ fold, dataset, pairs }: Atlas, pair: number): boolean {
  return (
    fold !== undefined &&
    pairs.low[pair] === pairs.high[pair] &&
    fold.standing.has(dataset.actors[pairs.low[pair]!]!.id)
  );
}

/** The strands of pairs in order until the room is full: wanted ones, then each actor's strongest, then by strength. */
function strandsWithin(
  atlas: Atlas,
  shown: Shown,
  among: readonly number[],
  wanted: readonly number[],
  room: Room,
): readonly Strand[] {
  const strands: Strand[] = [];
  const drawn = new Set<number>();
  const add = (pair: number) => {
    if (drawn.has(pair)) return;
    drawn.add(pair);
    strands.push(...strandsOf(atlas, shown.claims.bits, pair));
  };
  const isAmong = new Set(among);
  for (const pair of wanted) if (isAmong.has(pair)) add(pair);
  for (const pair of strongestOfEach(atlas, among)) add(pair);
  for (const pair of among) {
    if (strands.length >= room.strands) break;
    add(pair);
  }
  // Drawn in the order of their pairs, so that what is beside a line does not depend on its strength.
  return strands.sort((a, b) => a.pair - b.pair);
}

/** The first pair of each actor in a list of pairs: without it nothing would hold the actor. */
function strongestOfEach({ pairs }: Atlas, among: readonly number[]): readonly number[] {
  const met = new Set<number>();
  return among.filter((pair) => {
    const [low, high] = [pairs.low[pair]!, pairs.high[pair]!];
    if (low === high) return false;
    const isFirst = !met.has(low) || !met.has(high);
    met.add(low).add(high);
    return isFirst;
  });
}

/** The places of everyone within so many steps of some actors in what is shown. */
export function near(atlas: Atlas, shown: Shown, ids: readonly ActorId[], hops: number): readonly number[] {
  const from = ids.map(atlas.placeOf).filter((place) => place !== undefined);
  return neighbourhood(shown.network, from, hops);
}

/** The pairs that join one actor to some others. */
export function pairsWith(atlas: Atlas, actor: number, others: readonly number[]): readonly number[] {
  return others.map((other) => pairBetween(atlas.pairs, actor, other)).filter((pair) => pair !== undefined);
}
