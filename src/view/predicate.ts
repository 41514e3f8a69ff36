import type { Atlas } from '../graph/atlas';
import type { ActorId, SpeakerId } from '../model/ids';
import type { RelationType } from '../model/vocabulary';
import { predicateOf } from './ties';

const PLURAL_KINDS: ReadonlySet<string> = new Set(['collective', 'identity_group']);
const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);
const VERBS = /^\p{L}+(?: or \p{L}+)?/u;

/** True for a name that takes a plural verb: unnamed parties and peoples. */
export function isMany(atlas: Atlas, id: SpeakerId): boolean {
  const kind = atlas.actorOf(id)?.kind;
  return kind !== undefined && PLURAL_KINDS.has(kind);
}

/** The verb of a sentence about some actors: `attacks`, or `attack` for many; a dataset's own words are left as they are. */
export function predicateFor(
  atlas: Atlas,
  subjects: readonly ActorId[],
  relation: RelationType,
  negated: boolean,
): string {
  const phrase = predicateOf(relation, negated);
  const many = subjects.length > 1 || subjects.some((id) => isMany(atlas, id));
  return many && atlas.dataset.vocabulary === undefined ? pluralOf(phrase) : phrase;
}

/** `is kin with` → `are kin with`, `harms or endangers` → `harm or endanger`, `died in` as it is. */
export function pluralOf(phrase: string): string {
  return phrase.replace(VERBS, (verbs) => verbs.split(' ').map(pluralVerb).join(' '));
}

function pluralVerb(verb: string): string {
  const auxiliary = AUXILIARIES.get(verb);
  if (auxiliary) return auxiliary;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}
