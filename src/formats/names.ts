import type { Actor, Claim, OpenDataset, Source } from '../model/dataset';
import type { KindId } from '../model/ids';
import type { Lexicon } from '../model/lexicon';
import { everyText } from './texts';

/** Everything that flat attributes look up by id while a dataset is written. */
export interface Names {
  readonly lexicon: Lexicon;
  /** The name of an actor or a source in a table or a label; the id itself where there is neither. */
  nameOf(id: string): string;
  /** The kind of the actor whose word a claim is; undefined when a source speaks, or nobody. */
  speakerKind(claim: Claim): KindId | undefined;
}

/** Whether all names and words that a file adds to the texts of a claim pass. */
export function everyName(
  { actors, sources }: Pick<OpenDataset, 'actors' | 'sources'>,
  { types, families }: Lexicon,
  passes: (text: string) => boolean,
): boolean {
  return actors.every(({ label }) => passes(label)) && everyText([sources, types, families], passes);
}

/** Indexes a dataset's actors and sources. */
export function namesOf({ actors, sources }: Pick<OpenDataset, 'actors' | 'sources'>, lexicon: Lexicon): Names {
  const actorOf = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const sourceOf = new Map<string, Source>(sources.map((source) => [source.id, source]));
  return {
    lexicon,
    nameOf: (id) => {
      const actor = actorOf.get(id);
      if (actor) return actor.label;
      const source = sourceOf.get(id);
      return source?.publisher ?? source?.title ?? id;
    },
    speakerKind: ({ by }) => (by === undefined ? undefined : actorOf.get(by)?.kind),
  };
}
