import type { OpenDataset } from './dataset';
import type { KindId } from './ids';
import type { RelationType } from './vocabulary';

const PLURAL_KINDS: ReadonlySet<string> = new Set(['collective', 'identity_group']);

/** True for a kind whose actors take a plural verb: unnamed parties and peoples. */
export function isPluralKind(kind: KindId | undefined): boolean {
  return kind !== undefined && PLURAL_KINDS.has(kind);
}

/** `attacks`, or `does not attack` where it is negated. */
export function relationLabel({ label, negative }: RelationType, negated: boolean): string {
  return negated ? (negative ?? `not: ${label}`) : label;
}

/** The relation as the verb of a sentence: `is allied with`, `does not attack`. */
export function predicateOf(relation: RelationType, negated: boolean): string {
  return negated ? relationLabel(relation, true) : (relation.phrase ?? relation.label);
}

/** The verb of a sentence in a dataset: `attacks`, or `attack` for many; the dataset's own words are left as they are. */
export function agreeing(phrase: string, isMany: boolean, { vocabulary }: Pick<OpenDataset, 'vocabulary'>): string {
  return isMany && vocabulary === undefined ? pluralOf(phrase) : phrase;
}

const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);
const VERBS = /^\p{L}+(?: or \p{L}+)?/u;

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
