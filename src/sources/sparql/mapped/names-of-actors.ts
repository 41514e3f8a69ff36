import { localName } from '../../../formats/rdf/foreign-names';
import type { Term } from '../engine';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { anyOf, table } from '../patterns';
import { iri, literal, variable } from '../terms';
import { withAccents } from './accents';
import { anywhere } from './pieces';
import type { ResolvedMapping } from './resolved';

/** Binds the names of a node, of which there may be many: the properties as `?_…p` and the texts as named. */
export function namesPattern(mapping: ResolvedMapping, node: Fragment, name: string): Fragment {
  const [property, text] = [variable(`${name}p`), variable(name)];
  const naming = [...new Set([...mapping.labels, ...mapping.aliases])].map((one) => [iri(one)]);
  const pattern = sparql`${table([property], naming)} ${node} ${property} ${text} .`;
  return sparql`${anywhere(mapping, pattern, `${name}g`)}
FILTER(isLITERAL(${text})) ${isAllowed(mapping, text)}`;
}

function isAllowed({ languages }: ResolvedMapping, text: Fragment): Fragment {
  if (languages.includes('any')) return NOTHING;
  const conditions = languages.map((language) =>
    language === 'none' ? sparql`LANG(${text}) = ""` : sparql`LANGMATCHES(LANG(${text}), ${literal(language)})`,
  );
  return sparql`FILTER(${anyOf(conditions)})`;
}

/** A text that names something, and the property by which. */
export interface Naming {
  readonly property: string;
  readonly text: string;
  readonly language: string;
}

/** A name in an answer of `namesPattern`. */
export function namingIn(property: Term | undefined, text: Term | undefined): Naming | undefined {
  if (property?.as !== 'iri' || text?.as !== 'literal' || text.text.trim() === '') return undefined;
  return { property: property.iri, text: text.text.trim(), language: text.language ?? '' };
}

/** What something is called, the best name first: by the order of the languages, then of the properties, then of the texts. */
export function chosenNames(
  id: string,
  namings: readonly Naming[],
  { labels, languages }: Pick<ResolvedMapping, 'labels' | 'languages'>,
): { readonly label: string; readonly aliases: readonly string[] } {
  const rank = ({ language }: Naming) => {
    const at = languages.findIndex((one) => fits(language, one));
    return at < 0 ? languages.length : at;
  };
  const property = (naming: Naming) => {
    const at = labels.indexOf(naming.property);
    return at < 0 ? labels.length : at;
  };
  const inOrder = [...namings].sort(
    (a, b) => rank(a) - rank(b) || property(a) - property(b) || (a.text < b.text ? -1 : 1),
  );
  const best = inOrder.find((naming) => labels.includes(naming.property));
  const label = best?.text ?? localName(id);
  const texts = new Set(inOrder.map(({ text }) => text));
  texts.delete(label);
  return { label, aliases: [...texts] };
}

function fits(language: string, wanted: string): boolean {
  if (wanted === 'any') return true;
  if (wanted === 'none') return language === '';
  const [is, want] = [language.toLowerCase(), wanted.toLowerCase()];
  return is === want || is.startsWith(`${want}-`);
}

/** Keeps texts that hold a folded word, whatever their case and accents. */
export function holds(text: Fragment, word: string): Fragment {
  const plain = sparql`CONTAINS(LCASE(STR(${text})), ${literal(word)})`;
  return /[a-z]/.test(word) ? sparql`(${plain} || REGEX(STR(${text}), ${literal(withAccents(word))}, "i"))` : plain;
}

/** Whether one of the names of a node holds a folded word. */
export function isNamed(mapping: ResolvedMapping, node: Fragment, word: string, name: string): Fragment {
  return sparql`EXISTS { ${namesPattern(mapping, node, name)} FILTER(${holds(variable(name), word)}) }`;
}
