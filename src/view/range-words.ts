import type { Dates } from '../graph/dates';
import type { Bits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { grouped } from '../lib/text';
import { leftOut } from './range';
import type { TimeFilter } from './state';

/** `12 before, 3 after left out`: how many of some claims a range leaves out; nothing where it leaves out none. */
export const leftOutInWords = memoizeLast((dates: Dates, bits: Bits, time: TimeFilter): string => {
  const { before, after, unsure } = leftOut(dates, bits, time);
  const parts = [
    before > 0 && `${grouped(before)} before`,
    after > 0 && `${grouped(after)} after`,
    unsure > 0 && `${grouped(unsure)} not sure`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')} left out` : '';
});
