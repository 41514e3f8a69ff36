import { attract } from './attract';
import { type Coarser, coarsen, type Mesh } from './coarsen';
import type { Spots } from './network';
import { randomOf } from './random';

/** A mesh this small finds its shape from any start. */
const SMALL = 25;
/** Steps for the smallest mesh, for those between, and for the whole. */
const STEPS = { first: 250, between: 60, last: 30 } as const;
/** A coarser mesh must be smaller by this factor to be worth its steps. */
const SHRINKS = 0.9;

/**
 * Where the nodes of a mesh stand when it is unfolded from the coarse to the fine: first few clusters, then clusters in their
 * places, at last everybody, so that no part is caught on the wrong side.
 */
export function unfold(mesh: Mesh): Spots {
  const stages = stagesOf(mesh);
  const coarsest = stages.at(-1)?.mesh ?? mesh;
  let spots = spread(coarsest.size);
  attract(coarsest, spots, STEPS.first);
  for (let stage = stages.length - 1; stage >= 0; stage--) {
    const finer = stages[stage - 1]?.mesh ?? mesh;
    spots = scattered(stages[stage]!.into, spots);
    attract(finer, spots, stage === 0 ? STEPS.last : STEPS.between);
  }
  return spots;
}

function stagesOf(mesh: Mesh): readonly Coarser[] {
  const stages: Coarser[] = [];
  let current = mesh;
  while (current.size > SMALL) {
    const coarser = coarsen(current);
    if (coarser.mesh.size > SHRINKS * current.size) break;
    stages.push(coarser);
    current = coarser.mesh;
  }
  return stages;
}

function spread(size: number): Spots {
  const random = randomOf(11);
  const reach = 6 * Math.sqrt(size);
  const coordinates = () => Float64Array.from({ length: size }, () => (random() - 0.5) * reach);
  return { x: coordinates(), y: coordinates() };
}

/** Every node near its cluster, nearer than the clusters are to each other. */
function scattered(into: Int32Array, clusters: Spots): Spots {
  const random = randomOf(into.length);
  const reach = 0.5 * gapOf(clusters);
  const [x, y] = [new Float64Array(into.length), new Float64Array(into.length)];
  into.forEach((cluster, node) => {
    const [turn, far] = [2 * Math.PI * random(), reach * Math.sqrt(random())];
    x[node] = clusters.x[cluster]! + far * Math.cos(turn);
    y[node] = clusters.y[cluster]! + far * Math.sin(turn);
  });
  return { x, y };
}

/** The mean distance from a node to the nearest other. */
function gapOf({ x, y }: Spots): number {
  if (x.length < 2) return 1;
  let sum = 0;
  for (let one = 0; one < x.length; one++) {
    let least = Infinity;
    for (let other = 0; other < x.length; other++) {
      if (other === one) continue;
      const [dx, dy] = [x[one]! - x[other]!, y[one]! - y[other]!];
      least = Math.min(least, dx * dx + dy * dy);
    }
    sum += Math.sqrt(least);
  }
  return sum / x.length;
}
