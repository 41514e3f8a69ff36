import type { ActorId } from '../../model/ids';
import { hide, select, toggleSelected } from '../../view/commands';
import type { View } from '../../view/state';
import type { Table } from '../../view/table';

/** How a row is chosen: by itself, added or taken out, or with all from the row that was chosen last. */
export type Manner = 'alone' | 'added' | 'range';

/** The most actors that are selected at once: more would fill a link. */
export const MOST_SELECTED = 200;

/** Chooses a row; of actors several can be chosen, of claims and pairs one. */
export function chosen(view: View, table: Table, row: number, range: Iterable<number>, manner: Manner): View {
  const selection = table.selectionOf(row);
  if (selection.kind !== 'actors' || manner === 'alone') return select(view, selection);
  const [id] = selection.ids;
  if (manner === 'added') return id ? toggleSelected(view, id) : view;
  return select(view, { kind: 'actors', ids: actorsIn(table, range).slice(0, MOST_SELECTED) });
}

/** Hides the actors that are selected, or the one of the row where none of them is. */
export function hidden(view: View, table: Table, row: number): View {
  const [here] = actorsIn(table, [row]);
  if (!here) return view;
  const ids = view.selection.kind === 'actors' ? view.selection.ids : [];
  return hide(view, ids.includes(here) ? ids : [here]);
}

function actorsIn(table: Table, rows: Iterable<number>): readonly ActorId[] {
  return Array.from(rows).flatMap((row) => {
    const selection = table.selectionOf(row);
    return selection.kind === 'actors' ? selection.ids : [];
  });
}
