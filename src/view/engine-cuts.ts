import type { Sign } from '../model/vocabulary';
import type { Axis } from './axis';

/** The days at which an engine is to part time so that it counts in the cells of an axis. */
export function cutsOf({ cells }: Axis): readonly number[] {
  const last = cells.at(-1);
  return last ? [...cells.map(({ from }) => from), last.to + 1] : [];
}

/** A stretch of an axis, in bins, and how high it stands, 0 to 1. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

/** What an engine counted in the cells of an axis as stretches above its middle and below, the highest of them 1; undefined where it counted nothing, or in other cells. */
export function engineLine(
  { cells }: Axis,
  bins: readonly { readonly from: number; readonly claims: Readonly<Record<Sign, number>> }[],
): Readonly<Record<1 | -1, readonly Stretch[]>> | undefined {
  if (bins.length !== cells.length || bins[0]?.from !== cells[0]?.from) return undefined;
  const counts = (side: 1 | -1) => bins.map(({ claims }) => claims[side] + claims[0] / 2);
  const most = Math.max(...counts(1), ...counts(-1));
  if (most <= 0) return undefined;
  const stretches = (side: 1 | -1) =>
    counts(side).map((count, at) => {
      const { start, size } = cells[at]!;
      return { start, end: start + size, height: count / most };
    });
  return { 1: stretches(1), [-1]: stretches(-1) };
}
