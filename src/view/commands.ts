import type { Atlas } from '../graph/atlas';
import type { LayoutId } from '../graph/layouts/layout';
import type { ActorId } from '../model/ids';
import { companyOf } from './counterparts';
import type { RankingId } from './ranking-id';
import { shownOf } from './shown';
import {
  DEFAULT_VIEW,
  type FacetId,
  type FacetValues,
  type Filters,
  type Focus,
  type PaneId,
  type PanelId,
  type Pin,
  type Selection,
  type SetFilter,
  type SetFilters,
  type View,
} from './state';

/** Replaces one filter. */
export function withFilter<Id extends keyof Filters>(view: View, id: Id, filter: Filters[Id]): View {
  return { ...view, filters: { ...view.filters, [id]: filter } };
}

function facetOf<Id extends FacetId>(
  { filters }: { readonly filters: SetFilters },
  id: Id,
): SetFilter<FacetValues[Id]> {
  return filters[id];
}

function withFacet<Id extends FacetId>(view: View, id: Id, filter: SetFilter<FacetValues[Id]>): View {
  return { ...view, filters: { ...view.filters, [id]: filter } };
}

/** Switches values of a set filter on or off; touching a suspended filter puts it in force again. */
export function switchValues<Id extends FacetId>(
  view: View,
  id: Id,
  values: readonly FacetValues[Id][],
  on: boolean,
): View {
  const { off } = facetOf(view, id);
  const others = off.filter((value) => !values.includes(value));
  const filter: SetFilter<FacetValues[Id]> = { off: on ? others : [...others, ...values], suspended: false };
  return withFacet(view, id, filter);
}

/** Leaves only the given values on, of all there are; doing it twice brings all back. */
export function onlyValues<Id extends FacetId>(
  view: View,
  id: Id,
  values: readonly FacetValues[Id][],
  all: readonly FacetValues[Id][],
): View {
  const { off } = facetOf(view, id);
  const others = all.filter((value) => !values.includes(value));
  const already = off.length === others.length && others.every((value) => off.includes(value));
  const filter: SetFilter<FacetValues[Id]> = { off: already ? [] : others, suspended: false };
  return withFacet(view, id, filter);
}

/** Puts a filter out of force without losing it, or back in force. */
export function suspend(view: View, id: keyof Filters, suspended: boolean): View {
  return withFilter(view, id, { ...view.filters[id], suspended });
}

export function select(view: View, selection: Selection): View {
  return { ...view, selection };
}

/** Adds an actor to the selected ones, or takes it out. */
export function toggleSelected(view: View, id: ActorId): View {
  const ids = view.selection.kind === 'actors' ? view.selection.ids : [];
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return select(view, next.length > 0 ? { kind: 'actors', ids: next } : { kind: 'nothing' });
}

export function focusOn(view: View, focus: Focus): View {
  return { ...view, focus };
}

/** Widens or narrows a focus to so many steps around the actors in it, or around the selected ones. */
export function focusHops(view: View, hops: number): View {
  const ids = view.focus.kind === 'around' ? view.focus.ids : selectedActors(view.selection);
  return ids.length > 0 ? { ...view, focus: { kind: 'around', ids, hops } } : view;
}

/** Takes actors out of the view, never out of the data. */
export function hide(view: View, ids: readonly ActorId[]): View {
  const selection: Selection = { kind: 'nothing' };
  return { ...view, selection, hidden: [...new Set([...view.hidden, ...ids])] };
}

/** Narrows the view to some actors and the claims among them. */
export function showOnly(view: View, ids: readonly ActorId[]): View {
  return { ...view, only: [...new Set(ids)], hidden: view.hidden.filter((id) => !ids.includes(id)) };
}

/** Brings every neighbour of an actor into the view, whatever was hidden or narrowed by hand, and looks at them. */
export function expand(view: View, atlas: Atlas, id: ActorId): View {
  const { hidden: _, only: __, ...unrestricted } = view;
  const { claims } = shownOf(atlas, { ...unrestricted, hidden: [] });
  const near = new Set(companyOf(atlas, claims, id));
  const wider = view.focus.kind === 'around' && view.focus.ids.length === 1 && view.focus.ids[0] === id;
  const hops = wider && view.focus.kind === 'around' ? Math.min(view.focus.hops + 1, 9) : 1;
  return {
    ...view,
    hidden: view.hidden.filter((other) => !near.has(other)),
    ...(view.only && { only: [...new Set([...view.only, ...near])] }),
    focus: { kind: 'around', ids: [id], hops },
    selection: { kind: 'actors', ids: [id] },
  };
}

/** Pins an actor where the reader put it; a second pin of the same actor moves it. */
export function pin(view: View, placed: Pin): View {
  return { ...view, pins: [...view.pins.filter(({ id }) => id !== placed.id), placed] };
}

export function unpin(view: View, id: ActorId): View {
  return { ...view, pins: view.pins.filter((placed) => placed.id !== id) };
}

export function arrange(view: View, layout: LayoutId): View {
  return { ...view, layout };
}

/** Everything shown again; layout, pins and selection stay. */
export function resetFilters(view: View): View {
  const { only: _, ...rest } = view;
  return { ...rest, filters: DEFAULT_VIEW.filters, hidden: [], focus: DEFAULT_VIEW.focus };
}

/** One step out: the selection first, then the focus. */
export function stepOut(view: View): View {
  if (view.selection.kind !== 'nothing') return select(view, { kind: 'nothing' });
  return view.focus.kind === 'nothing' ? view : focusOn(view, { kind: 'nothing' });
}

/** The actors that a selection is about. */
export function selectedActors(selection: Selection): readonly ActorId[] {
  switch (selection.kind) {
    case 'actors':
      return selection.ids;
    case 'pair':
      return selection.ends;
    case 'tie':
      return [selection.tie.subject, selection.tie.object];
    default:
      return [];
  }
}

const FEWEST = 6;
const MOST = 1000;

/** Draws another number of actors, the strongest first. */
export function drawMore(view: View, actors: number): View {
  return { ...view, drawing: { ...view.drawing, actors } };
}

/** How many actors are drawn after “more”: twice as many, or all where that is nearly so. */
export function moreActors(drawn: number, all: number): number {
  const twice = Math.min(MOST, drawn * 2);
  return all <= twice * 1.2 ? Math.min(all, MOST) : twice;
}

/** How many are drawn after “fewer”: half as many. */
export function fewerActors(drawn: number): number {
  return Math.min(drawn, Math.max(FEWEST, Math.ceil(drawn / 2)));
}

/** Chooses by what the actors that are drawn are chosen. */
export function rankBy(view: View, ranking: RankingId): View {
  return { ...view, drawing: { ...view.drawing, ranking } };
}

/** Puts another pane in the centre. */
export function lookAt(view: View, pane: PaneId): View {
  return { ...view, pane };
}

/** Opens a panel beside the centre. */
export function openPanel(view: View, panel: PanelId): View {
  return { ...view, panel };
}

/** Opens a panel beside the centre, or closes it when it is the one that is open. */
export function togglePanel(view: View, panel: PanelId): View {
  const { panel: open, ...rest } = view;
  return open === panel ? rest : openPanel(view, panel);
}

/** Closes the panel: the card of what is selected stands there again. */
export function closePanel({ panel: _, ...view }: View): View {
  return view;
}
