import type { ClaimRecord } from '../graph/record';
import { type Day, dayOf } from '../model/edtf';
import type { Sign } from '../model/vocabulary';

/** Claims whose time begins in one stretch of the axis. */
export interface Bin {
  readonly from: Day;
  readonly to: Day;
  readonly bySign: Readonly<Record<Sign, readonly ClaimRecord[]>>;
}

export interface Timeline {
  readonly from: Day;
  readonly to: Day;
  readonly unit: 'month' | 'quarter' | 'year' | 'decade';
  readonly bins: readonly Bin[];
  readonly undated: readonly ClaimRecord[];
}

const UNITS = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['decade', 120],
] as const;
const MOST_BINS = 90;

/** The day on the axis where a claim stands: the first day of what it covers, or the last when that is open. */
export function axisDay({ time }: ClaimRecord): Day | undefined {
  return time?.first ?? time?.last;
}

/** Sorts claims into months, quarters, years or decades, whichever is finest in at most 90 bins; undated ones apart. */
export function timelineOf(records: readonly ClaimRecord[], extent?: { from: Day; to: Day }): Timeline | undefined {
  const dated = records.filter((record) => axisDay(record) !== undefined);
  const undated = records.filter((record) => axisDay(record) === undefined);
  const days = dated.map((record) => axisDay(record)!);
  const [first, last] = extent ? [extent.from, extent.to] : [Math.min(...days), Math.max(...days)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const [unit, months] = UNITS.find(([, size]) => monthOf(last) - monthOf(first) < size * MOST_BINS) ?? UNITS[3];
  const start = Math.floor(monthOf(first) / months);
  const end = Math.floor(monthOf(last) / months);
  const count = Math.min(end - start + 1, 2000);
  const bins = Array.from({ length: count }, (_, at) => emptyBin((start + at) * months, months));
  for (const record of dated) {
    const at = Math.floor(monthOf(axisDay(record)!) / months) - start;
    bins[at]?.bySign[record.sign].push(record);
  }
  return { from: bins[0]!.from, to: bins.at(-1)!.to, unit, bins, undated };
}

function emptyBin(month: number, months: number) {
  const bySign: Record<Sign, ClaimRecord[]> = { '-1': [], 0: [], 1: [] };
  return { from: firstOf(month), to: firstOf(month + months) - 1, bySign };
}

/** Months counted from January 1970. */
function monthOf(day: Day): number {
  const date = new Date(day * 86_400_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

function firstOf(month: number): Day {
  return dayOf(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}
