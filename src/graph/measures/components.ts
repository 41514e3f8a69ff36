import { neighboursOf, type PairNetwork } from './pair-network';
import { renumbered } from './renumbered';

/** The component of every actor: two have the same one when some way leads from one to the other; 0 is the largest. */
export function componentsOf(network: PairNetwork): Uint32Array {
  const { offsets, node } = neighboursOf(network);
  const component = new Int32Array(network.actors).fill(-1);
  const queue = new Uint32Array(network.actors);
  for (let first = 0; first < network.actors; first++) {
    if (component[first] !== -1) continue;
    component[first] = first;
    queue[0] = first;
    for (let [head, tail] = [0, 1]; head < tail; head++) {
      const actor = queue[head]!;
      for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
        const other = node[at]!;
        if (component[other] !== -1) continue;
        component[other] = first;
        queue[tail++] = other;
      }
    }
  }
  return renumbered(component);
}
