import type { ClaimRecord } from '../graph/record';
import type { Sign } from '../model/vocabulary';
import { type Axis, axisDay, cellOn } from './axis';

/** The claims whose time begins in one cell of the axis, by sign. */
export type Bin = Readonly<Record<Sign, readonly ClaimRecord[]>>;

export interface Timeline {
  /** As many as the axis has cells; a folded gap's is empty. */
  readonly bins: readonly Bin[];
  readonly undated: readonly ClaimRecord[];
}

/** Sorts claims into the cells of an axis; undated ones apart. */
export function timelineOf(records: readonly ClaimRecord[], axis: Axis): Timeline {
  const bins = axis.cells.map((): Record<Sign, ClaimRecord[]> => ({ '-1': [], 0: [], 1: [] }));
  const undated: ClaimRecord[] = [];
  for (const record of records) {
    const day = axisDay(record);
    if (day === undefined) undated.push(record);
    else bins[cellOn(axis, day)]![record.sign].push(record);
  }
  return { bins, undated };
}
