import type { Atlas } from '../graph/atlas';
import { propositionsOf } from '../graph/propositions';
import type { Actor } from '../model/dataset';
import type { RelationType } from '../model/vocabulary';

/** Propositions to be compared, of one dataset or of two together, as columns: who, what, whom. */
export interface PropositionTable {
  readonly length: number;
  readonly actors: readonly Actor[];
  readonly types: readonly RelationType[];
  /** How many pairs of actors there are, and the pair of each proposition. */
  readonly pairs: number;
  readonly pair: Uint32Array;
  /** Places among the actors; a symmetric one has its ends in alphabetical order, as its tie has. */
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  /** Places among the types. */
  readonly type: Uint32Array;
}

const known = new WeakMap<Atlas, PropositionTable>();

/** The propositions of one dataset, under the numbers they have in it. */
export function tableOf(atlas: Atlas): PropositionTable {
  const found = known.get(atlas) ?? tabled(atlas);
  known.set(atlas, found);
  return found;
}

function tabled(atlas: Atlas): PropositionTable {
  const { dataset, columns, pairs } = atlas;
  const { length, pair, type, backwards } = propositionsOf(atlas);
  const types = columns.types.values;
  const [subject, object] = [new Uint32Array(length), new Uint32Array(length)];
  for (let at = 0; at < length; at++) {
    const [low, high] = [pairs.low[pair[at]!]!, pairs.high[pair[at]!]!];
    const isTurned = types[type[at]!]!.symmetric
      ? dataset.actors[high]!.id < dataset.actors[low]!.id
      : backwards[at] === 1;
    subject[at] = isTurned ? high : low;
    object[at] = isTurned ? low : high;
  }
  return { length, actors: dataset.actors, types, pairs: pairs.length, pair, subject, object, type };
}
