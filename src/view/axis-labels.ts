import type { Day } from '../model/edtf';
import type { Axis, Cell, Unit } from './axis';
import { dayInWords, shortly } from './axis-words';

/** A word under the axis; `at` is its tick and `left` to `right` what it covers, in pixels. */
export interface AxisLabel {
  readonly text: string;
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

const PIXELS_A_LETTER = 6.6;
const APART = 10;
const NICE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

const BINS_A_YEAR: Readonly<Record<Unit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
  decade: 0.1,
  century: 0.01,
};

/** A label centred under its tick, shifted where it would run over an end of the axis. */
export function labelAt(text: string, at: number, width: number): AxisLabel {
  const wide = text.length * PIXELS_A_LETTER;
  const left = Math.max(0, Math.min(width - wide, at - wide / 2));
  return { text, at, left, right: left + wide };
}

/** The words under an axis of so many pixels: its start, what follows a gap, then years or finer as there is room; none overlap each other or `taken`. */
export function axisLabels(axis: Axis, width: number, taken: readonly AxisLabel[] = []): readonly AxisLabel[] {
  const scale = width / axis.length;
  const candidates = [...landmarks(axis), ...rounds(axis, scale), ...parts(axis, scale)];
  const placed: AxisLabel[] = [];
  for (const { text, cell } of candidates) {
    const label = labelAt(text, (cell.start + 0.5) * scale, width);
    if ([...taken, ...placed].every((other) => isClear(label, other))) placed.push(label);
  }
  return placed.sort((a, b) => a.at - b.at);
}

function isClear(a: AxisLabel, b: AxisLabel): boolean {
  return a.left > b.right + APART || b.left > a.right + APART;
}

interface Candidate {
  readonly text: string;
  readonly cell: Cell;
}

/** The first bin of the axis and the first after each gap. */
function landmarks({ cells, unit }: Axis): readonly Candidate[] {
  const first = cells.filter((cell, at) => cell.kind === 'bin' && (at === 0 || cells[at - 1]!.kind === 'gap'));
  return first.map((cell) => ({ cell, text: shortly(dayInWords(cell.from, beginsYear(cell.from) ? 'year' : unit)) }));
}

/** Bins that begin a year which is a multiple of a round number, so chosen that such labels have room. */
function rounds({ cells, unit }: Axis, scale: number): readonly Candidate[] {
  const pixelsAYear = scale * BINS_A_YEAR[unit];
  const step = NICE.find((nice) => nice * pixelsAYear >= 4 * PIXELS_A_LETTER + APART) ?? 10_000;
  const chosen = cells.filter(({ kind, from }) => kind === 'bin' && beginsYear(from) && yearOf(from) % step === 0);
  return chosen.map((cell) => ({ cell, text: dayInWords(cell.from, 'year') }));
}

/** Months or days of a short axis, every so many, so that such labels have room. */
function parts({ cells, unit }: Axis, scale: number): readonly Candidate[] {
  if (unit === 'week') return monthsIn(cells);
  if (unit !== 'month' && unit !== 'day') return [];
  const steps = unit === 'month' ? [1, 2, 3, 6] : [1, 7, 14];
  const step = steps.find((size) => size * scale >= 6 * PIXELS_A_LETTER + APART);
  if (step === undefined) return [];
  const bins = cells.filter(({ kind, from }) => kind === 'bin' && partOf(from, unit) % step === 0);
  return bins.map((cell) => ({ cell, text: shortly(dayInWords(cell.from, unit)).replace(/ -?\d{4}$/, '') }));
}

/** The weeks in which a month begins, by its name. */
function monthsIn(cells: readonly Cell[]): readonly Candidate[] {
  return cells.flatMap((cell) => {
    const first = new Date(cell.to * 86_400_000);
    const begins = cell.kind === 'bin' && first.getUTCDate() <= cell.to - cell.from + 1;
    return begins ? [{ cell, text: shortly(dayInWords(cell.to, 'month')).replace(/ -?\d{4}$/, '') }] : [];
  });
}

/** The month of its year or the day of its month, from 0. */
function partOf(day: Day, unit: 'month' | 'day'): number {
  const date = new Date(day * 86_400_000);
  return unit === 'month' ? date.getUTCMonth() : date.getUTCDate() - 1;
}

function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function beginsYear(day: Day): boolean {
  const date = new Date(day * 86_400_000);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}
