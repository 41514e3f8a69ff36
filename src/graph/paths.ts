import type { Network } from './network';
import { meet, type Steps, searched } from './paths-meeting';
import { withStepsOutward } from './paths-outward';

/**
 * Every shortest path between two actors, as places, up to `limit` of them; none when they are apart. At every fork the actor
 * with the lesser name by `compare` comes first, so that the paths and their order do not depend on the order of claims.
 */
export function shortestPaths(
  network: Network,
  [from, to]: readonly [number, number],
  limit: number,
  compare: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  if (from === to) return [[from]];
  return searched(network, from, to, (near, distant) => {
    const joining = meet(network, near, distant, 'all');
    if (joining.from.length === 0) return [];
    const before = comingTo(withStepsOutward(network, near, distant, joining), compare);
    return pathsBack(before, { from, to, far: near.far + 1 + distant.far }, limit);
  });
}

/** How many steps lie between two actors; undefined when they are apart. */
export function distanceBetween(network: Network, from: number, to: number): number | undefined {
  if (from === to) return 0;
  return searched(network, from, to, (near, distant) =>
    meet(network, near, distant, 'first').from.length > 0 ? near.far + 1 + distant.far : undefined,
  );
}

/** Tells whom steps come from to an actor, in order: lists are made and sorted only of actors that are asked about. */
function comingTo(
  { from, to }: Steps,
  compare: (a: number, b: number) => number,
): (actor: number) => readonly number[] {
  const latest = new Map<number, number>();
  const earlier: (number | undefined)[] = [];
  for (let step = 0; step < to.length; step++) {
    earlier.push(latest.get(to[step]!));
    latest.set(to[step]!, step);
  }
  const known = new Map<number, readonly number[]>();
  return (actor) => {
    const told = known.get(actor);
    if (told) return told;
    const others: number[] = [];
    for (let step = latest.get(actor); step !== undefined; step = earlier[step]) others.push(from[step]!);
    known.set(actor, others.sort(compare));
    return others;
  };
}

/** The paths of so many steps that end as one does and go back to a start, up to `limit`. */
function pathsBack(
  before: (actor: number) => readonly number[],
  { from, to, far }: { readonly from: number; readonly to: number; readonly far: number },
  limit: number,
): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = [];
  const path = new Array<number>(far + 1).fill(from);
  const walk = (actor: number, at: number) => {
    if (paths.length >= limit) return;
    path[at] = actor;
    // Whoever is one step away comes from the start.
    if (at === 1) paths.push(path.slice());
    else for (const other of before(actor)) walk(other, at - 1);
  };
  walk(to, far);
  return paths;
}
