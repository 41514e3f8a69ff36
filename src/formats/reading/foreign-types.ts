import { slugOf, uniqueNames } from '../../lib/slug';
import { type Cameo, signOfRoot } from '../../model/events/cameo';
import { type FamilyId, familyId, type KindId, typeId } from '../../model/ids';
import type { Family, RelationType, Sign, Vocabulary } from '../../model/vocabulary';
import { cameoCodes, typeOfCameo } from './cameo-types';
import { wordKey } from './word-key';

/** What a word of a file for a relation comes to. */
export interface TypeReading {
  readonly type: RelationType;
  /** True where the word has the two ends the other way round: `attacked by`. */
  readonly isInverse?: true;
  /** True where the word says that the relation does not hold. */
  readonly isNegated?: true;
  /** True where the type says less than the word, which then has to be kept beside it. */
  readonly isWider?: true;
}

/** The relation types of somebody else's file, made as its words are looked up. */
export interface ForeignTypes {
  /** Undefined stands for a relation that the file has no word for. */
  readingOf(word: string | undefined, isDirected: boolean): TypeReading;
  /** Words that were taken for others; `uses` tells how often each reading was used. */
  taken(uses: ReadonlyMap<TypeReading, number>): readonly TakenWord[];
  /** Families and types in use; every type takes all of some kinds. */
  vocabularyFor(kinds: readonly KindId[]): Pick<Vocabulary, 'families' | 'types'>;
}

/** A word of a file that stands in the dataset as another one. */
export interface TakenWord {
  readonly word: string;
  readonly type: RelationType;
  readonly count: number;
}

const OF_THE_FILE: Family = {
  id: familyId('of-the-file'),
  label: 'Relations of the file',
  sign: 0,
  definition: 'As the file names them; it does not say whether they are for or against anybody.',
};
const UNEXPLAINED = 'A relation of the file, which does not explain it.';

/** Takes words for types of the standard vocabulary where they are the same, else for CAMEO events, else for types of their own. */
export function foreignTypes(standard: Vocabulary, cameo: Cameo): ForeignTypes {
  const { make, families } = readingMaker(standard, cameo);
  const known = new Map<string, LookedUp>();
  /** By the very words: the forms by which words are compared cost more to find. */
  const [directed, undirected] = [new Map<string | undefined, LookedUp>(), new Map<string | undefined, LookedUp>()];
  const lookUp = (word: string | undefined, isDirected: boolean): LookedUp => {
    const key = `${isDirected ? '>' : '-'}${word === undefined ? '' : `:${wordKey(word)}`}`;
    const entry = known.get(key) ?? { reading: make(word, isDirected), word: word ?? '' };
    known.set(key, entry);
    return entry;
  };
  return {
    readingOf(word, isDirected) {
      const before = isDirected ? directed : undirected;
      const entry = before.get(word) ?? lookUp(word, isDirected);
      before.set(word, entry);
      return entry.reading;
    },
    taken: (uses) =>
      [...known.values()]
        .filter(({ reading }) => reading.isWider || reading.isInverse)
        .map(({ reading, word }) => ({ word, type: reading.type, count: uses.get(reading) ?? 0 })),
    vocabularyFor(kinds) {
      const used = new Map([...known.values()].map(({ reading: { type } }) => [type.id, type]));
      const types = [...used.values()].map((type) => ({ ...type, domain: kinds, range: kinds }));
      const inUse = new Set<FamilyId>(types.map(({ family }) => family));
      return { families: [...families.values()].filter(({ id }) => inUse.has(id)), types };
    },
  };
}

/** Makes readings of words, and keeps the families that their types are of. */
function readingMaker(standard: Vocabulary, cameo: Cameo) {
  const ours = standardReadings(standard);
  const codeOf = cameoCodes(cameo);
  const families = new Map<string, Family>(standard.families.map((family) => [family.id, family]));
  const nameOf = uniqueNames((name) => standard.types.some(({ id }) => id === name));
  const fits = ({ type }: TypeReading, isDirected: boolean) => isDirected || type.symmetric;
  const own: MakeOwn = (label, family, sign, isDirected, more = {}) => {
    families.set(family.id, family);
    const id = typeId(nameOf(slugOf(label) || 'type'));
    const symmetric = !isDirected;
    const type = { id, family: family.id, label, symmetric, sign, domain: [], range: [], definition: UNEXPLAINED };
    return { type: { ...type, ...more } };
  };
  const ofCameo = (word: string, isDirected: boolean): TypeReading | undefined => {
    const code = codeOf(word);
    const root = cameo.roots.find((candidate) => code?.startsWith(candidate.code));
    if (code === undefined || !root) return undefined;
    const type = typeOfCameo(code, standard);
    if (type && fits({ type }, isDirected)) return { type, isWider: true };
    const sign = signOfRoot(code) ?? 0;
    const { label, definition } = root;
    const family = { id: familyId(`cameo-${root.code}`), label, sign, definition };
    const more = { definition: `Coded ${code} in CAMEO.`, mappings: { cameo: code } };
    return own(word === code ? `${label} (${code})` : word, family, sign, isDirected, more);
  };
  const make = (word: string | undefined, isDirected: boolean): TypeReading => {
    if (word === undefined) return unnamed(isDirected, own);
    const standing = ours.get(wordKey(word));
    if (standing && fits(standing, isDirected)) return standing;
    return ofCameo(word, isDirected) ?? own(word, OF_THE_FILE, 0, isDirected);
  };
  return { make, families };
}

interface LookedUp {
  readonly reading: TypeReading;
  readonly word: string;
}

type MakeOwn = (
  label: string,
  family: Family,
  sign: Sign,
  isDirected: boolean,
  more?: Partial<RelationType>,
) => TypeReading;

function unnamed(isDirected: boolean, own: MakeOwn): TypeReading {
  const [label, phrase] = isDirected ? ['linked to', 'is linked to'] : ['linked with', 'is linked with'];
  const negative = `is not ${label}`;
  const definition = 'The file says that there is a relation, and not which.';
  return own(label, OF_THE_FILE, 0, isDirected, { phrase, negative, definition });
}

/** The words of the standard vocabulary with what they come to; a word that says something by itself goes before one that is another's inverse. */
function standardReadings({ types }: Vocabulary): ReadonlyMap<string, TypeReading> {
  const readings = new Map<string, TypeReading>();
  const add = (word: string | undefined, reading: TypeReading) => {
    const key = word === undefined ? '' : wordKey(word);
    if (key !== '' && !readings.has(key)) readings.set(key, reading);
  };
  for (const type of types) for (const word of [type.id, type.label, type.phrase]) add(word, { type });
  for (const type of types) add(type.inverse, { type, isInverse: true });
  for (const type of types) add(type.negative, { type, isNegated: true });
  return readings;
}
