import type { KindId, SourceId, SpeakerId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { RelationType, Sign } from '../model/vocabulary';
import type { Lists } from './lists';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column of values that repeat: of each claim the place of its value among all there are. */
export interface Coded<Value> {
  readonly codes: Codes;
  readonly values: readonly Value[];
}

/**
 * The claims of an atlas as typed arrays, one entry a claim. They stand in the order of time: by the first day of what they
 * cover, and the undated ones last; claims of the same day keep the order of the dataset.
 */
export interface Columns {
  readonly length: number;
  /** How many are dated: these stand first. */
  readonly dated: number;
  /** True when every date is a day or an interval, none a month or a year. */
  readonly exact: boolean;
  /** Where each claim stands in the dataset; absent when both orders are the same. */
  readonly rows?: Uint32Array;
  /** The place of an actor among the dataset's actors. */
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  /** First and last day of what a claim covers; `OPEN_START` and `OPEN_END` where it has no such end. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly negated: Uint8Array;
  readonly types: Coded<RelationType>;
  readonly signs: Coded<Sign>;
  readonly standings: Coded<Standing>;
  readonly speakers: Coded<SpeakerId | undefined>;
  /** The kinds of all parties, each once. */
  readonly kinds: Coded<readonly KindId[]>;
  /** The sources it is read from, each once. */
  readonly sources: Coded<readonly SourceId[]>;
  /** Parties beside subject and object; absent when no claim has any. */
  readonly further?: Lists;
  /** The lines that claims draw beside the one from subject to object; absent when none does. */
  readonly lines?: FurtherLines;
  /** The claims that somebody answers. */
  readonly answered: Uint32Array;
  /** Everyone else a claim names who is an actor: speaker, responders, place, topic; absent when no claim does. */
  readonly named?: Lists;
}

/** Lines to further parties, one entry a line, those of a claim together; ends are places of actors. */
export interface FurtherLines {
  readonly claim: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

export const SIGNS: readonly Sign[] = [-1, 0, 1];

/** Room for codes below `values`, as narrow as they allow. */
export function codesFor(length: number, values: number): Codes {
  if (values <= 0x100) return new Uint8Array(length);
  return values <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Gives every value it meets a code: the same for values with the same key. */
export class Coder<Value> {
  private readonly known = new Map<unknown, number>();
  private readonly values: Value[] = [];
  private readonly codes: Uint32Array;

  constructor(
    length: number,
    private readonly keyOf: (value: Value) => unknown = (value) => value,
  ) {
    this.codes = new Uint32Array(length);
  }

  /** A coder that has codes for some values from the start, in their order. */
  static of<Value>(length: number, values: readonly Value[]): Coder<Value> {
    const coder = new Coder<Value>(length);
    for (const value of values) coder.codeOf(value);
    return coder;
  }

  set(at: number, value: Value) {
    this.codes[at] = this.codeOf(value);
  }

  private codeOf(value: Value): number {
    const key = this.keyOf(value);
    const code = this.known.get(key) ?? this.values.push(value) - 1;
    this.known.set(key, code);
    return code;
  }

  coded(): Coded<Value> {
    const narrow = codesFor(this.codes.length, this.values.length);
    narrow.set(this.codes);
    return { codes: narrow, values: this.values };
  }
}

/** Where a claim of the columns stands in the dataset. */
export function rowAt({ rows }: Columns, place: number): number {
  return rows ? rows[place]! : place;
}

/** The order of time for claims given in the dataset's order: undefined when they stand in it already. */
export function timeOrder(first: Int32Array, isDated: (row: number) => boolean): Uint32Array | undefined {
  const keys = new Float64Array(first.length);
  let sorted = true;
  for (let row = 0; row < first.length; row++) {
    keys[row] = isDated(row) ? first[row]! : Number.POSITIVE_INFINITY;
    if (row > 0 && keys[row]! < keys[row - 1]!) sorted = false;
  }
  if (sorted) return undefined;
  const rows = new Uint32Array(first.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows.sort((a, b) => (keys[a]! === keys[b]! ? a - b : keys[a]! - keys[b]!));
}
