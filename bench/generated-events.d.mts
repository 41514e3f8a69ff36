import type { EventTable } from '../src/model/events';

export interface GeneratedOptions {
  /** 468,558 unless told. */
  readonly rows?: number;
  readonly seed?: number;
}

export function generatedEvents(options?: GeneratedOptions): EventTable;
export function relationsText(table: EventTable): IterableIterator<string>;
export function actorsText(table: EventTable): IterableIterator<string>;
