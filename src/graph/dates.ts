import { addBit, allBits, type Bits, bitsWhere, countBits, difference, hasBit, noBits, rangeBits } from '../lib/bits';
import type { Claim, DatedTime } from '../model/dataset';
import { parseEdtf, type Span } from '../model/edtf';
import { sourceId } from '../model/ids';
import { isUnsure, timeSaid } from '../model/said-time';
import type { Atlas } from './atlas';
import type { ClaimStore } from './claim-store';
import { OPEN_END, OPEN_START, rowAt } from './columns';

export const TIME_AXES = ['true', 'said'] as const;
/** The two axes of time: when what a claim says was true, and when it was said. */
export type TimeAxis = (typeof TIME_AXES)[number];

/** When the claims of an atlas stand on one axis of time, by their places in its columns. */
export interface Dates {
  readonly length: number;
  /** How many claims are dated on this axis. */
  readonly dated: number;
  readonly undated: Bits;
  /** First and last day of each claim; `OPEN_START` and `OPEN_END` where it has no such end or no date. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** True where the dated claims stand first, in the order of their first days. */
  readonly isInOrder: boolean;
  /** True when every date is a day or an interval, none a month or a year. */
  readonly exact: boolean;
  /** Claims dated by an interval: what they say goes on from its first day to its last. */
  readonly lasting: Bits;
  /** Claims whose date is inferred, approximate or uncertain. */
  readonly unsure: Bits;
}

const remembered = new WeakMap<ClaimStore, Map<TimeAxis, Dates>>();

/** The dates of all claims on an axis, found once for a dataset and all its folds, whose claims stand at the same places. */
export function datesOn(atlas: Atlas, axis: TimeAxis): Dates {
  const { store } = atlas;
  const known = remembered.get(store) ?? new Map<TimeAxis, Dates>();
  remembered.set(store, known);
  const dates = known.get(axis) ?? (axis === 'true' ? trueDates(atlas) : saidDates(atlas));
  known.set(axis, dates);
  return dates;
}

/** When a claim was said. */
export function saidTimeOf({ sources }: Pick<Atlas, 'sources'>, claim: Claim): DatedTime | undefined {
  return timeSaid(claim, (by) => sources.get(sourceId(by)));
}

/** The date of a claim on an axis, as it is written; undefined when it has none there. */
export function timeOn(atlas: Atlas, axis: TimeAxis, claim: Claim): DatedTime | undefined {
  return axis === 'true' ? claim.time : saidTimeOf(atlas, claim);
}

/** The dates of claims at some places, in the order of those. */
export function datesAt(dates: Dates, places: Uint32Array): Dates {
  const { length } = places;
  const pick = (bits: Bits) => bitsWhere(length, (at) => hasBit(bits, places[at]!));
  const undated = pick(dates.undated);
  return {
    ...dates,
    length,
    dated: length - countBits(undated),
    undated,
    first: Int32Array.from(places, (place) => dates.first[place]!),
    last: Int32Array.from(places, (place) => dates.last[place]!),
    isInOrder: false,
    lasting: pick(dates.lasting),
    unsure: pick(dates.unsure),
  };
}

function trueDates(atlas: Atlas): Dates {
  const { length, dated, first, last, exact } = atlas.columns;
  const undated = rangeBits(length, dated, length);
  const [lasting, unsure] = [noBits(length), noBits(length)];
  const dates = { length, dated, undated, first, last, isInOrder: true, exact, lasting, unsure };
  // A table of events has nothing but days, which the columns hold.
  if (!atlas.store.worded) return dates;
  const read = wordedReader(atlas, ({ time }) => time);
  for (let place = 0; place < dated; place++) {
    const reading = read(place);
    if (reading?.span.precision === 'interval') addBit(lasting, place);
    if (reading && !reading.isSure) addBit(unsure, place);
  }
  return dates;
}

function saidDates(atlas: Atlas): Dates {
  const { length } = atlas.columns;
  const first = new Int32Array(length).fill(OPEN_START);
  const last = new Int32Array(length).fill(OPEN_END);
  const [known, lasting, unsure] = [noBits(length), noBits(length), noBits(length)];
  let [dated, exact] = [0, true];
  const read = atlas.store.worded ? wordedReader(atlas, (claim) => saidTimeOf(atlas, claim)) : publishedReader(atlas);
  for (let place = 0; read && place < length; place++) {
    const reading = read(place);
    if (!reading) continue;
    const { span, isSure } = reading;
    dated++;
    addBit(known, place);
    first[place] = span.first ?? OPEN_START;
    last[place] = span.last ?? OPEN_END;
    if (span.precision === 'interval') addBit(lasting, place);
    else if (span.precision !== 'day') exact = false;
    if (!isSure) addBit(unsure, place);
  }
  const undated = difference(allBits(length), known);
  return { length, dated, undated, first, last, isInOrder: false, exact, lasting, unsure };
}

/** A date as it is read. */
interface Reading {
  readonly span: Span;
  readonly isSure: boolean;
}

type Reader<Subject> = (subject: Subject) => Reading | undefined;

/** Reads the dates of claims, by their places, that are there one by one. */
function wordedReader({ store, columns }: Atlas, timeOf: (claim: Claim) => DatedTime | undefined): Reader<number> {
  const read = dateReader();
  return (place) => read(timeOf(store.claim(rowAt(columns, place))));
}

/** Reads when the claims of a table of events, all in the voice of their files, were published; undefined where no file says it. */
function publishedReader({ sources, columns }: Atlas): Reader<number> | undefined {
  const read = dateReader();
  const { codes, values } = columns.speakers;
  const readings = values.map((by) => read(by === undefined ? undefined : sources.get(sourceId(by))?.published));
  const isAnyKnown = readings.some((reading) => reading !== undefined);
  return isAnyKnown ? (place) => readings[codes[place]!] : undefined;
}

/** Reads dates, each way of writing one once. */
function dateReader(): Reader<DatedTime | undefined> {
  const known = new Map<string, Reading | undefined>();
  return (time) => {
    if (!time) return undefined;
    const key = `${time.basis} ${time.edtf}`;
    if (!known.has(key)) {
      const span = parseEdtf(time.edtf);
      known.set(key, span && { span, isSure: !isUnsure(time, span) });
    }
    return known.get(key);
  };
}
