import { grouped } from '../lib/text';
import type { Basis, DatedTime, Evidence, Mode, NoteKind, Quantity, Role, Stance } from './dataset';
import { inWords } from './edtf';
import type { KindId } from './ids';
import type { Standing } from './standing';
import type { RelationType, Sign } from './vocabulary';

/** A verb for one who speaks, and for many. */
type Verb = readonly [one: string, many: string];

export const SIGN_LABELS: Readonly<Record<Sign, string>> = { '-1': 'against', 0: 'neutral', 1: 'with' };
/** The glyph on a line; a neutral one carries its plain number. */
export const SIGN_GLYPHS: Readonly<Record<Sign, string>> = { '-1': '−', 0: '', 1: '+' };

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  undisputed: 'Undisputed',
  disputed: 'Disputed',
  'denied-only': 'Heard only as denied',
  anonymous: 'Anonymous',
  planned: 'Planned or predicted',
};

export const MODE_LABELS: Readonly<Record<Mode, string>> = {
  asserted: "stated in the source's own voice",
  claimed: 'claimed',
  estimated: 'estimated',
  predicted: 'predicted',
  planned: 'planned',
};

/** How whoever says a claim puts it. */
export const MODE_VERBS: Readonly<Record<Mode, Verb>> = {
  asserted: ['says', 'say'],
  claimed: ['says', 'say'],
  estimated: ['estimates', 'estimate'],
  predicted: ['predicts', 'predict'],
  planned: ['says, as a plan', 'say, as a plan'],
};

export const STANCE_VERBS: Readonly<Record<Stance, Verb>> = {
  denies: ['denies', 'deny'],
  disputes: ['disputes', 'dispute'],
  supports: ['supports', 'support'],
};

/** The part that a further party has in a claim. */
export const PARTS: Readonly<Record<Role, string>> = {
  party: 'also towards',
  with: 'together with',
  via: 'through',
  about: 'about',
};

/** What each kind of note is called. */
export const NOTE_LABELS: Readonly<Record<NoteKind, string>> = {
  sic: 'So in the source',
  ambiguity: 'Can be read otherwise',
  inference: 'Inferred',
  'outside-knowledge': 'Not from the source',
};

/** How a date came to be known, where that is not from the text. */
export const BASIS_WORDS: Readonly<Record<Basis, string | undefined>> = {
  stated: undefined,
  relative: 'counted from another date',
  inferred: 'inferred',
};

/** `since August 2021`, or `undated`. */
export function whenInWords(time: DatedTime | undefined): string {
  return time ? inWords(time.edtf) : 'undated';
}

/** `since August 2021 (inferred)`: a date with how it came to be known, where that is not from the text. */
export function whenAndHow(time: DatedTime | undefined): string {
  const how = time && BASIS_WORDS[time.basis];
  return `${whenInWords(time)}${how ? ` (${how})` : ''}`;
}

/** `about 8,000 to 12,000 people`, `at least 3 boats`. */
export function quantityInWords({ min, max, unit, approximate }: Quantity): string {
  const about = approximate ? 'about ' : '';
  if (min === undefined && max === undefined) return `${about}some ${unit}`;
  if (max === undefined) return `at least ${about}${grouped(min!)} ${unit}`;
  if (min === undefined) return `at most ${about}${grouped(max)} ${unit}`;
  return min === max ? `${about}${grouped(min)} ${unit}` : `${about}${grouped(min)} to ${grouped(max)} ${unit}`;
}

/** `paragraph 9, characters 3,451 to 3,529`. */
export function positionInWords({ paragraph, start, end }: Evidence): string {
  return `paragraph ${paragraph}, characters ${grouped(start)} to ${grouped(end)}`;
}

const PLURAL_KINDS: ReadonlySet<string> = new Set(['collective', 'identity_group']);

/** True for a kind whose actors take a plural verb: unnamed parties and peoples. */
export function isPluralKind(kind: KindId | undefined): boolean {
  return kind !== undefined && PLURAL_KINDS.has(kind);
}

/** A relation as it stands in a sentence, “not” included. */
export function predicateOf({ label, phrase, negative }: RelationType, negated: boolean): string {
  return negated ? (negative ?? `not: ${label}`) : (phrase ?? label);
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
