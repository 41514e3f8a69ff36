import type { Atlas } from '../graph/atlas';
import type { ClaimId } from '../model/ids';
import type { Lit } from './lit';
import type { Scene } from './scene';
import { holdsClaim } from './strands';
import { pairOfActors } from './ties';

/** The strands that hold some claims, and their ends: what a glance at a passage lets stand out; undefined when none is drawn. */
export function litByClaims(atlas: Atlas, ids: readonly ClaimId[], scene: Scene): Lit | undefined {
  const records = ids.map((id) => atlas.find(id)).filter((record) => record !== undefined);
  const pairs = new Map<number | undefined, number[]>();
  for (const { lines, place } of records) {
    for (const ends of lines) {
      const pair = pairOfActors(atlas, ...ends);
      pairs.set(pair, [...(pairs.get(pair) ?? []), place]);
    }
  }
  const strands = scene.strands.filter((strand) => pairs.get(strand.pair)?.some((place) => holdsClaim(strand, place)));
  if (strands.length === 0) return undefined;
  return {
    actors: new Set(strands.flatMap(({ from, to }) => [from, to])),
    strands: new Set(strands.map(({ key }) => key)),
  };
}
