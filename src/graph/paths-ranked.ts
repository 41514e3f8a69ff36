import { eachNeighbour, type Network } from './network';
import { pairBetween } from './pairs';
import { shortestPaths } from './paths';
import { leads, type Ways } from './paths-ways';

/** A network to be searched for paths. */
export interface Quest {
  readonly network: Network;
  /** Which way each pair can be gone; either way when absent. */
  readonly ways?: Ways;
  /** Of each pair how well it carries a path: of paths of one length the one that gathers most comes first. */
  readonly weight: ArrayLike<number>;
  /** Tells actors apart by name: what is left to order by. */
  compare(a: number, b: number): number;
}

/** The best paths of one length. */
export interface PathsOfLength {
  readonly steps: number;
  /** As places of actors, the best first. */
  readonly paths: readonly (readonly number[])[];
  /** How many were found. */
  readonly found: number;
  /** True when the search was given up before all were found: there may be more, and better ones. */
  readonly isCapped: boolean;
}

export interface Extent {
  /** How many paths of each length are wanted. */
  readonly limit: number;
  /** How many steps longer than the shortest a path may be. */
  readonly slack: number;
}

const APART = -1;
const MOST_FOUND = 1000;
/** Lines followed or compared for paths of one length: some ten milliseconds. */
const MOST_WORK = 150_000;
/** Looking at a line and passing it over is that much of following one. */
const LOOK = 0.1;

/** The paths between two actors that pass nobody twice, the shortest first, length by length; none when they are apart. */
export function rankedPaths(
  quest: Quest,
  [from, to]: readonly [number, number],
  { limit, slack }: Extent,
): readonly PathsOfLength[] {
  if (from === to) return [];
  if (!quest.ways && slack === 0) return shortestOf(quest, [from, to], limit);
  const distance = distancesTo(quest, from, to, slack);
  const shortest = distance[from]!;
  if (shortest === APART) return [];
  const lengths = Array.from({ length: slack + 1 }, (_, more) => shortest + more);
  return lengths
    .map((steps) => best(quest, new Walk(quest, distance, to).pathsOf(from, steps), steps, limit))
    .filter(({ found, isCapped }) => found > 0 || isCapped);
}

/** Either way and no longer than need be, both ends are searched from at once. */
function shortestOf(quest: Quest, ends: readonly [number, number], limit: number): readonly PathsOfLength[] {
  const paths = shortestPaths(quest.network, ends, MOST_FOUND + 1, quest.compare);
  const [first] = paths;
  return first ? [best(quest, { paths, isCapped: paths.length > MOST_FOUND }, first.length - 1, limit)] : [];
}

/** How many steps everybody is away from the end, as far as a path may come; -1 for who is further. */
function distancesTo({ network, ways }: Quest, from: number, to: number, slack: number): Int32Array {
  const distance = new Int32Array(network.pairs.ofActor.offsets.length - 1).fill(APART);
  distance[to] = 0;
  const reached = [to];
  for (const at of reached) {
    const far = distance[at]! + 1;
    if (distance[from] !== APART && far > distance[from]! + slack) break;
    eachNeighbour(network, at, (other, pair) => {
      if (distance[other] !== APART || !leads(network, ways, pair, other)) return;
      distance[other] = far;
      reached.push(other);
    });
  }
  return distance;
}

interface Walked {
  readonly paths: readonly (readonly number[])[];
  readonly isCapped: boolean;
}

/** Goes from actor to actor, only where the end is still near enough, the best carried steps first. */
class Walk {
  private readonly paths: number[][] = [];
  /** Of each number of steps left, whom each actor passed leads on to. */
  private readonly onward: Map<number, readonly number[]>[] = [];
  private work = 0;

  constructor(
    private readonly quest: Quest,
    private readonly distance: Int32Array,
    private readonly to: number,
  ) {}

  pathsOf(from: number, steps: number): Walked {
    this.go([from], new Set([from]), steps);
    return { paths: this.paths, isCapped: this.isCapped };
  }

  private get isCapped(): boolean {
    return this.work > MOST_WORK || this.paths.length > MOST_FOUND;
  }

  private go(path: number[], passed: Set<number>, left: number) {
    const at = path.at(-1)!;
    if (left === 0) {
      if (at === this.to) this.paths.push([...path]);
      return;
    }
    for (const next of this.onwardFrom(at, left - 1)) {
      if (this.isCapped) return;
      this.work++;
      if (passed.has(next)) continue;
      passed.add(next);
      this.go([...path, next], passed, left - 1);
      passed.delete(next);
    }
  }

  /** Whom a path may pass next so that the end can still be reached in so many steps, in order. */
  private onwardFrom(at: number, left: number): readonly number[] {
    const known = this.onward[left]?.get(at);
    if (known) return known;
    const { network, ways, weight, compare } = this.quest;
    const found: (readonly [place: number, weight: number])[] = [];
    eachNeighbour(network, at, (other, pair) => {
      this.work += LOOK;
      const far = this.distance[other]!;
      if (far === APART || far > left || (far === 0 && left > 0) || !leads(network, ways, pair, at)) return;
      found.push([other, weight[pair]!]);
    });
    this.work += found.length * Math.ceil(Math.log2(found.length + 1));
    const sorted = found.sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([place]) => place);
    const ofLeft = this.onward[left] ?? new Map<number, readonly number[]>();
    this.onward[left] = ofLeft.set(at, sorted);
    return sorted;
  }
}

function best(quest: Quest, { paths, isCapped }: Walked, steps: number, limit: number): PathsOfLength {
  const found = isCapped ? paths.slice(0, MOST_FOUND) : paths;
  return { steps, paths: inOrder(quest, found).slice(0, limit), found: found.length, isCapped };
}

/** Paths of one length in order: those that gather most first, then by name, actor by actor. */
function inOrder(
  { network, weight, compare }: Quest,
  paths: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const known = new Map<string, number>();
  const weightBetween = (a: number, b: number) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const found = known.get(key) ?? weight[pairBetween(network.pairs, a, b)!]!;
    known.set(key, found);
    return found;
  };
  const sum = (path: readonly number[]) =>
    path.slice(1).reduce((total, actor, at) => total + weightBetween(path[at]!, actor), 0);
  const weighed = paths.map((path) => ({ path, total: sum(path) }));
  weighed.sort((a, b) => b.total - a.total || byName(a.path, b.path, compare));
  return weighed.map(({ path }) => path);
}

function byName(a: readonly number[], b: readonly number[], compare: Quest['compare']): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return compare(a[at]!, b[at]!);
  return 0;
}
