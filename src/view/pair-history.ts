import type { Atlas } from '../graph/atlas';
import { OPEN_END, OPEN_START } from '../graph/columns';
import { type Dates, datesAt, datesOn, type TimeAxis, timeOn } from '../graph/dates';
import type { ClaimRecord } from '../graph/record';
import { hasBit } from '../lib/bits';
import { inWords } from '../model/edtf';
import { type Axis, axisDay, axisOf, cellOn, isVague, placeOf } from './axis';
import type { Tie } from './ties';

/** A claim's time on the axis of a pair's history. */
export interface Spell {
  readonly record: ClaimRecord;
  /** Where it begins and ends, in bins; the edge of the axis where it has no such end. */
  readonly start: number;
  readonly end: number;
  readonly isOpen: { readonly start: boolean; readonly end: boolean };
  /** Whether it goes on from its start to its end, or was at some time between them. */
  readonly isLasting: boolean;
  /** True for a date that is inferred, approximate or uncertain, or a month or a year that is wider than a bin. */
  readonly isUnsure: boolean;
  readonly words: string;
}

/** One tie of the pair through time. */
export interface Lane {
  readonly tie: Tie;
  /** Its dated claims in the order of time; empty where they are too many to be told apart. */
  readonly spells: readonly Spell[];
  /** How many of its dated claims begin in each cell of the axis, where they are too many. */
  readonly counts?: readonly number[];
}

/** Everything between two actors through time: a lane a tie, cooperative ones first, and the undated claims apart. */
export interface PairHistory {
  /** Absent when nothing between them is dated. */
  readonly axis?: Axis;
  /** Of very many ties those with most dated claims. */
  readonly lanes: readonly Lane[];
  /** How many ties with dated claims have no lane. */
  readonly more: number;
  /** The first undated claims, each with its tie, and how many there are in all. */
  readonly undated: {
    readonly claims: readonly { readonly record: ClaimRecord; readonly tie: Tie }[];
    readonly of: number;
  };
}

/** More dated claims of a tie than this are counted by bins, and no more undated ones are listed one by one. */
const MOST = 40;
const MOST_LANES = 14;
/** A bin, and what rounding may add to it. */
const ONE_BIN = 1.001;
const SIGN_ORDER = [1, -1, 0];

/** The history of the ties of a pair, by when they were true or by when they were said. */
export function pairHistoryOf(atlas: Atlas, ties: readonly Tie[], on: TimeAxis = 'true'): PairHistory {
  const dates = datesOn(atlas, on);
  const places = Uint32Array.from(new Set(ties.flatMap(({ claims }) => [...claims.places]))).sort();
  const axis = axisOf(datesAt(dates, places));
  const undated = undatedOf(dates, ties);
  if (!axis) return { lanes: [], more: 0, undated: listed(atlas, undated) };
  const placed = ties
    .map((tie) => ({ tie, places: tie.claims.places.filter((place) => !hasBit(dates.undated, place)) }))
    .filter((lane) => lane.places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const lanes = placed
    .slice(0, MOST_LANES)
    .sort(
      (a, b) =>
        SIGN_ORDER.indexOf(a.tie.sign) - SIGN_ORDER.indexOf(b.tie.sign) || beginning(dates, a) - beginning(dates, b),
    )
    .map((lane) => laneOf(atlas, dates, axis, on, lane));
  return { axis, lanes, more: placed.length - lanes.length, undated: listed(atlas, undated) };
}

/** Puts spells into rows so that none lies on another, each at least so many bins long: the row of each. */
export function rowsOf(spells: readonly Spell[], least: number): readonly number[] {
  const ends: number[] = [];
  return spells.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.max(end, start + least);
    return row;
  });
}

interface Placed {
  readonly tie: Tie;
  /** Its dated claims. */
  readonly places: Uint32Array;
}

function beginning(dates: Dates, { places }: Placed): number {
  return Math.min(...places.slice(0, MOST).map((place) => axisDay(dates, place)));
}

function laneOf(atlas: Atlas, dates: Dates, axis: Axis, on: TimeAxis, { tie, places }: Placed): Lane {
  if (places.length > MOST) {
    const counts = new Array<number>(axis.cells.length).fill(0);
    for (const place of places) counts[cellOn(axis, axisDay(dates, place))]!++;
    return { tie, spells: [], counts };
  }
  const spells = Array.from(places, (place) => spellOf(atlas, dates, axis, on, place));
  return { tie, spells: spells.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function spellOf(atlas: Atlas, dates: Dates, axis: Axis, on: TimeAxis, place: number): Spell {
  const record = atlas.record(place);
  const [first, last] = [dates.first[place]!, dates.last[place]!];
  const time = timeOn(atlas, on, record.claim);
  const start = first === OPEN_START ? 0 : placeOf(axis, first);
  const end = last === OPEN_END ? axis.length : placeOf(axis, last + 1);
  return {
    record,
    start,
    end,
    isOpen: { start: first === OPEN_START, end: last === OPEN_END },
    isLasting: hasBit(dates.lasting, place),
    isUnsure: hasBit(dates.unsure, place) || (isVague(dates, place) && end - start > ONE_BIN),
    words: time ? inWords(time.edtf) : 'undated',
  };
}

function undatedOf(dates: Dates, ties: readonly Tie[]) {
  return ties.flatMap((tie) =>
    [...tie.claims.places].filter((place) => hasBit(dates.undated, place)).map((place) => ({ tie, place })),
  );
}

function listed(atlas: Atlas, undated: ReturnType<typeof undatedOf>): PairHistory['undated'] {
  const claims = undated.slice(0, MOST).map(({ tie, place }) => ({ tie, record: atlas.record(place) }));
  return { claims, of: undated.length };
}
