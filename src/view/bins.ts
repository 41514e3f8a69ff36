import type { Atlas } from '../graph/atlas';
import { type Coded, OPEN_END, OPEN_START } from '../graph/columns';
import type { Dates } from '../graph/dates';
import { tally } from '../graph/tally';
import { type Bits, countBits, difference, hasBit, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Sign } from '../model/vocabulary';
import { type Axis, axisDay, cellOn, isVague } from './axis';

/** How many claims, by sign. */
export type Bin = Readonly<Record<Sign, number>>;

/** What stands in each cell of an axis; a folded gap has no claim that begins in it. */
export interface Timeline {
  /** The claims whose time begins in each cell. */
  readonly bins: readonly Bin[];
  /** Of these, the ones whose date is inferred, approximate or uncertain. */
  readonly unsure: readonly Bin[];
  /** Of claims dated by a month, a year or longer that is wider than a cell, to each cell the same share. */
  readonly spread: readonly Bin[];
  /** The claims that go on over each cell, from the cell they begin in to that they end in. */
  readonly lasting: readonly Bin[];
  readonly undated: Bin;
}

/** Counts some claims in the cells of an axis by their dates on it; undated ones apart. */
export function timelineOf({ columns: { signs } }: Atlas, dates: Dates, axis: Axis, bits: Bits): Timeline {
  const { codes, reaching } = placesOn(signs, dates, axis);
  const cells = axis.cells.length;
  const width = signs.values.length * 2;
  const counts = tally(codes, (cells + 2) * width, bits);
  const countsAt = (cell: number) => ({
    all: binOf(signs.values, (code) => counts[cell * width + code * 2]! + counts[cell * width + code * 2 + 1]!),
    unsure: binOf(signs.values, (code) => counts[cell * width + code * 2 + 1]!),
  });
  const each = axis.cells.map((_, cell) => countsAt(cell));
  const shown = reaching.filter(({ claim }) => hasBit(bits, claim));
  return {
    bins: each.map(({ all }) => all),
    unsure: each.map(({ unsure }) => unsure),
    spread: shares(axis, shown),
    lasting: covering(axis, shown),
    undated: countsAt(cells).all,
  };
}

function binOf(signs: readonly Sign[], count: (code: number) => number): Bin {
  const bin: Record<Sign, number> = { '-1': 0, 0: 0, 1: 0 };
  signs.forEach((sign, code) => {
    bin[sign] = count(code);
  });
  return bin;
}

/** A claim that reaches over several cells: somewhere in them when it is vague, in all of them when it lasts. */
interface Reaching {
  readonly claim: number;
  readonly sign: Sign;
  readonly isVague: boolean;
  readonly first: number;
  readonly last: number;
}

interface Places {
  /** Of each claim its cell, its sign and whether its date is unsure as one code; undated claims lie behind the last cell, and vague ones that reach over several behind those. */
  readonly codes: Uint16Array;
  readonly reaching: readonly Reaching[];
}

const placesOn = memoizeLast((signs: Coded<Sign>, dates: Dates, axis: Axis): Places => {
  const { length, dated, isInOrder, first, last, undated, unsure } = dates;
  const codes = new Uint16Array(length);
  const reaching: Reaching[] = [];
  const isSure = unsure.every((word) => word === 0);
  let [day, cell] = [Number.NaN, 0];
  for (let claim = 0; claim < length; claim++) {
    let place = axis.cells.length;
    if (isInOrder ? claim < dated : !hasBit(undated, claim)) {
      const next = axisDay(dates, claim);
      // Claims of a day mostly stand together.
      if (next !== day) cell = cellOn(axis, next);
      day = next;
      const reach = first[claim] === last[claim] ? undefined : reachOf(signs, dates, axis, claim);
      if (reach) reaching.push(reach);
      place = reach?.isVague ? axis.cells.length + 1 : cell;
    }
    const code = (place * signs.values.length + signs.codes[claim]!) * 2;
    codes[claim] = isSure || !hasBit(unsure, claim) ? code : code + 1;
  }
  return { codes, reaching };
});

/** What a claim reaches over; undefined when that is a single cell. */
function reachOf(signs: Coded<Sign>, dates: Dates, axis: Axis, claim: number): Reaching | undefined {
  const [from, to] = [dates.first[claim]!, dates.last[claim]!];
  const first = from === OPEN_START ? 0 : cellOn(axis, from);
  const last = to === OPEN_END ? axis.cells.length - 1 : cellOn(axis, to);
  if (first === last) return undefined;
  return { claim, sign: signs.values[signs.codes[claim]!]!, isVague: isVague(dates, claim), first, last };
}

function shares({ cells }: Axis, reaching: readonly Reaching[]): readonly Bin[] {
  const found = cells.map((): Record<Sign, number> => ({ '-1': 0, 0: 0, 1: 0 }));
  for (const { sign, first, last } of reaching.filter((reach) => reach.isVague)) {
    const bins = found.slice(first, last + 1).filter((_, at) => cells[first + at]!.kind === 'bin');
    for (const bin of bins) bin[sign] += 1 / bins.length;
  }
  return found;
}

function covering({ cells }: Axis, reaching: readonly Reaching[]): readonly Bin[] {
  const found = cells.map((): Record<Sign, number> => ({ '-1': 0, 0: 0, 1: 0 }));
  for (const { sign, first, last } of reaching.filter((reach) => !reach.isVague)) {
    for (const bin of found.slice(first, last + 1)) bin[sign]++;
  }
  return found;
}

/** How many of some claims have each sign. */
export function countBySign({ columns: { signs } }: Atlas, bits: Bits): Bin {
  const counts = tally(signs.codes, signs.values.length, bits);
  return binOf(signs.values, (code) => counts[code]!);
}

/** How many claims a bin holds. */
export function countIn(bin: Bin): number {
  return bin[-1] + bin[0] + bin[1];
}

/** How many of some claims are dated on an axis, and of these how many by a date that is inferred, approximate or uncertain. */
export function countDated(
  { undated, unsure }: Dates,
  bits: Bits,
): { readonly dated: number; readonly unsure: number } {
  return { dated: countBits(difference(bits, undated)), unsure: countBits(intersection(0, [bits, unsure])) };
}
