import type { Atlas } from '../graph/atlas';
import type { ActorId } from '../model/ids';
import type { Account } from './comparison-account';
import { type JoinedTables, joiningTables } from './comparison-joined';
import { type Matching, matchingActors } from './comparison-matching';
import type { Stand } from './comparison-stand';
import type { PropositionTable } from './comparison-table';

/** Two datasets as one table of propositions: the actors of the first, then those of the other that are matched with none. */
export interface Joined extends JoinedTables {
  readonly atlas: Atlas;
  readonly other: Atlas;
  readonly matching: Matching;
  /** The ids that actors of the first dataset have in the other. */
  namesThere(ids: readonly ActorId[]): readonly ActorId[];
}

let last: Joined | undefined;

/** Joins two datasets in steps, found once for the two looked at. */
export function* joining(atlas: Atlas, other: Atlas): Generator<void, Joined> {
  if (last?.atlas === atlas && last.other === other) return last;
  const matching = yield* matchingActors(atlas.dataset.actors, other.dataset.actors);
  const idThere = new Map(matching.matches.map(({ here, there }) => [here.id, there.id]));
  yield;
  last = {
    atlas,
    other,
    ...(yield* joiningTables(atlas, other, matching)),
    matching,
    namesThere: (ids) => ids.map((id) => idThere.get(id)).filter((id) => id !== undefined),
  };
  return last;
}

/** An account of one dataset under the numbers that its propositions have in the table of two. */
export function spreadOver({ length }: PropositionTable, account: Account, own: Int32Array): Account {
  const spread = (counts: Uint32Array) => {
    const all = new Uint32Array(length);
    for (let at = 0; at < length; at++) if (own[at]! >= 0) all[at] = counts[own[at]!]!;
    return all;
  };
  const { says, negates, denies } = account.stand;
  const stand: Stand = { says: spread(says), negates: spread(negates), denies: spread(denies) };
  return { ...account, stand, numberOf: (proposition) => (own[proposition]! < 0 ? undefined : own[proposition]!) };
}
