/** Ties with a sign between numbered actors: `balance` is more than 0 where they are rather with than against each other. */
export interface SignedTies {
  readonly actors: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly balance: Float64Array;
}

/** Moving one actor after another settles in a few rounds; where it would not, it stops here. */
const MOST_ROUNDS = 30;

/**
 * Sorts actors into blocks that are with each other inside and against each other across: everyone stands where the sum of the
 * balances with the others in the block is greatest, alone where it would be less than 0. Gives the number of each actor's block.
 */
export function signBlocks(ties: SignedTies): Uint32Array {
  const blocks = Uint32Array.from({ length: ties.actors }, (_, actor) => actor);
  const sizes = new Uint32Array(ties.actors).fill(1);
  const near = tiesByActor(ties);
  const gains = new Float64Array(ties.actors);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (let actor = 0; actor < ties.actors; actor++) {
      const best = bestBlock(near, gains, { blocks, sizes }, actor);
      if (best === blocks[actor]) continue;
      sizes[blocks[actor]!]!--;
      sizes[best]!++;
      blocks[actor] = best;
      moved = true;
    }
  }
  return blocks;
}

/** The ties of each actor: those of `a` stand from `offsets[a]` to `offsets[a + 1]`. */
interface SignedLists {
  readonly offsets: Uint32Array;
  readonly other: Uint32Array;
  readonly balance: Float64Array;
}

function tiesByActor({ actors, low, high, balance }: SignedTies): SignedLists {
  const offsets = new Uint32Array(actors + 1);
  for (const ends of [low, high]) for (const actor of ends) offsets[actor + 1]!++;
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice();
  const near = { offsets, other: new Uint32Array(2 * low.length), balance: new Float64Array(2 * low.length) };
  const put = (actor: number, other: number, tie: number) => {
    near.other[next[actor]!] = other;
    near.balance[next[actor]!++] = balance[tie]!;
  };
  for (let tie = 0; tie < low.length; tie++) {
    put(low[tie]!, high[tie]!, tie);
    put(high[tie]!, low[tie]!, tie);
  }
  return near;
}

/** The block an actor gains most by; its own unless another is better. `gains` holds zeros, and does so again afterwards. */
function bestBlock(
  { offsets, other, balance }: SignedLists,
  gains: Float64Array,
  { blocks, sizes }: { readonly blocks: Uint32Array; readonly sizes: Uint32Array },
  actor: number,
): number {
  const [start, end] = [offsets[actor]!, offsets[actor + 1]!];
  for (let at = start; at < end; at++) gains[blocks[other[at]!]!]! += balance[at]!;
  let best = blocks[actor]!;
  let most = gains[best]!;
  for (let at = start; at < end; at++) {
    const block = blocks[other[at]!]!;
    if (gains[block]! > most) [best, most] = [block, gains[block]!];
  }
  for (let at = start; at < end; at++) gains[blocks[other[at]!]!] = 0;
  return most < 0 ? sizes.indexOf(0) : best;
}
