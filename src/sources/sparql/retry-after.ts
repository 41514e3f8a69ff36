/** Nobody is left alone for longer, whatever it asks for. */
const LONGEST_MS = 3_600_000;

/** When a host may be asked again by its `Retry-After`, in seconds or as a date: in milliseconds since 1970; undefined where it does not say. */
export function retryTime(header: string | null, now: number): number | undefined {
  const wait = waitIn(header?.trim() ?? '', now);
  return wait === undefined ? undefined : now + Math.min(Math.max(wait, 0), LONGEST_MS);
}

function waitIn(text: string, now: number): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only the forms that HTTP knows, which name the day or the month; `Date.parse` alone would take far more.
  const time = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time - now;
}
