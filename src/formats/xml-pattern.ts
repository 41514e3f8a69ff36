import { unholdable } from './characters';
import { asText, type Column } from './column';
import type { Names } from './names';
import { elementLines, inAttribute, replacedCharacters, type XmlElement, type XmlStencil } from './xml';

/** A part of an XML document that is written again and again, each time with the texts of another item. */
export interface XmlPattern<Item> {
  /** Whole lines, escaped and ended, the first of them that far indented; empty where the item has nothing of it. */
  lines(item: Item, indent: string): string;
  /** How many characters of the item are replaced by `�` in them. */
  replaced(item: Item): number;
}

/** What an attribute says of an item; undefined leaves it out. */
export type AttributeOf<Item> = (item: Item) => string | undefined;

/** An element whose attributes and content are those of an item. */
export function elementPattern<Item>(
  name: string,
  attributes: Readonly<Record<string, AttributeOf<Item>>>,
  content: readonly XmlPattern<Item>[],
): XmlPattern<Item> {
  const texts = Object.entries(attributes).map(([key, textOf]) => ({ before: ` ${key}="`, textOf }));
  return {
    lines(item, indent) {
      let start = `${indent}<${name}`;
      for (const { before, textOf } of texts) {
        const text = textOf(item);
        if (text !== undefined) start += `${before}${inAttribute(text)}"`;
      }
      const deeper = `${indent}  `;
      let inner = '';
      for (const part of content) inner += part.lines(item, deeper);
      return inner === '' ? `${start}/>\n` : `${start}>\n${inner}${indent}</${name}>\n`;
    },
    replaced(item) {
      const own = texts.reduce((sum, { textOf }) => sum + unholdable(textOf(item) ?? ''), 0);
      return content.reduce((sum, part) => sum + part.replaced(item), own);
    },
  };
}

/** One of a few elements, by the item. */
export function oneOf<Item>(elementOf: (item: Item) => XmlElement): XmlPattern<Item> {
  const known = new Map<XmlElement, string>();
  return {
    lines(item, indent) {
      const element = elementOf(item);
      const lines = known.get(element) ?? elementLines(element, indent);
      known.set(element, lines);
      return lines;
    },
    replaced: (item) => replacedCharacters(elementOf(item)),
  };
}

/** The attributes of a record as elements: a stencil for each column, filled where the record has a value. */
export function columnsPattern<Record>(
  columns: readonly Column<Record>[],
  stencilOf: (name: string) => XmlStencil,
  names: Names,
): XmlPattern<Record> {
  const runs = runsIn(columns).map((run) => runLines(run, stencilOf, names));
  return {
    lines(record, indent) {
      let lines = '';
      for (const linesOf of runs) lines += linesOf(record, indent);
      return lines;
    },
    replaced(record) {
      const textIn = (column: Column<Record>) => asText(column.value(record, names) ?? '');
      return columns.reduce((sum, column) => sum + unholdable(textIn(column)), 0);
    },
  };
}

/** Columns one after another that say the same of the same records. */
function runsIn<Record>(columns: readonly Column<Record>[]): readonly (readonly Column<Record>[])[] {
  const runs: Column<Record>[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0]?.sameFor === column.sameFor) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** So many texts of a run are kept. */
const RUNS_KEPT = 1000;

function runLines<Record>(
  columns: readonly Column<Record>[],
  stencilOf: (name: string) => XmlStencil,
  names: Names,
): XmlPattern<Record>['lines'] {
  const stencils = columns.map((column) => ({ column, stencil: stencilOf(column.name) }));
  const written = (record: Record, indent: string) => {
    let lines = '';
    for (const { column, stencil } of stencils) {
      const value = column.value(record, names);
      if (value !== undefined) lines += stencil.line(asText(value), indent);
    }
    return lines;
  };
  const sameFor = columns[0]?.sameFor;
  if (!sameFor) return written;
  const known = new Map<string, string>();
  let knownIndent: string | undefined;
  return (record, indent) => {
    knownIndent ??= indent;
    const same = indent === knownIndent ? sameFor(record) : undefined;
    const before = same === undefined ? undefined : known.get(same);
    if (before !== undefined) return before;
    const lines = written(record, indent);
    if (same !== undefined && known.size < RUNS_KEPT) known.set(same, lines);
    return lines;
  };
}

/** A pattern of something that belongs to an item. */
export function ofIts<Item, Part>(pattern: XmlPattern<Part>, partOf: (item: Item) => Part): XmlPattern<Item> {
  return {
    lines: (item, indent) => pattern.lines(partOf(item), indent),
    replaced: (item) => pattern.replaced(partOf(item)),
  };
}
