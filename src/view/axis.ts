import { OPEN_END, OPEN_START } from '../graph/columns';
import type { Dates } from '../graph/dates';
import { hasBit } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
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
export function axisDay({ first, last }: Pick<Dates, 'first' | 'last'>, claim: number): Day {
  return first[claim] === OPEN_START && last[claim] !== OPEN_END ? last[claim]! : first[claim]!;
}

/** True for a date such as a month or a year: some day between its first and its last, none in particular. */
export function isVague({ first, last, lasting }: Dates, claim: number): boolean {
  return first[claim] !== last[claim] && !hasBit(lasting, claim);
}

/**
 * The axis of some claims: the finest unit that stays legible and that half of the dates which are no intervals are as precise
 * as, long empty stretches folded; undefined when none is dated.
 */
export function axisOf(dates: Dates): Axis | undefined {
  const stands = standsOf(dates);
  if (stands.days.size === 0 && stands.vague.size === 0) return undefined;
  for (const scale of dates.exact ? [DAYS, WEEKS, ...SCALES] : SCALES) {
    if (!isPreciseTo(scale, stands)) continue;
    const runs = runsOf(scale, stands);
    const bins = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (bins <= scale.mostBins && runs.length - 1 <= scale.mostGaps) return laidOut(scale, padded(runs));
  }
  return laidOut(COARSEST, padded(runsOf(COARSEST, stands)));
}

/** The axis of some dates, remembered for the last ones. */
export const timelineAxis = memoizeLast(axisOf);

type Run = readonly [first: number, last: number];

/** Where claims stand. */
interface Stands {
  /** The days where claims begin or end, each once. */
  readonly days: ReadonlySet<Day>;
  /** How many of them are dated by a day. */
  readonly exact: number;
  /** What the others are dated by, by its first and last day. */
  readonly vague: ReadonlyMap<string, Vague>;
}

/** A month, a year or longer, and how many claims are dated by it. */
interface Vague {
  readonly run: Run;
  claims: number;
}

function standsOf(dates: Dates): Stands {
  const days = new Set<Day>();
  const vague = new Map<string, Vague>();
  let latest: Vague | undefined;
  let exact = 0;
  let before: Day | undefined;
  const { first, last, undated, length, isInOrder } = dates;
  const end = isInOrder ? dates.dated : length;
  for (let claim = 0; claim < end; claim++) {
    const day = first[claim]!;
    // Most claims have a day, and those of a day mostly stand together.
    if (day === last[claim]) {
      exact++;
      if (day !== before) days.add(day);
      before = day;
    } else if (isInOrder || !hasBit(undated, claim)) {
      if (isVague(dates, claim)) {
        if (latest?.run[0] !== day || latest.run[1] !== last[claim]) latest = vagueOn(vague, [day, last[claim]!]);
        latest.claims++;
      } else {
        days.add(axisDay(dates, claim));
        if (last[claim] !== OPEN_END) days.add(last[claim]!);
      }
    }
  }
  return { days, exact, vague };
}

function vagueOn(vague: Map<string, Vague>, run: Run): Vague {
  const found = vague.get(run.join()) ?? { run, claims: 0 };
  vague.set(run.join(), found);
  return found;
}

function isPreciseTo({ indexOf }: Scale, { exact, vague }: Stands): boolean {
  let [fit, not] = [exact, 0];
  for (const { run, claims } of vague.values()) {
    if (indexOf(run[0]) === indexOf(run[1])) fit += claims;
    else not += claims;
  }
  return not <= fit;
}

/** Runs of bins with at most a few empty ones in a row, in order; a vague date is as wide as its month or year. */
function runsOf(scale: Scale, { days, vague }: Stands): readonly Run[] {
  const at = ([first, last]: Run): Run => [scale.indexOf(first), scale.indexOf(last)];
  const found = [...[...days].map((day) => at([day, day])), ...[...vague.values()].map(({ run }) => at(run))];
  const runs: [number, number][] = [];
  for (const [first, last] of found.sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run && first - run[1] - 1 <= LONGEST_EMPTY) run[1] = Math.max(run[1], last);
    else runs.push([first, last]);
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
