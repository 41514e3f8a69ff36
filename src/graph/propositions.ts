import { atOnce } from '../lib/slices';
import type { Columns } from './columns';
import { listAt } from './lists';
import type { Pairs } from './pairs';

/** What claims are about, whoever says or denies it: one proposition for each type that ties a pair one way. */
export interface Propositions {
  readonly length: number;
  /** The pair of each, by its number. */
  readonly pair: Uint32Array;
  /** The type of each, by its code in the columns. */
  readonly type: Uint32Array;
  /** 1 where it goes from the higher end of its pair to the lower; a symmetric one goes neither way. */
  readonly backwards: Uint8Array;
  /** The proposition of each claim's line from subject to object. */
  readonly ofClaim: Uint32Array;
  /** The proposition of each further line of the columns. */
  readonly ofLine: Uint32Array;
}

interface Tied {
  readonly columns: Columns;
  readonly pairs: Pairs;
}

const known = new WeakMap<Pairs, Propositions>();

/** The propositions of some columns, numbered pair by pair; found once. */
export function propositionsOf(tied: Tied): Propositions {
  return known.get(tied.pairs) ?? atOnce(findingPropositions(tied));
}

/** Pairs that are gone through in one step. */
const AT_A_TIME = 4000;

/** Finds the propositions of some columns in steps, for many claims. */
export function* findingPropositions(tied: Tied): Generator<void, Propositions> {
  const found = known.get(tied.pairs) ?? (yield* numbered(tied));
  known.set(tied.pairs, found);
  return found;
}

function* numbered({ columns, pairs }: Tied): Generator<void, Propositions> {
  const { types, subject, lines } = columns;
  const numbering = new Numbering(types.values.map(({ symmetric }) => symmetric));
  const ofClaim = new Uint32Array(columns.length);
  const ofLine = new Uint32Array(lines?.claim.length ?? 0);
  const { offsets, values } = pairs.claims;
  for (let pair = 0; pair < pairs.length; pair++) {
    if (pair % AT_A_TIME === AT_A_TIME - 1) yield;
    const low = pairs.low[pair]!;
    const end = offsets[pair + 1]!;
    for (let at = offsets[pair]!; at < end; at++) {
      const claim = values[at]!;
      ofClaim[claim] = numbering.of(pair, types.codes[claim]!, subject[claim] !== low);
    }
    if (!lines || !pairs.lines) continue;
    for (const line of listAt(pairs.lines, pair)) {
      ofLine[line] = numbering.of(pair, types.codes[lines.claim[line]!]!, lines.from[line] !== low);
    }
  }
  return { ...numbering.found(), ofClaim, ofLine };
}

/** Numbers propositions as they are met, one pair after the other. */
class Numbering {
  private readonly pair: number[] = [];
  private readonly type: number[] = [];
  private readonly backwards: number[] = [];
  /** Of each type either way, the number it had last and the pair it had it in. */
  private readonly numbers: Uint32Array;
  private readonly pairs: Int32Array;

  constructor(private readonly symmetric: readonly boolean[]) {
    this.numbers = new Uint32Array(symmetric.length * 2);
    this.pairs = new Int32Array(symmetric.length * 2).fill(-1);
  }

  of(pair: number, type: number, isBackwards: boolean): number {
    const way = isBackwards && !this.symmetric[type] ? 1 : 0;
    const slot = type * 2 + way;
    if (this.pairs[slot] === pair) return this.numbers[slot]!;
    this.pairs[slot] = pair;
    this.type.push(type);
    this.backwards.push(way);
    this.numbers[slot] = this.pair.push(pair) - 1;
    return this.numbers[slot]!;
  }

  found() {
    return {
      length: this.pair.length,
      pair: new Uint32Array(this.pair),
      type: new Uint32Array(this.type),
      backwards: new Uint8Array(this.backwards),
    };
  }
}
