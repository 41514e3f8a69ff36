/** Browsers lay out no page that is much higher, px. */
const HIGHEST = 15_500_000;

/** How many rows of a height, px, a table can hold. */
export function mostRows(rowHeight: number): number {
  return Math.floor(HIGHEST / rowHeight);
}
