import { SIZING_WORDS } from './sizing-words';
import type { View } from './state';
import { orderInWords } from './table-heads';
import { sortOf } from './table-state';

/** What a link to a view brings back of its table and of the sizes of actors, where that is to be seen. */
export function wordsOfTable({ pane, table, sizing }: View): readonly string[] {
  const { column, down } = sortOf(table, table.id);
  return [
    ...(pane === 'table' ? [`The table of ${table.id}: ${orderInWords(table.id, column, down)}`] : []),
    ...(sizing === 'claims' ? [] : [`Size of actors: ${SIZING_WORDS[sizing].label.toLowerCase()}`]),
  ];
}
