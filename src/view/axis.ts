import { type Columns, OPEN_END, OPEN_START } from '../graph/columns';
import { type Day, dayOf } from '../model/edtf';

/** One step of the axis: a bin, or a gap where a long stretch without claims is folded. First and last day included. */
export interface Cell {
  readonly kind: 'bin' | 'gap';
  readonly from: Day;
  readonly to: Day;
  /** Where it begins and how wide it is, in bins. */
  readonly start: number;
  readonly size: number;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A time axis of equal bins without breaks in between but for the folded gaps. */
export interface Axis {
  readonly unit: Unit;
  readonly cells: readonly Cell[];
  /** The length of the axis, in bins. */
  readonly length: number;
}

interface Scale {
  readonly unit: Unit;
  indexOf(day: Day): number;
  firstDay(index: number): Day;
  readonly mostBins: number;
  readonly mostGaps: number;
}

const MOST_BINS = 90;
const MOST_GAPS = 3;
/** More empty bins than this in a row are folded. */
const LONGEST_EMPTY = 8;
/** An axis is at least so many bins long, so that a single day is not as wide as the page. */
const LEAST_BINS = 7;

const DAYS: Scale = { unit: 'day', indexOf: (day) => day, firstDay: (day) => day, mostBins: 62, mostGaps: 0 };
/** Weeks begin on Mondays: the first day of the count was a Thursday. */
const WEEKS: Scale = {
  unit: 'week',
  indexOf: (day) => Math.floor((day + 3) / 7),
  firstDay: (index) => index * 7 - 3,
  mostBins: 60,
  mostGaps: 0,
};
const SCALES: readonly Scale[] = [
  monthly('month', 1),
  monthly('quarter', 3),
  monthly('year', 12),
  monthly('decade', 120),
];
const COARSEST = monthly('century', 1200);

function monthly(unit: Unit, months: number): Scale {
  return {
    unit,
    indexOf: (day) => Math.floor(monthOf(day) / months),
    firstDay: (index) => dayOf(0, index * months + 1, 1),
    mostBins: MOST_BINS,
    mostGaps: MOST_GAPS,
  };
}

/** Months counted from January of the year 0. */
function monthOf(day: Day): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day on the axis where a dated claim stands: the first day of what it covers, or the last when that is open. */
export function axisDay({ first, last }: Columns, claim: number): Day {
  return first[claim] === OPEN_START && last[claim] !== OPEN_END ? last[claim]! : first[claim]!;
}

/** The axis of some claims: the finest unit that stays legible, long empty stretches folded; undefined when none is dated. */
export function axisOf(columns: Columns): Axis | undefined {
  const days = daysOf(columns);
  const { exact } = columns;
  if (days.length === 0) return undefined;
  for (const scale of exact ? [DAYS, WEEKS, ...SCALES] : SCALES) {
    const runs = runsOf(scale, days);
    const bins = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (bins <= scale.mostBins && runs.length - 1 <= scale.mostGaps) return laidOut(scale, padded(runs));
  }
  return laidOut(COARSEST, padded(runsOf(COARSEST, days)));
}

/** The days where dated claims stand, each once. */
function daysOf(columns: Columns): readonly Day[] {
  const found = new Set<Day>();
  let before: Day | undefined;
  for (let claim = 0; claim < columns.dated; claim++) {
    const day = axisDay(columns, claim);
    if (day !== before) found.add(day);
    before = day;
  }
  return [...found];
}

type Run = readonly [first: number, last: number];

/** Runs of bins with at most a few empty ones in a row, in order. */
function runsOf({ indexOf }: Scale, days: readonly Day[]): readonly Run[] {
  const indexes = [...new Set(days.map(indexOf))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && index - run[1] - 1 <= LONGEST_EMPTY) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function padded(runs: readonly Run[]): readonly Run[] {
  const [only, ...others] = runs;
  if (!only || others.length > 0) return runs;
  const missing = Math.max(0, LEAST_BINS - (only[1] - only[0] + 1));
  return [[only[0] - Math.floor(missing / 2), only[1] + Math.ceil(missing / 2)]];
}

function laidOut({ unit, firstDay }: Scale, runs: readonly Run[]): Axis {
  const bins = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const gap = Math.max(1, bins / 14);
  const cells: Cell[] = [];
  let start = 0;
  const add = (kind: Cell['kind'], first: number, last: number, size: number) => {
    cells.push({ kind, from: firstDay(first), to: firstDay(last + 1) - 1, start, size });
    start += size;
  };
  runs.forEach(([first, last], at) => {
    const before = runs[at - 1];
    if (before) add('gap', before[1] + 1, first - 1, gap);
    for (let index = first; index <= last; index++) add('bin', index, index, 1);
  });
  return { unit, cells, length: start };
}

/** The cell that a day lies in; days off the axis belong to its first or last cell. */
export function cellOn({ cells }: Axis, day: Day): number {
  let [low, high] = [0, cells.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a day begins on the axis, in bins from its start, within the axis. */
export function placeOf(axis: Axis, day: Day): number {
  const { from, to, start, size } = axis.cells[cellOn(axis, day)]!;
  const share = (day - from) / (to + 1 - from);
  return start + size * Math.min(1, Math.max(0, share));
}

/** The edge between two cells that lies nearest to a place on the axis: n for the end of n cells. */
export function edgeNear({ cells }: Axis, place: number): number {
  const at = cells.findIndex(({ start, size }) => place < start + size / 2);
  return at < 0 ? cells.length : at;
}

/** The cell that covers a place on the axis. */
export function cellAt({ cells }: Axis, place: number): number {
  const at = cells.findIndex(({ start, size }) => place < start + size);
  return at < 0 ? cells.length - 1 : at;
}
