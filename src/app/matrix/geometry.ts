import { memoizeLast } from '../../lib/memoize';

/** The sizes of a matrix on the page, in pixels. */
export interface Geometry {
  readonly cell: number;
  /** How wide the names of the rows are. */
  readonly headWidth: number;
  /** How high the slanted names of the columns reach. */
  readonly headHeight: number;
  /** How long such a name may be. */
  readonly label: number;
  /** How far the last of them lean out to the right. */
  readonly slant: number;
}

const NARROW = 640;
/** Names of columns rise by so many degrees; the stylesheet turns them. */
const ANGLE = (50 * Math.PI) / 180;
const LINE = 18;

/** The sizes on a page of a width; cells are wider where a pair has hundreds of claims. */
export const geometryFor = memoizeLast((width: number, mostClaims: number): Geometry => {
  const isNarrow = width < NARROW;
  const label = isNarrow ? 100 : 156;
  const rise = label * Math.sin(ANGLE) + LINE * Math.cos(ANGLE);
  return {
    cell: mostClaims >= 100 ? 38 : 30,
    headWidth: isNarrow ? 132 : 190,
    headHeight: Math.ceil(rise) + 6,
    label,
    slant: Math.ceil(label * Math.cos(ANGLE)),
  };
});

/** From a first position up to but not including the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How far beyond what is seen cells stand ready. */
const MARGIN = 5;

/** The positions that some pixels of a row or column cover, and a few more on either side. */
export function spanOf(from: number, to: number, cell: number, size: number): Span {
  const first = Math.max(0, Math.floor(from / cell) - MARGIN);
  const last = Math.min(size, Math.ceil(to / cell) + MARGIN);
  return { first: Math.min(first, last), last };
}

/** The positions of a span, and one more that may lie outside it, in order. */
export function positionsIn({ first, last }: Span, also: number | undefined): readonly number[] {
  const positions = Array.from({ length: last - first }, (_, at) => first + at);
  if (also === undefined || also < 0 || (also >= first && also < last)) return positions;
  return also < first ? [also, ...positions] : [...positions, also];
}
