import type { Cameo } from '../../model/events/cameo';
import type { TypeId } from '../../model/ids';
import type { RelationType, Vocabulary } from '../../model/vocabulary';
import { wordKey } from './word-key';

/** Which of our relation types stands for the CAMEO codes that begin so; the longest beginning counts. Codes that are only near one of ours stay CAMEO's. */
export const TYPE_OF_CAMEO: Readonly<Record<string, string>> = {
  '010': 'states',
  '014': 'states',
  '02': 'requests',
  '03': 'commits-to',
  '04': 'negotiates-with',
  '045': 'mediates',
  '050': 'good-relations-with',
  '061': 'trades-with',
  '062': 'allied-with',
  '07': 'supports',
  '075': 'shelters',
  '0841': 'releases',
  '0871': 'ceasefire-with',
  '10': 'requests',
  '111': 'accuses',
  '112': 'accuses',
  '125': 'refuses-talks',
  '126': 'refuses-talks',
  '13': 'threatens',
  '15': 'mobilizes-against',
  '163': 'restricts',
  '164': 'breaks-agreement',
  '172': 'restricts',
  '18': 'attacks',
  '19': 'attacks',
  '190': 'fights',
  '191': 'restricts',
  '192': 'controls',
  '193': 'fights',
  '196': 'breaks-agreement',
};
const LONGEST = 4;

/** The CAMEO code of a word, which is the code itself or its label in any case; undefined where it is neither. */
export function cameoCodes({ codes }: Cameo): (word: string) => string | undefined {
  const byLabel = new Map(Object.entries(codes).map(([label, code]) => [wordKey(label), code]));
  const known = new Set(byLabel.values());
  return (word) => (known.has(word) ? word : byLabel.get(wordKey(word)));
}

/** The relation type of a vocabulary that stands for a CAMEO code. */
export function typeOfCameo(code: string, { types }: Pick<Vocabulary, 'types'>): RelationType | undefined {
  for (let length = Math.min(LONGEST, code.length); length >= 2; length--) {
    const start = code.slice(0, length);
    const id = Object.hasOwn(TYPE_OF_CAMEO, start) ? TYPE_OF_CAMEO[start] : undefined;
    if (id !== undefined) return types.find((type) => isNamed(type.id, id));
  }
  return undefined;
}

function isNamed(id: TypeId, name: string): boolean {
  return id === name;
}
