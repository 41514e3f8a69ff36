/** Arrows between nodes by index. */
export type Arrow = readonly [from: number, to: number, weight: number];

const SWEEPS = 8;

/** Layers for graphs too large for dagre: by steps along the arrows from where none leads in, each ordered by its neighbours' places. */
export function quickLayers(
  count: number,
  arrows: readonly Arrow[],
  size: (at: number) => number,
): { layer: number; place: number }[] {
  const layer = layersFrom(count, arrows);
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of arrows) {
    next[from]!.push(to);
    next[to]!.push(from);
  }
  const rows: number[][] = [];
  layer.forEach((depth, at) => {
    rows[depth] ??= [];
    rows[depth].push(at);
  });
  const place = new Float64Array(count);
  for (const row of rows) lay(row ?? [], place, size);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse())
      lay(byNeighbours(row ?? [], next, place), place, size);
  }
  return layer.map((depth, at) => ({ layer: depth, place: place[at]! }));
}

/** Steps from the nearest node that no arrow leads to; in a ring, from its first node. */
function layersFrom(count: number, arrows: readonly Arrow[]): number[] {
  const out: number[][] = Array.from({ length: count }, () => []);
  const led = new Set<number>();
  for (const [from, to] of arrows) {
    out[from]!.push(to);
    led.add(to);
  }
  const layer = Array.from({ length: count }, () => -1);
  const nodes = layer.map((_, at) => at);
  const walk = (from: readonly number[]) => {
    const queue = from.filter((at) => layer[at] === -1);
    for (const at of queue) layer[at] = 0;
    for (const at of queue) {
      for (const to of out[at]!) {
        if (layer[to] !== -1) continue;
        layer[to] = layer[at]! + 1;
        queue.push(to);
      }
    }
  };
  walk(nodes.filter((at) => !led.has(at)));
  for (const at of nodes) walk([at]);
  return layer;
}

/** Sets a row's nodes side by side around the middle. */
function lay(row: readonly number[], place: Float64Array, size: (at: number) => number) {
  let edge = -row.reduce((sum, at) => sum + size(at), 0) / 2;
  for (const at of row) {
    place[at] = edge + size(at) / 2;
    edge += size(at);
  }
}

function byNeighbours(row: readonly number[], next: readonly (readonly number[])[], place: Float64Array): number[] {
  const wish = new Map(
    row.map((at) => {
      const near = next[at]!;
      return [at, near.length === 0 ? place[at]! : near.reduce((sum, other) => sum + place[other]!, 0) / near.length];
    }),
  );
  return [...row].sort((a, b) => wish.get(a)! - wish.get(b)! || a - b);
}
