import type { FoldInput } from './fold-index';
import { foldIndexOf } from './fold-index';
import type { Lists } from './lists';
import { communitiesOf } from './measures/communities';

/** Who belongs together by whom they are tied to. */
export interface Communities {
  /** Of each who is there the number of the community. */
  readonly of: Uint32Array;
  /** Of each community who in it takes part in most claims. */
  readonly heads: Uint32Array;
}

/** Finds the communities of a fold, by all claims of the dataset: the same for the same claims. */
export function communitiesIn(input: FoldInput): Communities {
  const { pairs } = foldIndexOf(input);
  const actors = input.kinds.codes.length;
  const weight = new Float32Array(pairs.length);
  const strength = new Float64Array(actors);
  for (let pair = 0; pair < pairs.length; pair++) {
    weight[pair] = lengthAt(pairs.claims, pair) + (pairs.lines ? lengthAt(pairs.lines, pair) : 0);
    strength[pairs.low[pair]!]! += weight[pair]!;
    if (pairs.low[pair] !== pairs.high[pair]) strength[pairs.high[pair]!]! += weight[pair]!;
  }
  const of = communitiesOf({ actors, low: pairs.low, high: pairs.high, weight });
  return { of, heads: strongestOf(of, strength) };
}

function lengthAt({ offsets }: Lists, at: number): number {
  return offsets[at + 1]! - offsets[at]!;
}

function strongestOf(of: Uint32Array, strength: Float64Array): Uint32Array {
  const heads: number[] = [];
  of.forEach((community, actor) => {
    const head = heads[community];
    if (head === undefined || strength[actor]! > strength[head]!) heads[community] = actor;
  });
  return Uint32Array.from(heads);
}
