import type { ActorId } from '../model/ids';
import { mainTieRef } from './detail';
import type { Outline, OutlineList, OutlineNode } from './outline';
import type { Selection } from './state';
import { pairOf } from './strands';
import { tieKey } from './ties';

/** So many places of one list stand in the outline at a time. */
export const PAGE = 50;

/** What is unfolded of an outline, and from where on each list is read. */
export interface Unfolded {
  /** Keys of the places that are open. */
  readonly open: ReadonlySet<string>;
  /** Of lists by the key of what they stand below, the first index that is listed; 0 where absent. */
  readonly from: ReadonlyMap<string, number>;
}

export const FOLDED: Unfolded = { open: new Set(), from: new Map() };

/** A line of the outline: a place, or the way to what comes before or after a page of places. */
export type OutlineRow = PlaceRow | PageRow;

export interface PlaceRow {
  readonly kind: 'place';
  readonly key: string;
  /** The key of what it stands below; `ROOT` for an actor. */
  readonly parent: string;
  readonly level: number;
  readonly node: OutlineNode;
  /** Its place in its list, from 1, and how long that is. */
  readonly at: number;
  readonly of: number;
  /** Absent where nothing stands below it. */
  readonly isOpen?: boolean;
}

export interface PageRow {
  readonly kind: 'page';
  readonly key: string;
  readonly parent: string;
  readonly level: number;
  readonly way: 'before' | 'after';
  /** Where the other page begins, how many places it has, and how long the list is. */
  readonly from: number;
  readonly count: number;
  readonly of: number;
}

/** The key of what all actors stand below. */
export const ROOT = '';

/** The lines of an outline, so far as it is unfolded. */
export function rowsOf(outline: Outline, unfolded: Unfolded): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  addRows(rows, outline, unfolded, outline.actors, ROOT, 1);
  return rows;
}

function addRows(
  rows: OutlineRow[],
  outline: Outline,
  unfolded: Unfolded,
  list: OutlineList,
  parent: string,
  level: number,
) {
  const { length } = list;
  const asked = unfolded.from.get(parent) ?? 0;
  const from = asked < length ? asked : pageOf(Math.max(0, length - 1));
  const to = Math.min(length, from + PAGE);
  const page = { kind: 'page', parent, level, of: length } as const;
  if (from > 0) {
    const start = Math.max(0, from - PAGE);
    rows.push({ ...page, key: keyOf(parent, 'before'), way: 'before', from: start, count: from - start });
  }
  for (let index = from; index < to; index++) {
    const node = list.at(index);
    const key = keyOf(parent, partOf(node));
    const isOpen = unfolded.open.has(key);
    const place = { kind: 'place', key, parent, level, node, at: index + 1, of: length } as const;
    const hasBelow = outline.hasBelow(node);
    rows.push(hasBelow ? { ...place, isOpen } : place);
    if (isOpen && hasBelow) addRows(rows, outline, unfolded, outline.below(node), key, level + 1);
  }
  if (to < length) {
    const count = Math.min(PAGE, length - to);
    rows.push({ ...page, key: keyOf(parent, 'after'), way: 'after', from: to, count });
  }
}

/** Where the page of an index begins. */
export function pageOf(index: number): number {
  return index - (index % PAGE);
}

/** The key of a place: that of what it stands below and its own part, each on its own line. */
function keyOf(parent: string, part: string): string {
  return parent === ROOT ? JSON.stringify(part) : `${parent}\n${JSON.stringify(part)}`;
}

/** The keys of all that a place stands below, the nearest first. */
export function keysAbove(key: string): readonly string[] {
  const cut = key.lastIndexOf('\n');
  return cut < 0 ? [] : [key.slice(0, cut), ...keysAbove(key.slice(0, cut))];
}

function partOf(node: OutlineNode): string {
  switch (node.kind) {
    case 'actor':
    case 'counterpart':
      return `${node.kind} ${node.actor.id}`;
    case 'tie':
      return node.tie.key;
    case 'claim':
      return `claim ${node.place}`;
  }
}

/** What is selected by taking a place. */
export function selectionOf(outline: Outline, node: OutlineNode): Selection {
  switch (node.kind) {
    case 'actor':
      return { kind: 'actors', ids: [node.actor.id] };
    case 'counterpart':
      return { kind: 'pair', ends: pairOf(node.of.id, node.actor.id) };
    case 'tie':
      return { kind: 'tie', tie: node.tie.ref };
    case 'claim':
      return { kind: 'claim', id: outline.atlas.record(node.place).claim.id };
  }
}

/** What has to be unfolded for a selection to be listed, and its key; undefined where it is not in what is shown. */
export function wayTo(
  outline: Outline,
  selection: Selection,
): { readonly key: string; readonly unfolded: Unfolded } | undefined {
  const [actor, ...steps] = stepsTo(outline, selection);
  const rank = actor && outline.rankOf(actor);
  if (rank === undefined) return undefined;
  const open = new Set<string>();
  const from = new Map([[ROOT, pageOf(rank)]]);
  let node = outline.actors.at(rank);
  let key = keyOf(ROOT, partOf(node));
  for (const part of steps) {
    const list = outline.below(node);
    const index = indexOf(list, part);
    if (index === undefined) return undefined;
    open.add(key);
    from.set(key, pageOf(index));
    node = list.at(index);
    key = keyOf(key, part);
  }
  return { key, unfolded: { open, from } };
}

/** The actor that a selection is listed below, and the parts of the key below it. */
function stepsTo({ atlas }: Outline, selection: Selection): readonly [] | readonly [ActorId, ...string[]] {
  switch (selection.kind) {
    case 'nothing':
      return [];
    case 'actors': {
      const [first] = selection.ids;
      return first === undefined ? [] : [first];
    }
    case 'pair':
      return [selection.ends[0], `counterpart ${selection.ends[1]}`];
    case 'tie': {
      const { subject, object } = selection.tie;
      return [subject, `counterpart ${object}`, tieKey(selection.tie)];
    }
    case 'claim': {
      const record = atlas.find(selection.id);
      if (!record) return [];
      const tie = mainTieRef(record);
      return [tie.subject, `counterpart ${tie.object}`, tieKey(tie), `claim ${record.place}`];
    }
  }
}

function indexOf(list: OutlineList, part: string): number | undefined {
  for (let index = 0; index < list.length; index++) if (partOf(list.at(index)) === part) return index;
  return undefined;
}
