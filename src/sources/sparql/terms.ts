import { type Fragment, fragmentOf, joined, sparql } from './fragment';

/** What the grammar of SPARQL forbids between the brackets of an IRI. */
const NOT_IN_IRI = /[\p{Cc}\p{Cs} <>"{}|^`\\]/u;
/** An IRI that needs no base. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** True for a text that can stand as an absolute IRI. */
export function isIri(text: string): boolean {
  return ABSOLUTE.test(text) && !NOT_IN_IRI.test(text);
}

/** An IRI; throws `invalid IRI: …` for what is none. */
export function iri(text: string): Fragment {
  if (!isIri(text)) throw new Error(`invalid IRI: ${JSON.stringify(text)}`);
  return fragmentOf(`<${text}>`);
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** What cannot stand in quotes as it is: engines end a text at a raw NUL, and some take `\\u0041` for `A` even where its backslash is escaped. */
const NOT_IN_QUOTES = /["\\]|\p{Cc}|(?<=\\)[uU]/gu;

function escaped(char: string): string {
  return SHORT.get(char) ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A literal: plain, in a language, or of a datatype; halves of surrogate pairs, which no engine takes, become U+FFFD. */
export function literal(
  text: string,
  { language, datatype }: { readonly language?: string; readonly datatype?: string } = {},
): Fragment {
  const quoted = `"${wellFormed(text).replace(NOT_IN_QUOTES, escaped)}"`;
  if (language !== undefined) return fragmentOf(`${quoted}@${languageTag(language)}`);
  return fragmentOf(datatype === undefined ? quoted : `${quoted}^^${iri(datatype).text}`);
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function languageTag(tag: string): string {
  if (!/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) throw new Error(`invalid language: ${JSON.stringify(tag)}`);
  return tag;
}

/** A whole number; throws `invalid whole number: …` for any other. */
export function whole(value: number): Fragment {
  if (!Number.isSafeInteger(value)) throw new Error(`invalid whole number: ${value}`);
  return fragmentOf(String(value));
}

/** A variable by its name without the sign; throws `invalid variable: …` for what is no plain name. */
export function variable(name: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`invalid variable: ${JSON.stringify(name)}`);
  return fragmentOf(`?${name}`);
}

/** Fragments with commas between, as in the arguments of `IN`. */
export function list(fragments: readonly Fragment[]): Fragment {
  return joined(fragments, sparql`, `);
}
