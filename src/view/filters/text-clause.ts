import type { Atlas } from '../../graph/atlas';
import { rowAt } from '../../graph/columns';
import { listAt } from '../../graph/lists';
import { type Bits, bitsWhere, intersection } from '../../lib/bits';
import { memoizeLast } from '../../lib/memoize';
import { fold } from '../../lib/text';
import type { Actor, Claim } from '../../model/dataset';
import type { Clause } from './clause';

/** Every word typed must occur in the claim's gist, type, names, aliases or responses. */
export const textClause: Clause = {
  id: 'text',
  label: 'Text',
  active: ({ text }) => !text.suspended && text.text.trim() !== '',
  // Merged actors are found by the names that they have in the dataset.
  passes: ({ text }, atlas) => passing(text.text, atlas.unfolded ?? atlas),
  describe: ({ text }) => `with the words “${text.text.trim()}”`,
};

const passing = memoizeLast((text: string, atlas: Atlas): Bits => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return intersection(
    atlas.columns.length,
    words.map((word) => claimsWith(word, atlas)),
  );
});

/** The folded texts that claims are searched in: of actors, speakers and types once each, and of claims that have words of their own. */
interface Texts {
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
  readonly types: readonly string[];
  readonly claims: readonly string[];
}

const textsOf = memoizeLast((atlas: Atlas): Texts => {
  const { columns, store, dataset } = atlas;
  const { types, speakers } = columns;
  const nameOf = (id: (typeof speakers.values)[number]) => {
    const actor = id && atlas.actorOf(id);
    return actor ? wordsOfActor(actor) : id ? atlas.nameOf(id) : '';
  };
  return {
    actors: dataset.actors.map((actor) => fold(wordsOfActor(actor))),
    speakers: speakers.values.map((id) => fold(nameOf(id))),
    types: types.values.map(({ label }) => fold(label)),
    claims: store.worded
      ? Array.from({ length: columns.length }, (_, place) => fold(wordsOfClaim(store.claim(rowAt(columns, place)))))
      : [],
  };
});

function wordsOfActor({ label, short = '', aliases = [] }: Actor): string {
  return [label, short, ...aliases].join('\n');
}

function wordsOfClaim({ gist, qualifier = '', responses = [] }: Claim): string {
  return [gist, qualifier, ...responses.map((response) => response.gist)].join('\n');
}

function claimsWith(word: string, atlas: Atlas): Bits {
  const { columns } = atlas;
  const { subject, object, further, types, speakers } = columns;
  const texts = textsOf(atlas);
  const having = (some: readonly string[]) => Uint8Array.from(some, (text) => Number(text.includes(word)));
  const [actors, voices, relations] = [having(texts.actors), having(texts.speakers), having(texts.types)];
  const [typeOf, speakerOf] = [types.codes, speakers.codes];
  const named = (claim: number) =>
    (actors[subject[claim]!]! | actors[object[claim]!]! | relations[typeOf[claim]!]! | voices[speakerOf[claim]!]!) ===
    1;
  const beside = (claim: number) =>
    further !== undefined && listAt(further, claim).some((actor) => actors[actor] === 1);
  if (texts.claims.length === 0 && !further) return bitsWhere(columns.length, named);
  return bitsWhere(
    columns.length,
    (claim) => named(claim) || beside(claim) || (texts.claims[claim]?.includes(word) ?? false),
  );
}
