/** A node of a layer: the room it takes along and across it, and where it would like to stand along it. */
export interface Row {
  readonly at: number;
  readonly size: number;
  readonly depth: number;
  readonly wish: number;
}

/** The nodes of one layer, in order. */
export type Layer = readonly Row[];

/** Spreads layers over a depth and their nodes over a length, in order and without overlap, as near to their wishes as that allows. */
export function spreadLayers(layers: readonly Layer[], length: number, depth: number) {
  const wishes = layers.flatMap((layer) => layer.map(({ wish }) => wish));
  const [low, high] = [Math.min(...wishes), Math.max(...wishes)];
  const scale = high > low ? length / (high - low) : 0;
  const depths = layers.map((layer) => Math.max(...layer.map((row) => row.depth)));
  const pad = (depth - depths.reduce((sum, one) => sum + one, 0)) / layers.length;
  let across = -depth / 2;
  return layers.flatMap((layer, index) => {
    const middle = across + (pad + depths[index]!) / 2;
    across += pad + depths[index]!;
    const spots = apart(
      layer,
      layer.map(({ wish }) => (wish - low) * scale - length / 2),
      length,
    );
    return layer.map(({ at }, place) => ({ at, along: spots[place]!, across: middle }));
  });
}

/** Pushes nodes forwards until they clear each other, then back into the length. */
function apart(layer: Layer, wishes: readonly number[], length: number): number[] {
  const spots = [...wishes];
  let edge = -length / 2;
  layer.forEach(({ size }, at) => {
    spots[at] = Math.max(spots[at]!, edge + size / 2);
    edge = spots[at]! + size / 2;
  });
  edge = length / 2;
  for (let at = layer.length - 1; at >= 0; at--) {
    const half = layer[at]!.size / 2;
    spots[at] = Math.min(spots[at]!, edge - half);
    edge = spots[at]! - half;
  }
  return spots;
}
