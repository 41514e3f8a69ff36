import { type PackedTexts, packTexts, unpackTexts } from '../lib/packed-texts';
import type { EventTable } from '../model/events';

/** An event table as it is kept and handed between threads: its many names are two texts instead of two lists. */
export interface PackedEvents extends Omit<EventTable, 'actors'> {
  readonly actors: { readonly ids: PackedTexts; readonly labels: PackedTexts };
}

/** Packs an event table; its columns stay the same memory. */
export function packEvents(table: EventTable): PackedEvents {
  return { ...table, actors: { ids: packTexts(table.actors.ids), labels: packTexts(table.actors.labels) } };
}

/** The event table that was packed. */
export function unpackEvents(packed: PackedEvents): EventTable {
  return { ...packed, actors: { ids: unpackTexts(packed.actors.ids), labels: unpackTexts(packed.actors.labels) } };
}
