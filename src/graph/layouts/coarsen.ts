/** A network as forces see it: `size` nodes by index, and lines between two of them, each pair at most once. */
export interface Mesh {
  readonly size: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly pull: Float64Array;
}

/** A smaller mesh, and for each node of the larger one the node that stands for it. */
export interface Coarser {
  readonly mesh: Mesh;
  readonly into: Int32Array;
}

/** A mesh of lines in any order: those of one pair are added up, those from a node to itself left out. */
export function meshOf(size: number, lines: Iterable<readonly [a: number, b: number, pull: number]>): Mesh {
  const pulls = new Map<number, number>();
  for (const [a, b, pull] of lines) {
    if (a === b) continue;
    const key = Math.min(a, b) * size + Math.max(a, b);
    pulls.set(key, (pulls.get(key) ?? 0) + pull);
  }
  const keys = Float64Array.from(pulls.keys()).sort();
  return {
    size,
    low: Int32Array.from(keys, (key) => Math.floor(key / size)),
    high: Int32Array.from(keys, (key) => key % size),
    pull: Float64Array.from(keys, (key) => pulls.get(key)!),
  };
}

/** Joins every node with the neighbour it is most bound to, those with the fewest ties first; clusters stay small. */
export function coarsen(mesh: Mesh): Coarser {
  const next = neighboursOf(mesh);
  const into = new Int32Array(mesh.size).fill(-1);
  const members: number[] = [];
  const order = next.map((_, node) => node).sort((a, b) => next[a]!.length - next[b]!.length || a - b);
  for (const node of order) {
    if (into[node] !== -1) continue;
    const partner = partnerOf(next[node]!, into, members);
    const cluster = partner === undefined || into[partner] === -1 ? members.push(0) - 1 : into[partner]!;
    for (const one of partner === undefined ? [node] : [node, partner]) {
      if (into[one] !== -1) continue;
      into[one] = cluster;
      members[cluster]! += 1;
    }
  }
  return { mesh: meshOf(members.length, linesBetween(mesh, into)), into };
}

interface Neighbour {
  readonly node: number;
  /** The line's pull, the less the more its far end is pulled by others. */
  readonly bond: number;
}

function neighboursOf({ size, low, high, pull }: Mesh): readonly (readonly Neighbour[])[] {
  const total = new Float64Array(size);
  low.forEach((a, line) => {
    total[a]! += pull[line]!;
    total[high[line]!]! += pull[line]!;
  });
  const next: Neighbour[][] = Array.from({ length: size }, () => []);
  low.forEach((a, line) => {
    const b = high[line]!;
    next[a]!.push({ node: b, bond: pull[line]! / Math.sqrt(total[b]!) });
    next[b]!.push({ node: a, bond: pull[line]! / Math.sqrt(total[a]!) });
  });
  return next;
}

function partnerOf(next: readonly Neighbour[], into: Int32Array, members: readonly number[]): number | undefined {
  let best: { node: number; bond: number } | undefined;
  for (const { node, bond } of next) {
    const cluster = into[node]!;
    const worth = cluster === -1 ? bond : bond / members[cluster]!;
    if (!best || worth > best.bond) best = { node, bond: worth };
  }
  return best?.node;
}

function* linesBetween({ low, high, pull }: Mesh, into: Int32Array) {
  for (let line = 0; line < low.length; line++) {
    yield [into[low[line]!]!, into[high[line]!]!, pull[line]!] as const;
  }
}
