import type { EventTable } from '../model/events';

/** An event table as it is kept and handed between threads: its many names are two texts instead of two lists. */
export interface PackedEvents extends Omit<EventTable, 'actors'> {
  readonly actors: { readonly ids: PackedTexts; readonly labels: PackedTexts };
}

/** Texts one behind the other, and where each ends. */
interface PackedTexts {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** Packs an event table; its columns stay the same memory. */
export function packEvents(table: EventTable): PackedEvents {
  return { ...table, actors: { ids: packTexts(table.actors.ids), labels: packTexts(table.actors.labels) } };
}

/** The event table that was packed. */
export function unpackEvents(packed: PackedEvents): EventTable {
  return { ...packed, actors: { ids: unpackTexts(packed.actors.ids), labels: unpackTexts(packed.actors.labels) } };
}

function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, { length }] of texts.entries()) {
    end += length;
    ends[at] = end;
  }
  return { text: texts.join(''), ends };
}

function unpackTexts({ text, ends }: PackedTexts): readonly string[] {
  const texts: string[] = [];
  let start = 0;
  for (const end of ends) {
    texts.push(text.slice(start, end));
    start = end;
  }
  return texts;
}
