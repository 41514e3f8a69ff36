import { frameOf } from './frame';
import type { Layout } from './layout';
import { networkOf, placedOf } from './network';
import { scatter } from './scatter';
import { isWarm, resume } from './warm';

/** From this share of nodes with a start on, newcomers join a picture; below, there is none worth keeping. */
const KNOWN = 0.1;
/** Shapes and labels take at most this share of a large picture. */
const FILL = 0.3;

/** Many actors by their ties: clusters unfolded and spread over the area, shapes and labels apart. With `start` positions given, what stands stays. */
export const sprawl: Layout = (input) => {
  const network = networkOf(input);
  if (network.nodes.length === 0) return [];
  const frame = frameOf(network, input.area, FILL);
  if (isWarm(network, frame, KNOWN)) return placedOf(network, resume(network, frame));
  return placedOf(network, scatter(network, frame, frame.width / Math.max(1, input.area.width)));
};
