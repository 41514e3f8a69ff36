import { plainBends } from '../../graph/layouts/bends';
import type { Dressing } from '../../graph/layouts/dressing';
import type { Plan } from './geometry';

/** A picture in the dress it had before, as far as it fits: for the moment until the new one is there. */
export function makeshiftOf({ undressed: { nodes, strands, fanned } }: Plan, worn: Dressing | undefined): Dressing {
  const plain = plainBends(strands, nodes, fanned);
  return {
    bends: new Map(strands.map(({ key }) => [key, worn?.bends.get(key) ?? plain.get(key) ?? 0])),
    labels: new Map(nodes.map(({ id }) => [id, worn?.labels.get(id) ?? { side: 'below', hidden: false }])),
    notes: [],
  };
}
