import { type Neighbours, neighboursOf, type PairNetwork } from './pair-network';

/**
 * Burt's effective size of every actor, by ties alone: how many it is tied to, less the ties that each of these has on average
 * with the others (Borgatti 1997, `n − 2t / n`); 0 without a tie, else from 1 to the number of its neighbours.
 */
export function brokersOf(network: PairNetwork): Float64Array {
  const next = neighboursOf(network);
  const among = tiesAmongNeighbours(next, network.actors);
  return Float64Array.from(among, (ties, actor) => {
    const neighbours = degree(next, actor);
    return neighbours === 0 ? 0 : neighbours - (2 * ties) / neighbours;
  });
}

function degree({ offsets }: Neighbours, actor: number): number {
  return offsets[actor + 1]! - offsets[actor]!;
}

/** Of each actor, how many ties its neighbours have with each other: the triangles it is a corner of, each found once, at its actor with fewest ties. */
function tiesAmongNeighbours(next: Neighbours, actors: number): Uint32Array {
  const ahead = stronger(next, actors);
  const { offsets, node } = ahead;
  const triangles = new Uint32Array(actors);
  const isNear = new Int32Array(actors).fill(-1);
  for (let one = 0; one < actors; one++) {
    for (let at = offsets[one]!; at < offsets[one + 1]!; at++) isNear[node[at]!] = one;
    for (let at = offsets[one]!; at < offsets[one + 1]!; at++) {
      const other = node[at]!;
      for (let far = offsets[other]!; far < offsets[other + 1]!; far++) {
        const third = node[far]!;
        if (isNear[third] !== one) continue;
        triangles[one]!++;
        triangles[other]!++;
        triangles[third]!++;
      }
    }
  }
  return triangles;
}

/** Of each actor, the neighbours with more ties, or as many and a higher number: few, however many the strongest has. */
function stronger(next: Neighbours, actors: number): Pick<Neighbours, 'offsets' | 'node'> {
  const isAhead = (one: number, other: number) => {
    const [mine, theirs] = [degree(next, one), degree(next, other)];
    return mine < theirs || (mine === theirs && one < other);
  };
  const offsets = new Uint32Array(actors + 1);
  const node = new Uint32Array(next.node.length / 2);
  let length = 0;
  for (let one = 0; one < actors; one++) {
    for (let at = next.offsets[one]!; at < next.offsets[one + 1]!; at++) {
      if (isAhead(one, next.node[at]!)) node[length++] = next.node[at]!;
    }
    offsets[one + 1] = length;
  }
  return { offsets, node };
}
