import type { ActorId } from '../model/ids';
import { CLAUSES } from './filters/clauses';
import { leavesOut } from './filters/time-clause';
import { DEFAULT_VIEW, type Filters, type View } from './state';

/** True when a filter holds something, in force or suspended. */
export function isSet({ text, time, ...facets }: Filters, id: keyof Filters): boolean {
  if (id === 'text') return text.text.trim() !== '';
  if (id === 'time') return leavesOut(time);
  return facets[id].off.length > 0;
}

/** True when the view restricts nothing, in force or suspended, by filter or by hand, and no focus fades anything. */
export function isUnrestricted({ filters, hidden, only, focus }: View): boolean {
  const filtered = CLAUSES.some(({ id }) => isSet(filters, id));
  return !filtered && hidden.length === 0 && only === undefined && focus.kind === 'nothing';
}

/** Empties one filter. */
export function clearFilter(view: View, id: keyof Filters): View {
  return { ...view, filters: { ...view.filters, [id]: DEFAULT_VIEW.filters[id] } };
}

/** Brings actors hidden by hand back into the view. */
export function bringBack(view: View, ids: readonly ActorId[]): View {
  return { ...view, hidden: view.hidden.filter((id) => !ids.includes(id)) };
}

/** Ends the narrowing to some actors; hidden ones stay hidden. */
export function widen({ only: _, ...view }: View): View {
  return view;
}
