import type { Names } from './names';
import { withoutUnholdable } from './ordered-json';

/** What an attribute can be in every format: text, a number, true or false, a list of texts. */
export type FlatValue = string | number | boolean | readonly string[];

/** One attribute of actors, of claims or of the whole graph, the same in every format. */
export interface Column<Item> {
  /** Never a name that some format keeps for itself: id, source, target, type, kind, weight, start, end, name. */
  readonly name: string;
  readonly type: 'text' | 'whole' | 'number' | 'flag' | 'list';
  /** What it says, in a few words, for whoever opens the file without this program. */
  readonly meaning: string;
  /** Undefined where the dataset says nothing, an empty list included. */
  value(item: Item, names: Names): FlatValue | undefined;
  /** Gives items of which it says the same the same text, and none to those that say more: columns in a row that share it can be written together. */
  readonly sameFor?: SameFor<Item>;
}

type SameFor<Item> = (item: Item) => string | undefined;

/** Columns that say the same of all items to which `sameFor` gives the same text. */
export function alikeFor<Item>(sameFor: SameFor<Item>, columns: readonly Column<Item>[]): readonly Column<Item>[] {
  return columns.map((column) => ({ ...column, sameFor }));
}

/** The values an item has, by the names of their columns. */
export function filled<Item>(
  columns: readonly Column<Item>[],
  item: Item,
  names: Names,
): readonly (readonly [name: string, value: FlatValue])[] {
  const values: (readonly [string, FlatValue])[] = [];
  for (const column of columns) {
    const value = column.value(item, names);
    if (value !== undefined) values.push([column.name, value]);
  }
  return values;
}

/** The same as a record, its keys in the order of the columns. */
export function attributesOf<Item>(
  columns: readonly Column<Item>[],
  item: Item,
  names: Names,
): Readonly<Record<string, FlatValue>> {
  const attributes: Record<string, FlatValue> = {};
  for (const column of columns) {
    const value = column.value(item, names);
    if (value !== undefined) attributes[column.name] = value;
  }
  return attributes;
}

/** A value where only text can stand; a list becomes a JSON array, because a text may hold any separator. */
export function asText(value: FlatValue): string {
  return typeof value === 'object' ? withoutUnholdable(JSON.stringify(value)) : String(value);
}

/** A list, or undefined where it would be empty. */
export function listOrNothing(items: readonly string[] | undefined): readonly string[] | undefined {
  return items && items.length > 0 ? items : undefined;
}
