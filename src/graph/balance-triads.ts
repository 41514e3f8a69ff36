import { BALANCE_RULES, type BalanceRule, NO_SIGN, type PairSigns, verdictCode } from './balance';

/** Pairs that some rule gives a sign, as columns: what triads are found in. */
export interface SignedPairs {
  /** How many actors there are; ends are their places, `low` less than `high`. */
  readonly actors: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** A majority signs every pair that any rule signs. */
  readonly signs: Readonly<Record<BalanceRule, PairSigns>>;
  /** How many claims each rests on. */
  readonly weight: Uint32Array;
}

/** Triads as columns, those that rest on most claims first. */
export interface FoundTriads {
  /** Three pairs a triad, by their numbers among those it was found in: of its first two actors, its last two, and the outer two. */
  readonly pairs: Uint32Array;
  /** Of each triad its verdict by every rule, two bits each in the order of the rules. */
  readonly verdicts: Uint8Array;
}

/** Finds every three pairs that tie three actors, each once, and judges them by every rule. */
export function triadsAmong(signed: SignedPairs): FoundTriads {
  const { low, high, weight } = signed;
  const found = orderedEnds(low, high, trianglesIn(signed));
  const length = found.length / 3;
  const weights = new Uint32Array(length);
  for (let at = 0; at < found.length; at++) weights[Math.floor(at / 3)]! += weight[found[at]!]!;
  const order = Uint32Array.from({ length }, (_, triad) => triad).sort(
    (a, b) => weights[b]! - weights[a]! || byActors(low, high, found, a, b),
  );
  const pairs = new Uint32Array(found.length);
  for (let at = 0; at < length; at++) pairs.set(found.subarray(order[at]! * 3, order[at]! * 3 + 3), at * 3);
  return { pairs, verdicts: verdictsOn(signed, pairs) };
}

function byActors(low: Uint32Array, high: Uint32Array, triads: Uint32Array, a: number, b: number): number {
  const [one, other] = [a * 3, b * 3];
  return (
    low[triads[one]!]! - low[triads[other]!]! ||
    high[triads[one]!]! - high[triads[other]!]! ||
    high[triads[one + 1]!]! - high[triads[other + 1]!]!
  );
}

/** Who each actor can go on to, with the pair of both: only to those with more pairs, so that nobody is the first of many. */
interface Onward {
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
  readonly pairs: Uint32Array;
}

function onwardIn({ actors, low, high, signs }: SignedPairs): Onward {
  const degrees = new Uint32Array(actors);
  const isSigned = (pair: number) => signs.majority[pair] !== NO_SIGN;
  for (let pair = 0; pair < low.length; pair++) {
    if (!isSigned(pair)) continue;
    degrees[low[pair]!]!++;
    degrees[high[pair]!]!++;
  }
  const isFirst = (a: number, b: number) => degrees[a]! < degrees[b]! || (degrees[a] === degrees[b] && a < b);
  const from = low.map((end, pair) => (isFirst(end, high[pair]!) ? end : high[pair]!));
  const offsets = new Uint32Array(actors + 1);
  for (let pair = 0; pair < from.length; pair++) if (isSigned(pair)) offsets[from[pair]! + 1]!++;
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice();
  const [others, pairs] = [new Uint32Array(offsets[actors]!), new Uint32Array(offsets[actors]!)];
  for (let pair = 0; pair < from.length; pair++) {
    if (!isSigned(pair)) continue;
    const at = next[from[pair]!]!++;
    others[at] = from[pair] === low[pair] ? high[pair]! : low[pair]!;
    pairs[at] = pair;
  }
  return { offsets, others, pairs };
}

/** Three pairs a triangle, in whatever order. */
function trianglesIn(signed: SignedPairs): Uint32Array {
  const { offsets, others, pairs } = onwardIn(signed);
  const between = new Int32Array(signed.actors).fill(-1);
  const found = new Growing();
  for (let first = 0; first < signed.actors; first++) {
    const [start, end] = [offsets[first]!, offsets[first + 1]!];
    for (let at = start; at < end; at++) between[others[at]!] = pairs[at]!;
    for (let at = start; at < end; at++) {
      const second = others[at]!;
      for (let next = offsets[second]!; next < offsets[second + 1]!; next++) {
        const outer = between[others[next]!]!;
        if (outer >= 0) found.add(pairs[at]!, pairs[next]!, outer);
      }
    }
    for (let at = start; at < end; at++) between[others[at]!] = -1;
  }
  return found.numbers();
}

/** Puts the pairs of each triangle in their order: that of its first two actors, of its last two, and of the outer two. */
function orderedEnds(low: Uint32Array, high: Uint32Array, triangles: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(triangles.length);
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [triangles[at]!, triangles[at + 1]!, triangles[at + 2]!];
    const first = Math.min(low[a]!, low[b]!, low[c]!);
    const last = Math.max(high[a]!, high[b]!, high[c]!);
    for (const pair of [a, b, c]) {
      const place = low[pair] !== first ? 1 : high[pair] === last ? 2 : 0;
      ordered[at + place] = pair;
    }
  }
  return ordered;
}

function verdictsOn({ signs }: SignedPairs, triads: Uint32Array): Uint8Array {
  const verdicts = new Uint8Array(triads.length / 3);
  BALANCE_RULES.forEach((rule, nth) => {
    const by = signs[rule];
    for (let triad = 0, at = 0; triad < verdicts.length; triad++, at += 3) {
      const code = verdictCode(by[triads[at]!]!, by[triads[at + 1]!]!, by[triads[at + 2]!]!);
      verdicts[triad]! |= code << (nth * 2);
    }
  });
  return verdicts;
}

/** Numbers whose count is not known before. */
class Growing {
  private room = new Uint32Array(1 << 10);
  private length = 0;

  add(a: number, b: number, c: number) {
    if (this.length + 3 > this.room.length) {
      const wider = new Uint32Array(this.room.length * 2);
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.length++] = a;
    this.room[this.length++] = b;
    this.room[this.length++] = c;
  }

  numbers(): Uint32Array {
    return this.room.slice(0, this.length);
  }
}
