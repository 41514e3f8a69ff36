import { slugOf, uniqueNames } from '../../lib/slug';
import { type KindId, kindId } from '../../model/ids';
import type { ActorKind, Vocabulary } from '../../model/vocabulary';
import { wordKey } from './word-key';

/** Words for our kinds that other files use, beside their ids and labels. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  state: ['country', 'nation', 'nation state', 'sovereign state'],
  government: ['government', 'ministry', 'government agency', 'public body', 'gov'],
  military: ['army', 'armed forces', 'military unit'],
  armed_group: ['militia', 'rebel group', 'militant group', 'non state armed group'],
  coalition: ['alliance'],
  organisation: ['organization', 'org', 'company', 'ngo', 'igo', 'political party', 'institution', 'corporation'],
  person: ['individual', 'human', 'people'],
  media: ['media outlet', 'newspaper', 'news agency'],
  identity_group: ['tribe', 'ethnic group', 'ethnicity', 'community'],
  place: ['location', 'city', 'region', 'territory', 'town', 'village', 'province'],
  event: ['incident'],
};

/** More kinds than these are no kinds but something else that the file says of its nodes. */
const MOST_KINDS = 40;

const UNSAID: ActorKind = {
  id: kindId('actor'),
  label: 'Actor',
  definition: 'Something of which the file does not say what kind of actor it is.',
};

/** The kinds of the nodes of somebody else's file. */
export interface ForeignKinds {
  /** Those in use, ours as the standard vocabulary has them. */
  readonly kinds: readonly ActorKind[];
  /** The kind that a word stands for; undefined where the word is taken for no kind. */
  kindOf(word: string): KindId | undefined;
  /** The kind of a node for which no word stands. */
  readonly unsaid: KindId;
}

/** Takes the words for kinds that a file uses for ours where they are the same, else for kinds of its own; one word for each node, or none. */
export function foreignKinds(words: readonly (string | undefined)[], standard: Vocabulary): ForeignKinds {
  const ours = standardWords(standard);
  const known = new Map<string, ActorKind>();
  const nameOf = uniqueNames((name) => standard.kinds.some(({ id }) => id === name) || name === UNSAID.id);
  const strange = [...new Set(words.filter((word) => word !== undefined))].filter((word) => !ours.has(wordKey(word)));
  const isTooMany = strange.length > MOST_KINDS;
  let isUnsaid = words.length === 0;
  for (const word of words) {
    const key = word === undefined ? undefined : wordKey(word);
    const kind = key === undefined ? undefined : ours.get(key);
    if (key === undefined || word === undefined || (!kind && isTooMany)) isUnsaid = true;
    else if (!known.has(key)) known.set(key, kind ?? ownKind(word, nameOf));
  }
  const kinds = [...new Set([...known.values(), ...(isUnsaid ? [UNSAID] : [])])];
  return { kinds, kindOf: (word) => known.get(wordKey(word))?.id, unsaid: UNSAID.id };
}

function standardWords({ kinds }: Vocabulary): ReadonlyMap<string, ActorKind> {
  return new Map(
    kinds.flatMap((kind) => {
      const others = Object.hasOwn(OTHER_WORDS, kind.id) ? (OTHER_WORDS[kind.id] ?? []) : [];
      return [kind.id, kind.label, ...others].map((word): [string, ActorKind] => [wordKey(word), kind]);
    }),
  );
}

function ownKind(word: string, nameOf: (wanted: string) => string): ActorKind {
  const definition = 'A kind of the file, which does not explain it.';
  return { id: kindId(nameOf(slugOf(word) || 'kind')), label: word, definition };
}
