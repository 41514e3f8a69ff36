import { counted, grouped, listed } from '../lib/text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, as people say it: `just now`, `3 minutes ago`, `on 4 March 2026`; both in milliseconds since 1970. */
export function ageInWords(at: number, now: number): string {
  const age = now - at;
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return `${counted(Math.floor(age / MINUTE), 'minute')} ago`;
  if (age < DAY) return `${counted(Math.floor(age / HOUR), 'hour')} ago`;
  if (age < 7 * DAY) return `${counted(Math.floor(age / DAY), 'day')} ago`;
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return `on ${new Date(at).toLocaleDateString('en-GB', format)}`;
}

/** A number as the legend has room for: `812`, `48.2k`, `1.2M`. */
export function shortCount(count: number): string {
  if (count < 10_000) return grouped(count);
  if (count < 999_500) return `${(count / 1000).toFixed(count < 99_950 ? 1 : 0)}k`;
  return `${(count / 1e6).toFixed(count < 99.95e6 ? 1 : 0)}M`;
}

/** `first 1,000 of 48,210`, or `all 96`. */
export function partOf(read: number, of: number): string {
  return read >= of ? `all ${grouped(of)}` : `first ${grouped(read)} of ${grouped(of)}`;
}

/** What an engine could not be asked for, in a sentence; empty where it was asked for everything. */
export function leftOutInWords(leftOut: readonly string[]): string {
  const things = [...new Set(leftOut)];
  return things.length === 0 ? '' : `Not asked of the engine: ${listed(things)}.`;
}
