import { Numbered } from '../../lib/numbered';
import { NumberedPairs } from '../../lib/numbered-pairs';
import type { FlatValue } from '../column';
import type { FileEdge } from './graph';

/** What an edge says beside its id, its ends and where it stands. */
export type EdgeSaying = Omit<FileEdge, 'id' | 'source' | 'target' | 'place'>;

/** What edges say, the same thing once: every value has a number, and so has every row of values, as one more value after a row that is known. */
export class EdgeSayings {
  readonly list: EdgeSaying[] = [];
  readonly #values = new Numbered<unknown>();
  readonly #rows = new NumberedPairs(1024);
  readonly #ofRow = new Map<number, number>();

  /** The place in the list of what an edge says; its attributes may change afterwards. Names of attributes are texts: a number before a value stands for what is none. */
  placeOf(edge: EdgeSaying): number {
    const { isDirected, type, label, start, end, weight } = edge;
    let row = this.#after(0, isDirected);
    if (type !== undefined) row = this.#after(this.#after(row, 1), type);
    if (label !== undefined) row = this.#after(this.#after(row, 2), label);
    if (start !== undefined) row = this.#after(this.#after(row, 3), start);
    if (end !== undefined) row = this.#after(this.#after(row, 4), end);
    if (weight !== undefined) row = this.#after(this.#after(row, 5), weight);
    for (const [name, value] of edge.attributes) row = this.#after(this.#after(row, name), value);
    const known = this.#ofRow.get(row);
    if (known !== undefined) return known;
    this.#ofRow.set(row, this.list.length);
    return this.list.push(this.#kept(edge)) - 1;
  }

  /** No row is numbered 0. */
  #after(row: number, value: unknown): number {
    return this.#rows.numberOf(row, this.#values.numberOf(value)) + 1;
  }

  #kept({ type, label, isDirected, start, end, weight, attributes }: EdgeSaying): EdgeSaying {
    return {
      ...(type !== undefined && { type: this.#first(type) }),
      ...(label !== undefined && { label: this.#first(label) }),
      isDirected,
      ...(start !== undefined && { start: this.#first(start) }),
      ...(end !== undefined && { end: this.#first(end) }),
      ...(weight !== undefined && { weight }),
      attributes: this.#keptAttributes(attributes),
    };
  }

  #keptAttributes(attributes: EdgeSaying['attributes']): EdgeSaying['attributes'] {
    const kept = new Map<string, FlatValue>();
    for (const [name, value] of attributes) kept.set(name, this.#first(value));
    return kept;
  }

  /** The value as it was first met: a text that was cut out of a piece of a file holds all of the piece. */
  #first<Value>(value: Value): Value {
    return this.#values.values[this.#values.numberOf(value)] as Value;
  }
}
