import { iriOf } from './namespaces';
import type { FoundTerm, Statements } from './statements';

const RDFS_LABEL = iriOf('rdfs', 'label');
/** What names a node, the best first. */
const LABELS = [
  RDFS_LABEL,
  iriOf('skos', 'prefLabel'),
  'http://xmlns.com/foaf/0.1/name',
  'http://schema.org/name',
  'https://schema.org/name',
  iriOf('dcterms', 'title'),
  'http://purl.org/dc/elements/1.1/title',
] as const;
const ALIASES = [
  iriOf('skos', 'altLabel'),
  'http://xmlns.com/foaf/0.1/nick',
  'http://schema.org/alternateName',
  'https://schema.org/alternateName',
] as const;

const NAMING: ReadonlySet<string> = new Set([...LABELS, ...ALIASES]);

/** Whether a property gives a node one of its names. */
export function isNaming(property: string): boolean {
  return NAMING.has(property);
}

/** What a node is called: English before a text of no language, that before any other language; and what else it is called. */
export function namesOf(
  node: string,
  statements: Statements,
): { readonly label?: string; readonly aliases: readonly string[] } {
  const found = statements.about(node);
  const literals = (property: string) =>
    found.flatMap((statement) => (statement.property === property ? literalIn(statement.value) : []));
  const labels = LABELS.flatMap((property) => literals(property).sort((a, b) => rank(a) - rank(b)));
  const best = labels.find((one) => rank(one) < OTHER) ?? labels[0];
  const others = [...labels, ...ALIASES.flatMap(literals)].map(({ text }) => text.trim());
  const aliases = [...new Set(others)].filter((text) => text !== '' && text !== best?.text.trim());
  return { ...(best && { label: best.text.trim() }), aliases };
}

type Literal = Extract<FoundTerm, { readonly as: 'literal' }>;

function literalIn(value: FoundTerm): readonly Literal[] {
  return value.as === 'literal' && value.text.trim() !== '' ? [value] : [];
}

const OTHER = 2;

function rank({ language }: Literal): number {
  return rankOf(language);
}

/** Orders languages: English before none, that before any other. */
export function rankOf(language: string): number {
  if (/^en(-|$)/i.test(language)) return 0;
  return language === '' ? 1 : OTHER;
}

/** Tells properties, classes and graphs apart in a word or two: by what the file calls them in English, else by the end of their IRI, else by the whole of it. */
export function newWords(statements: Statements): (iri: string) => string {
  const given = new Map<string, string>();
  const ownerOf = new Map<string, string>();
  return (iri) => {
    const known = given.get(iri);
    if (known !== undefined) return known;
    const wanted = namesOf(iri, statements).label ?? localName(iri);
    const word = (ownerOf.get(wanted) ?? iri) === iri ? wanted : iri;
    ownerOf.set(word, iri);
    given.set(iri, word);
    return word;
  };
}

/** What an IRI ends in, as text. */
export function localName(iri: string): string {
  const end = /(?<![^/#:])[^/#:]+(?=[/#]?$)/.exec(iri)?.[0] ?? iri;
  try {
    return decodeURIComponent(end);
  } catch {
    return end;
  }
}
