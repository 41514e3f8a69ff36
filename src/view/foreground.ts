import type { Atlas } from '../graph/atlas';
import { neighbourhood } from '../graph/network';
import { pairBetween } from '../graph/pairs';
import { foremost } from '../lib/foremost';
import type { ActorId } from '../model/ids';
import { type Company, contestedStrands, withContested } from './contested-room';
import { isInsideGroup } from './folding-inherited';
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
  readonly pairs: Share;
  /** The same of the pairs that contested claims tie. */
  readonly contested: Share;
}

interface Share {
  readonly drawn: number;
  readonly of: number;
}

/** Who is drawn whatever their rank: expanded, selected, in focus. */
export interface Wanted {
  readonly actors: readonly number[];
  /** Pairs that are drawn although stronger ones are not. */
  readonly pairs: readonly number[];
}

const NOTHING_WANTED: Wanted = { actors: [], pairs: [] };

/**
 * Chooses what is drawn. Where there is not room for all, nobody is who is tied to nobody: who is wanted, then by score, the
 * greater first, and of the pairs among them the strongest; a part of the room is kept for what is contested.
 */
export function foregroundOf(
  atlas: Atlas,
  shown: Shown,
  room: Room,
  { wanted = NOTHING_WANTED, candidates = shown.drawable, score = shown.claimsOf, contested = [] }: Choice = {},
): Foreground {
  const eligible = candidates.length <= room.actors ? candidates : tied(atlas, shown, candidates);
  const disputed = atlas.fold ? contested.filter((pair) => !isInsideGroup(atlas, pair)) : contested;
  const company = strongest(atlas, eligible, disputed, room, score);
  const actors = new Set([...company.actors, ...wanted.actors]);
  const { pairs: among, of } = pairsAmong(atlas, shown, actors);
  const strands = strandsWithin(atlas, shown, among, [...wanted.pairs, ...company.pairs], disputed, room);
  const drawn = new Set(strands.map(({ pair }) => pair));
  return {
    actors: [...actors].sort((a, b) => a - b),
    strands,
    pairs: { drawn: drawn.size, of },
    contested: { drawn: disputed.filter((pair) => drawn.has(pair)).length, of: disputed.length },
  };
}

export interface Choice {
  readonly wanted?: Wanted;
  readonly candidates?: readonly number[];
  /** Of every actor, by its place. */
  readonly score?: ArrayLike<number>;
  /** The pairs that shown contested claims tie, in the order of their weight: some are drawn though stronger ones are not. */
  readonly contested?: readonly number[];
}

function strongest(
  { pairs }: Atlas,
  candidates: readonly number[],
  contested: readonly number[],
  room: Room,
  score: ArrayLike<number>,
): Company {
  if (candidates.length <= room.actors) return { actors: new Set(candidates), pairs: [] };
  const ranked = foremost(candidates, room.actors, (a, b) => score[b]! - score[a]! || a - b);
  return withContested(ranked, contested, pairs, { room: room.actors, candidates });
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

/** The strands of pairs in order until the room is full: wanted ones, then each actor's strongest, contested ones as far as their share goes, then by strength. */
function strandsWithin(
  atlas: Atlas,
  shown: Shown,
  among: readonly number[],
  wanted: readonly number[],
  contested: readonly number[],
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
  const before = strands.length;
  for (const pair of contested) {
    if (strands.length - before >= contestedStrands(room.strands)) break;
    if (isAmong.has(pair)) add(pair);
  }
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
