import { asText, type Column } from './column';
import type { Names } from './names';
import type { XmlFill, XmlStencil } from './xml';

/** The attributes of an item as elements: a stencil for each column, filled where the item has a value. */
export function fillsOf<Item>(
  columns: readonly Column<Item>[],
  stencilOf: (name: string) => XmlStencil,
  names: Names,
): (item: Item) => readonly XmlFill[] {
  const stencils = columns.map((column) => ({ column, stencil: stencilOf(column.name) }));
  return (item) => {
    const fills: XmlFill[] = [];
    for (const { column, stencil } of stencils) {
      const value = column.value(item, names);
      if (value !== undefined) fills.push({ stencil, text: asText(value) });
    }
    return fills;
  };
}
