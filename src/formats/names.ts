import type { Actor, Claim, Dataset, Source } from '../model/dataset';
import type { KindId } from '../model/ids';
import type { Lexicon } from '../model/lexicon';

/** Everything that flat attributes look up by id while a dataset is written. */
export interface Names {
  readonly lexicon: Lexicon;
  /** The name of an actor or a source in a table or a label; the id itself where there is neither. */
  nameOf(id: string): string;
  /** The kind of the actor whose word a claim is; undefined when a source speaks, or nobody. */
  speakerKind(claim: Claim): KindId | undefined;
}

/** Indexes a dataset's actors and sources. */
export function namesOf(dataset: Dataset, lexicon: Lexicon): Names {
  const actors = new Map<string, Actor>(dataset.actors.map((actor) => [actor.id, actor]));
  const sources = new Map<string, Source>(dataset.sources.map((source) => [source.id, source]));
  return {
    lexicon,
    nameOf: (id) => {
      const source = sources.get(id);
      return actors.get(id)?.label ?? source?.publisher ?? source?.title ?? id;
    },
    speakerKind: ({ by }) => (by === undefined ? undefined : actors.get(by)?.kind),
  };
}
