import { NumberedPairs } from '../lib/numbered-pairs';
import type { Columns } from './columns';
import { type Lists, listAt, placesByKey } from './lists';

/** Every two actors that some claim ties, an actor with itself included, and the claims between them, either way. */
export interface Pairs {
  readonly length: number;
  /** The ends of each pair, as places of actors; `low` is never greater than `high`. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The pair of each claim's line from subject to object. */
  readonly ofClaim: Uint32Array;
  /** The pair of each further line of the columns. */
  readonly ofLine: Uint32Array;
  /** Of each pair, the claims whose main line it is, in the order of time. */
  readonly claims: Lists;
  /** Of each pair, the further lines of the columns that it is; absent when there are none. */
  readonly lines?: Lists;
  /** Of each actor, its pairs. */
  readonly ofActor: Lists;
  /** Beside each pair in the lists of `ofActor` its other end. */
  readonly others: Uint32Array;
}

/** What of the columns pairs are found in. */
type Ends = Pick<Columns, 'subject' | 'object' | 'lines'>;

/** Finds the pairs of some columns among so many actors; numbered in the order of their first claims. */
export function pairsOf({ subject, object, lines }: Ends, actors: number): Pairs {
  const most = subject.length + (lines?.claim.length ?? 0);
  const table = new NumberedPairs(Math.min(most, (actors * (actors + 1)) / 2));
  const ofClaim = numbersOf(table, subject, object);
  const ofLine = lines ? numbersOf(table, lines.from, lines.to) : new Uint32Array();
  const { length } = table;
  const [low, high] = table.ends();
  return {
    length,
    low,
    high,
    ofClaim,
    ofLine,
    claims: placesByKey(ofClaim, length),
    ...(lines && { lines: placesByKey(ofLine, length) }),
    ...byActor(low, high, actors),
  };
}

/** The pair of two actors, by their places; undefined when nothing ties them. */
export function pairBetween({ low, high, ofActor }: Pairs, a: number, b: number): number | undefined {
  const [one, other] = [listAt(ofActor, a), listAt(ofActor, b)];
  const shorter = one.length <= other.length ? one : other;
  const [wantedLow, wantedHigh] = a <= b ? [a, b] : [b, a];
  return shorter.find((pair) => low[pair] === wantedLow && high[pair] === wantedHigh);
}

/** The other end of a pair. */
export function otherEnd({ low, high }: Pairs, pair: number, end: number): number {
  return low[pair] === end ? high[pair]! : low[pair]!;
}

/** The numbers of the pairs that lines tie, whichever way they go. */
function numbersOf(table: NumberedPairs, from: Uint32Array, to: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(from.length);
  for (let line = 0; line < from.length; line++) {
    const [a, b] = [from[line]!, to[line]!];
    numbers[line] = table.numberOf(Math.min(a, b), Math.max(a, b));
  }
  return numbers;
}

function byActor(low: Uint32Array, high: Uint32Array, actors: number): Pick<Pairs, 'ofActor' | 'others'> {
  const offsets = new Uint32Array(actors + 1);
  for (let pair = 0; pair < low.length; pair++) {
    offsets[low[pair]! + 1]!++;
    if (low[pair] !== high[pair]) offsets[high[pair]! + 1]!++;
  }
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice();
  const values = new Uint32Array(offsets[actors]!);
  const others = new Uint32Array(values.length);
  const put = (actor: number, pair: number, other: number) => {
    others[next[actor]!] = other;
    values[next[actor]!++] = pair;
  };
  for (let pair = 0; pair < low.length; pair++) {
    put(low[pair]!, pair, high[pair]!);
    if (low[pair] !== high[pair]) put(high[pair]!, pair, low[pair]!);
  }
  return { ofActor: { offsets, values }, others };
}
