import type { Actor, Claim, OpenDataset } from '../../model/dataset';
import type { KindId } from '../../model/ids';
import type { Lexicon } from '../../model/lexicon';
import { agreeing, isPluralKind, predicateOf } from '../../model/predicate';
import { type Standing, standingOf } from '../../model/standing';

import { type Names, namesOf } from '../names';

/** Names and verbs for sentences about a dataset. */
export interface ReaderNames extends Names {
  /** The kind of an actor; undefined for a source. */
  kindOf(id: string): KindId | undefined;
  /** True for a name that takes a plural verb. */
  isMany(id: string): boolean;
  standingOf(claim: Claim): Standing;
  /** The relation as the verb of a sentence about some actors; a dataset’s own words are left as they are. */
  predicateFor(subjects: readonly string[], claim: Claim): string;
}

/** Indexes the names of a dataset for sentences. */
export function readerNames(
  dataset: Pick<OpenDataset, 'actors' | 'sources' | 'vocabulary'>,
  lexicon: Lexicon,
): ReaderNames {
  const names = namesOf(dataset, lexicon);
  const actorOf = new Map<string, Actor>(dataset.actors.map((actor) => [actor.id, actor]));
  const kindOf = (id: string) => actorOf.get(id)?.kind;
  const isMany = (id: string) => isPluralKind(kindOf(id));
  return {
    ...names,
    kindOf,
    isMany,
    standingOf: (claim) => standingOf(claim, names.speakerKind(claim)),
    predicateFor: (subjects, { type, negated = false }) => {
      const many = subjects.length > 1 || subjects.some(isMany);
      return agreeing(predicateOf(lexicon.type(type), negated), many, dataset);
    },
  };
}
