import type { Frame } from './frame';
import type { Spots } from './network';

/** How far a crowd is thinned out: 0 leaves it, 1 gives every node the same room. */
const EVEN = 0.75;
/** Fewer nodes than this are no crowd. */
const FEW = 6;

interface Region {
  readonly nodes: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Thins out crowds, in place: halves of a region get room by what is needed in them, and so do their halves; who is beside
 * whom stays. `needs` is the area that each node wants.
 */
export function evenOut(spots: Spots, nodes: readonly number[], needs: Float64Array, { width, height }: Frame): void {
  const queue: Region[] = [{ nodes, left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 }];
  for (const region of queue) if (region.nodes.length >= FEW) queue.push(...halved(region, spots, needs));
}

function halved(region: Region, { x, y }: Spots, needs: Float64Array): readonly [Region, Region] {
  const wide = region.right - region.left > region.bottom - region.top;
  const axis = wide ? x : y;
  const [low, high] = wide ? [region.left, region.right] : [region.top, region.bottom];
  const order = [...region.nodes].sort((a, b) => axis[a]! - axis[b]! || a - b);
  const { at, share } = halfOf(order, needs);
  const cut = (axis[order[at - 1]!]! + axis[order[at]!]!) / 2;
  const to = (1 - EVEN) * cut + EVEN * (low + (high - low) * share);
  const below = (to - low) / Math.max(1e-9, cut - low);
  const above = (high - to) / Math.max(1e-9, high - cut);
  order.forEach((node, rank) => {
    axis[node] = rank < at ? low + (axis[node]! - low) * below : high - (high - axis[node]!) * above;
  });
  const [first, second] = [order.slice(0, at), order.slice(at)];
  return wide
    ? [
        { ...region, nodes: first, right: to },
        { ...region, nodes: second, left: to },
      ]
    : [
        { ...region, nodes: first, bottom: to },
        { ...region, nodes: second, top: to },
      ];
}

/** Where an order is to be cut so that both sides need about as much, and the share of the first. */
function halfOf(order: readonly number[], needs: Float64Array): { readonly at: number; readonly share: number } {
  const total = order.reduce((sum, node) => sum + needs[node]!, 0);
  let [at, sum] = [1, needs[order[0]!]!];
  while (at < order.length - 1 && sum + needs[order[at]!]! <= total / 2) {
    sum += needs[order[at]!]!;
    at += 1;
  }
  return { at, share: sum / total };
}
