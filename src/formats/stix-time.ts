/** A day of four digits a year, which is all that a STIX timestamp can hold. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const STAMP = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?Z)?$/;

const DAY_STARTS = 'T00:00:00.000Z';
const DAY_ENDS = 'T23:59:59.999Z';

/** From when to when a tie holds, in the names that STIX has for it. */
export interface StixSpan {
  readonly start_time?: string;
  readonly stop_time?: string;
}

/** The timestamps of a date; only full, certain days have one, and an end that has none stays away. */
export function spanOfEdtf(edtf: string): StixSpan {
  const [first = '', last = first] = edtf.split('/');
  return {
    ...(DAY.test(first) && { start_time: first + DAY_STARTS }),
    ...(DAY.test(last) && { stop_time: last + DAY_ENDS }),
  };
}

/** The date that two timestamps say, to the day; undefined where there is neither, or none that is a date. */
export function edtfOfSpan(start: string | undefined, stop: string | undefined): string | undefined {
  const [first, last] = [start && dayOfStamp(start), stop && dayOfStamp(stop)];
  if (first !== undefined && first === last) return first;
  if (!first && !last) return undefined;
  return `${first ?? '..'}/${last ?? '..'}`;
}

/** A timestamp with milliseconds of a day or a point in time; undefined when it is neither. */
export function stampOf(text: string): string | undefined {
  const [, day, time = '00:00:00', fraction = ''] = STAMP.exec(text) ?? [];
  if (day === undefined) return undefined;
  const stamp = `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  const date = new Date(stamp);
  return Number.isNaN(date.getTime()) || date.toISOString() !== stamp ? undefined : stamp;
}

function dayOfStamp(stamp: string): string | undefined {
  const [day = ''] = stamp.split('T');
  return DAY.test(day) && stampOf(day) !== undefined ? day : undefined;
}
