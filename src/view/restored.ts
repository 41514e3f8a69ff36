import type { Atlas } from '../graph/atlas';
import { counted } from '../lib/text';
import { wordsOfBalance } from './balance-words';
import { wordsOfComparison } from './comparison-restored';
import { describeFilters } from './describe';
import { wordsOfFolding } from './folding-words';
import { wordsOfMatrix } from './matrix-order-words';
import { wordsOfReading } from './reading-words';
import { nameOfFocus, nameOfSelection } from './scopes';
import type { View } from './state';
import { wordsOfStory } from './story';
import { wordsOfTable } from './table-words';
import { LAYOUT_LABELS } from './words';

/** What a link to a view brings back, one line each: the dataset, filters, focus, selection, arrangement. */
export function wordsOfView(atlas: Atlas, view: View): readonly string[] {
  const { focus, selection, layout, pins } = view;
  const filters = describeFilters(atlas, view);
  const lines = [
    `The dataset: ${atlas.dataset.title}`,
    ...(filters.length > 0 ? filters : ['No filter: everything shown']),
  ];
  lines.push(
    ...wordsOfFolding(atlas, view),
    ...wordsOfComparison(atlas, view),
    ...wordsOfMatrix(view),
    ...wordsOfTable(view),
  );
  lines.push(...wordsOfReading(atlas, view), ...wordsOfBalance(view), ...wordsOfStory(view.story));
  if (view.filters.time.axis === 'said') lines.push('The timeline: when it was said');
  if (focus.kind !== 'nothing') lines.push(`In focus: ${nameOfFocus(focus, atlas)}`);
  if (selection.kind !== 'nothing') lines.push(`Selected: ${nameOfSelection(selection, atlas)}`);
  const placed = `, ${counted(pins.length, 'actor')} where you put ${pins.length === 1 ? 'it' : 'them'}`;
  return [...lines, `Arrangement: ${LAYOUT_LABELS[layout].toLowerCase()}${pins.length > 0 ? placed : ''}`];
}
