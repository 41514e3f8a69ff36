import type { MeasureId } from '../graph/measures/measure-words';
import { degreesIn } from '../graph/network';
import { memoizeLast } from '../lib/memoize';
import { measuredOf } from './measured';
import type { Shown } from './shown';
import type { SizingId } from './sizing-id';

/** The measure that sizes are taken from, where they are not simply counted. */
export function measureOfSizing(sizing: SizingId): MeasureId | undefined {
  return sizing === 'claims' || sizing === 'degree' ? undefined : sizing;
}

/** How much every actor counts for by its place, for its size; claims stand in until a measure is told. */
export function sizesOf(shown: Shown, sizing: SizingId): ArrayLike<number> {
  const measure = measureOfSizing(sizing);
  if (measure) return measuredOf(shown, measure) ?? shown.claimsOf;
  return sizing === 'degree' ? degrees(shown) : shown.claimsOf;
}

const degrees = memoizeLast((shown: Shown) => degreesIn(shown.network));
