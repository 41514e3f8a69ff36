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
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    near.forEach((own, actor) => {
      const best = bestBlock(own, blocks, sizes, actor);
      if (best === blocks[actor]) return;
      sizes[blocks[actor]!]!--;
      sizes[best]!++;
      blocks[actor] = best;
      moved = true;
    });
  }
  return blocks;
}

interface SignedTie {
  readonly other: number;
  readonly balance: number;
}

function tiesByActor({ actors, low, high, balance }: SignedTies): readonly (readonly SignedTie[])[] {
  const near = Array.from({ length: actors }, (): SignedTie[] => []);
  low.forEach((a, tie) => {
    const b = high[tie]!;
    near[a]!.push({ other: b, balance: balance[tie]! });
    near[b]!.push({ other: a, balance: balance[tie]! });
  });
  return near;
}

/** The block an actor gains most by; its own unless another is better. */
function bestBlock(own: readonly SignedTie[], blocks: Uint32Array, sizes: Uint32Array, actor: number): number {
  const gains = new Map<number, number>();
  for (const { other, balance } of own) gains.set(blocks[other]!, (gains.get(blocks[other]!) ?? 0) + balance);
  const here = blocks[actor]!;
  let [best, most] = [here, gains.get(here) ?? 0];
  for (const [block, gain] of gains) if (gain > most) [best, most] = [block, gain];
  return most < 0 ? sizes.indexOf(0) : best;
}
