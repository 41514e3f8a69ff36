import { footprint } from './box';
import { type Frame, frameOf, scaled } from './frame';
import type { Layout, LayoutNode } from './layout';
import { byWeight, networkOf, placedOf, type Spots, spotsFor } from './network';
import { settle } from './separate';

const GAP = 10;

/** Rows of actors, the heaviest first, as wide as the area allows. */
export const grid: Layout = (input) => {
  const network = networkOf(input);
  const spots = spotsFor(network);
  const free = byWeight(network).filter((at) => !network.pinned[at]);
  if (free.length === 0) return placedOf(network, spots);
  const sizes = free.map((at) => sizeOf(network.nodes[at]!));
  const frame = frameOf(network, input.area, 0.9);
  const columns = columnsFor(sizes, frame);
  const scale = scaleFor(sizes, columns, frame);
  const used = scaled(frame, scale);
  place(spots, free, sizes, columns, used);
  settle(network, spots, used);
  return placedOf(network, spots);
};

interface Size {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

function sizeOf(node: LayoutNode): Size {
  const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, node);
  return { width: right - left + GAP, height: bottom - top + GAP, top: -top + GAP / 2 };
}

/** The widest cell of each column and the highest of each row. */
function tracksOf(sizes: readonly Size[], columns: number) {
  const [widths, heights]: [number[], number[]] = [[], []];
  sizes.forEach(({ width, height }, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    widths[column] = Math.max(widths[column] ?? 0, width);
    heights[row] = Math.max(heights[row] ?? 0, height);
  });
  return { widths, heights };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function scaleFor(sizes: readonly Size[], columns: number, { width, height }: Frame): number {
  const { widths, heights } = tracksOf(sizes, columns);
  return Math.max(1, (sum(widths) + 2 * GAP) / width, (sum(heights) + 2 * GAP) / height);
}

/** The number of columns that needs the least enlargement and, among those, leaves the most even gaps. */
function columnsFor(sizes: readonly Size[], frame: Frame): number {
  let best = { columns: 1, scale: Infinity, uneven: Infinity };
  for (let columns = 1; columns <= Math.min(sizes.length, 400); columns++) {
    const { widths, heights } = tracksOf(sizes, columns);
    const scale = scaleFor(sizes, columns, frame);
    const [across, down] = [(frame.width * scale) / sum(widths), (frame.height * scale) / sum(heights)];
    const uneven = Math.abs(Math.log(across / down)) + ((columns - (sizes.length % columns)) % columns) / columns;
    if (scale < best.scale - 1e-6 || (scale < best.scale + 1e-6 && uneven < best.uneven))
      best = { columns, scale, uneven };
  }
  return best.columns;
}

function place(
  { x, y }: Spots,
  free: readonly number[],
  sizes: readonly Size[],
  columns: number,
  { width, height }: Frame,
) {
  const { widths, heights } = tracksOf(sizes, columns);
  const padX = (width - sum(widths)) / widths.length;
  const padY = (height - sum(heights)) / heights.length;
  const tops = heights.map((_, row) => -height / 2 + sum(heights.slice(0, row)) + padY * (row + 0.5));
  const lefts = widths.map((_, column) => -width / 2 + sum(widths.slice(0, column)) + padX * (column + 0.5));
  free.forEach((at, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    x[at] = lefts[column]! + widths[column]! / 2;
    y[at] = tops[row]! + sizes[index]!.top + (heights[row]! - sizes[index]!.height) / 2;
  });
}
