import { frameOf } from './frame';
import type { Layout } from './layout';
import { networkOf, placedOf } from './network';
import { scatter } from './scatter';
import { isWarm, resume } from './warm';

/** Many actors by their ties: ForceAtlas2, then shapes and labels pushed apart. With most `start` positions given, what stands stays. */
export const sprawl: Layout = (input) => {
  const network = networkOf(input);
  if (network.nodes.length === 0) return [];
  const frame = frameOf(network, input.area);
  if (isWarm(network, frame)) return placedOf(network, resume(network, frame));
  return placedOf(network, scatter(network, input.area));
};
