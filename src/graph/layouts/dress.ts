import { type BendStrand, bendsOf } from './bends';
import { type Box, labelBox } from './box';
import { curveBetween } from './curve';
import { type LabelPlace, type MarkedCurve, type PlacedNode, placeLabels } from './labels';

/** What a placed picture still lacks: a bend for every strand, a side for every label. */
export interface Dress {
  readonly bends: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, LabelPlace>;
}

/** Bends lines around shapes and places labels beside them, then once more with each knowing of the other. */
export function dress(
  nodes: readonly PlacedNode[],
  strands: readonly BendStrand[],
  { fanned, within }: { readonly fanned?: ReadonlySet<string>; readonly within?: Box } = {},
): Dress {
  const first = placeLabels(nodes, curvesOf(nodes, strands, bendsOf(strands, nodes, fanned, within)), within);
  const labelled = nodes.map((node) => {
    const { side, hidden } = first.get(node.id)!;
    return hidden ? node : { ...node, labelBox: labelBox(node, node, side) };
  });
  const bends = bendsOf(strands, labelled, fanned, within);
  return { bends, labels: placeLabels(nodes, curvesOf(nodes, strands, bends), within) };
}

function curvesOf(
  nodes: readonly PlacedNode[],
  strands: readonly BendStrand[],
  bends: ReadonlyMap<string, number>,
): MarkedCurve[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return strands.flatMap(({ key, from, to, mark }) => {
    const [start, end, bend] = [byId.get(from), byId.get(to), bends.get(key)];
    if (!start || !end || bend === undefined) return [];
    return [{ ...curveBetween(start, end, bend), ...(mark && { mark }) }];
  });
}
