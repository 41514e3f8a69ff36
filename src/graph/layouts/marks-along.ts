import type { BendStrand } from './bends';
import { middleOf } from './curve';
import type { PlacedNode } from './labels';
import type { PlacedMark } from './notes';

/** Where the marks of strands stand. */
export function marksAlong(
  nodes: readonly PlacedNode[],
  strands: readonly BendStrand[],
  bends: ReadonlyMap<string, number>,
): ReadonlyMap<string, PlacedMark> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(
    strands.flatMap(({ key, from, to, mark }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      return mark && a && b ? [[key, { ...mark, at: middleOf(a, b, bends.get(key) ?? 0) }] as const] : [];
    }),
  );
}
