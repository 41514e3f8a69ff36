import type { Atlas } from '../graph/atlas';
import type { ActorId, SpeakerId } from '../model/ids';
import { agreeing, isPluralKind, predicateOf } from '../model/predicate';
import type { RelationType } from '../model/vocabulary';

/** True for a name that takes a plural verb: unnamed parties and peoples. */
export function isMany(atlas: Atlas, id: SpeakerId): boolean {
  return isPluralKind(atlas.actorOf(id)?.kind);
}

/** The verb of a sentence about some actors: `attacks`, or `attack` for many; a dataset's own words are left as they are. */
export function predicateFor(
  atlas: Atlas,
  subjects: readonly ActorId[],
  relation: RelationType,
  negated: boolean,
): string {
  const many = subjects.length > 1 || subjects.some((id) => isMany(atlas, id));
  return agreeing(predicateOf(relation, negated), many, atlas.dataset);
}
