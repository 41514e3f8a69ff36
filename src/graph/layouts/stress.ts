import { hopsFrom, type Network, type Spots } from './network';

const ROUNDS = 40;
/** Steps beyond this many say nothing about where two actors should stand. */
const FAR = 4;

/** Moves the nodes that are not held until distances answer to the steps between them, `unit` px a step (stress majorization). */
export function stress(network: Network, spots: Spots, held: readonly boolean[], unit: number): void {
  const ideal = network.nodes.map((_, at) => hopsFrom(network, [at]).map((steps) => Math.min(steps, FAR) * unit));
  const weights = ideal.map((row) => row.map((far) => 1 / (far * far)));
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < ideal.length; at++) if (!held[at]) majorize(at, spots, ideal[at]!, weights[at]!);
  }
}

function majorize(at: number, { x, y }: Spots, ideal: Float64Array, weights: Float64Array) {
  const ownX = x[at]!;
  const ownY = y[at]!;
  let sumX = 0;
  let sumY = 0;
  let sumW = 0;
  for (let other = 0; other < ideal.length; other++) {
    if (other === at) continue;
    const far = ideal[other]!;
    const weight = weights[other]!;
    const otherX = x[other]!;
    const otherY = y[other]!;
    const dx = ownX - otherX;
    const dy = ownY - otherY;
    const length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    sumX += weight * (otherX + (far * dx) / length);
    sumY += weight * (otherY + (far * dy) / length);
    sumW += weight;
  }
  if (sumW === 0) return;
  x[at] = sumX / sumW;
  y[at] = sumY / sumW;
}
