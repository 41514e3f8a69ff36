import type { Network } from './network';
import { APART, type Side, type Steps } from './paths-meeting';

/**
 * The steps that all shortest paths between the ends of two sides consist of: those that join the sides, and on each side those
 * that lead from its end to them. Whom they pass gets a depth on the other side, too.
 */
export function withStepsOutward(network: Network, near: Side, distant: Side, joining: Steps): Steps {
  const steps: Steps = { from: [...joining.from], to: [...joining.to] };
  carryOver(distant, joining.from);
  carryOver(near, joining.to);
  addOutward(network, near, distant, steps);
  addOutward(network, distant, near, { from: steps.to, to: steps.from });
  return steps;
}

/** Lets a side reach those whom the steps that join it to the other lead to. */
function carryOver(side: Side, met: readonly number[]) {
  for (let at = 0; at < met.length; at++) if (side.depth[met[at]!] === APART) reach(side, met[at]!, side.far + 1);
}

/** Adds the steps from an actor of a side to a next one that the other side knows of, from the outermost layer to the end. */
function addOutward({ pairs, claims }: Network, side: Side, other: Side, { from, to }: Steps) {
  const { offsets, values } = pairs.ofActor;
  for (let place = side.start - 1; place >= 0; place--) {
    const actor = side.reached[place]!;
    const beyond = other.far + side.far - side.depth[actor]!;
    const found = from.length;
    const end = offsets[actor + 1]!;
    for (let at = offsets[actor]!; at < end; at++) {
      const next = pairs.others[at]!;
      if (other.depth[next] !== beyond || claims[values[at]!] === 0) continue;
      from.push(actor);
      to.push(next);
    }
    if (from.length > found) reach(other, actor, beyond + 1);
  }
}

function reach({ depth, reached }: Side, actor: number, deep: number) {
  depth[actor] = deep;
  reached.push(actor);
}
