import type { Atlas } from '../graph/atlas';
import { claimsBetween, eachLine } from '../graph/between';
import { eachNeighbour } from '../graph/network';
import type { ActorId, TypeId } from '../model/ids';
import type { RelationType } from '../model/vocabulary';
import type { Shown } from './shown';
import type { Expansion, View } from './state';

/** How many neighbours an expansion brings unless told. */
export const FIRST_EXPANDED = 20;

/** What expanding an actor by ties of one type would bring. */
export interface Prospect {
  readonly relation: RelationType;
  /** How many claims these ties have, each once. */
  readonly claims: number;
  /** How many different actors these ties lead to. */
  readonly neighbours: number;
}

/** The places of an actor's neighbours by shown claims, those with most claims of what is asked for first, at most as many as an expansion takes. */
export function neighboursOf(atlas: Atlas, shown: Shown, { id, limit, type }: Expansion): readonly number[] {
  const actor = atlas.placeOf(id);
  if (actor === undefined) return [];
  const { network } = shown;
  const weightOf = (pair: number) => (type ? countOfType(atlas, shown, pair, type) : network.claims[pair]!);
  const found: { readonly other: number; readonly pair: number; readonly weight: number }[] = [];
  eachNeighbour(network, actor, (other, pair) => found.push({ other, pair, weight: weightOf(pair) }));
  return found
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.pair - b.pair)
    .slice(0, limit)
    .map(({ other }) => other);
}

/** How many different actors an actor is tied to by shown claims, and by which types of relation, those that lead to most first. */
export function prospectsOf(
  atlas: Atlas,
  shown: Shown,
  id: ActorId,
): { readonly neighbours: number; readonly byType: readonly Prospect[] } {
  const actor = atlas.placeOf(id);
  if (actor === undefined) return { neighbours: 0, byType: [] };
  const { codes, values } = atlas.columns.types;
  const [claims, neighbours] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  const latest = new Int32Array(values.length).fill(-1);
  // Only a claim with further parties can tie an actor to several.
  const met = atlas.columns.lines && new Set<number>();
  let all = 0;
  eachNeighbour(shown.network, actor, (_, pair) => {
    all++;
    eachLine(atlas, pair, shown.claims.bits, (claim) => {
      const type = codes[claim]!;
      if (!met?.has(claim)) claims[type]!++;
      met?.add(claim);
      if (latest[type] !== pair) neighbours[type]!++;
      latest[type] = pair;
    });
  });
  const byType = values
    .map((relation, type) => ({ relation, claims: claims[type]!, neighbours: neighbours[type]! }))
    .filter((prospect) => prospect.claims > 0)
    .sort((a, b) => b.neighbours - a.neighbours || b.claims - a.claims);
  return { neighbours: all, byType };
}

function countOfType(atlas: Atlas, shown: Shown, pair: number, type: TypeId): number {
  const { codes, values } = atlas.columns.types;
  const wanted = values.findIndex(({ id }) => id === type);
  return claimsBetween(atlas, pair, shown.claims.bits).reduce((sum, claim) => sum + Number(codes[claim] === wanted), 0);
}

/** Draws the strongest neighbours of an actor beside it; expanding again by the same type only changes how many. */
export function expandActor(view: View, expansion: Expansion): View {
  const others = view.drawing.expanded.filter(({ id, type }) => id !== expansion.id || type !== expansion.type);
  return { ...view, drawing: { ...view.drawing, expanded: [...others, expansion] } };
}

/** Takes back every expansion of an actor: what is drawn is what it would be without them. */
export function collapseActor(view: View, id: ActorId): View {
  const expanded = view.drawing.expanded.filter((expansion) => expansion.id !== id);
  return { ...view, drawing: { ...view.drawing, expanded } };
}

/** How many neighbours of an actor were asked for by all types together; 0 when it is not expanded. */
export function expandedBy({ drawing }: View, id: ActorId, type?: TypeId): number {
  return drawing.expanded.find((expansion) => expansion.id === id && expansion.type === type)?.limit ?? 0;
}

/** True when neighbours of an actor are drawn because it was expanded. */
export function isExpanded({ drawing }: View, id: ActorId): boolean {
  return drawing.expanded.some((expansion) => expansion.id === id);
}
