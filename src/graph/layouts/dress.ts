import { type BendStrand, bendsOf, plainBends } from './bends';
import { type Box, labelBox } from './box';
import { curveBetween } from './curve';
import { type LabelPlace, type MarkedCurve, type PlacedNode, placeLabels } from './labels';

/** What a placed picture still lacks: a bend for every strand, a side for every label. */
export interface Dress {
  readonly bends: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, LabelPlace>;
}

/** Lines and what labels should also keep clear of, once the bends are known. */
export interface DressOptions {
  readonly fanned?: ReadonlySet<string>;
  readonly within?: Box;
  readonly room?: (bends: ReadonlyMap<string, number>) => readonly MarkedCurve[];
}

/** Places labels beside straight lines, bends lines around shapes and labels, then places the labels beside the bent lines. */
export function dress(
  nodes: readonly PlacedNode[],
  strands: readonly BendStrand[],
  { fanned, within, room }: DressOptions = {},
): Dress {
  const first = placeLabels(nodes, curvesOf(nodes, strands, plainBends(strands, nodes, fanned)), within);
  const labelled = nodes.map((node) => {
    const { side, hidden } = first.get(node.id)!;
    return hidden ? node : { ...node, labelBox: labelBox(node, node, side) };
  });
  const bends = bendsOf(strands, labelled, fanned, within);
  const lines = [...curvesOf(nodes, strands, bends), ...(room?.(bends) ?? [])];
  return { bends, labels: placeLabels(nodes, lines, within) };
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
