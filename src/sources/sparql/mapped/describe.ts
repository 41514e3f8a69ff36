import { localName } from '../../../formats/rdf/foreign-names';
import { counted, listed } from '../../../lib/text';
import type { Vocabulary } from '../../../model/vocabulary';
import type { Mapping, RelationMapping } from './mapping';

const FEW = 4;

/** What a mapping reads and what it makes of it, in sentences. */
export function describedMapping(mapping: Mapping, standard: Vocabulary): readonly string[] {
  return [
    actors(mapping),
    names(mapping),
    ...kinds(mapping),
    ...mapping.relations.map(relationInWords),
    ...types(mapping, standard),
    time(mapping),
    source(mapping),
    ...graphs(mapping),
  ];
}

/** The last part of a name, which people read: `memberOf` for `schema:memberOf`. */
function nameInShort(name: string): string {
  return localName(name.replace(/^\^/, ''));
}

function few(all: readonly string[]): string {
  const shown = all.slice(0, FEW).map(nameInShort);
  return listed([...shown, ...(all.length > FEW ? [`${all.length - FEW} more`] : [])]);
}

function way(path: readonly string[]): string {
  return path.map((step) => `${step.startsWith('^') ? 'back along ' : ''}${nameInShort(step)}`).join(', then ');
}

function actors({ actor }: Mapping): string {
  return actor.classes
    ? `An actor is an IRI in a relation that is a ${few(actor.classes)}; relations of others are left out.`
    : 'An actor is any IRI that is in a relation.';
}

function names({ actor }: Mapping): string {
  const { properties = ['label'], languages = ['en', 'none', 'any'] } = actor.label ?? {};
  const words = languages.map((one) => (one === 'none' ? 'no language' : one === 'any' ? 'any other' : one));
  const aliases = actor.aliases ? `, and also by ${few(actor.aliases)}` : '';
  return `It is called by ${few(properties)} (in ${words.join(', then ')})${aliases}.`;
}

function kinds({ actor }: Mapping): readonly string[] {
  if (!actor.kind) return [];
  const { property = 'type', kinds: rules } = actor.kind;
  const names = [...new Set(rules.map(({ kind }) => kind))];
  return [`${nameInShort(property)} says its kind: ${counted(rules.length, 'value')} for ${few(names)}.`];
}

function relationInWords(relation: RelationMapping): string {
  switch (relation.form) {
    case 'triple':
      return `A relation is a statement between two IRIs${which(relation)}.`;
    case 'statement':
      return `A relation is a statement with a node of its own, as Wikidata has them${which(relation)}.`;
    case 'node': {
      const type = relation.as === undefined ? `its type is at ${way(relation.type ?? [])}` : nameInShort(relation.as);
      const what = relation.classes ? `a ${few(relation.classes)}` : 'a node';
      return `A relation is ${what} from ${way(relation.subject)} to ${way(relation.object)}: ${type}.`;
    }
  }
}

function which({
  only,
  except,
}: {
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}): string {
  if (only) return `: ${few(only)}`;
  return except ? `, but none of ${counted(except.length, 'property', 'properties')}` : '';
}

function types({ types: all = [] }: Mapping, standard: Vocabulary): readonly string[] {
  const labelOf = new Map(standard.types.map(({ id, label }) => [id as string, label]));
  return all
    .filter(({ type }) => type !== undefined)
    .map(({ value, type, inverse }) => {
      const ours = labelOf.get(type ?? '') ?? type;
      return `“${nameInShort(value)}” is taken for “${ours}”${inverse ? ', the other way round' : ''}.`;
    });
}

function time({ time: dates = {} }: Mapping): string {
  const ends = [
    ...(dates.start ? [`since ${way(dates.start.path)}`] : []),
    ...(dates.end ? [`until ${way(dates.end.path)}`] : []),
    ...(dates.point ? [`at ${way(dates.point.path)}`] : []),
  ];
  return ends.length === 0 ? 'Claims have no dates.' : `A claim is true ${listed(ends)}.`;
}

function source({ source: from, speaker, graphs: where }: Mapping): string {
  if (where === 'sources') return 'A claim is on the word of the graph that it stands in.';
  const said = [...(speaker ? [way(speaker.path)] : []), ...(from ? [way(from.path)] : [])];
  return said.length === 0
    ? 'All claims are on the word of the engine.'
    : `A claim is on the word of ${said.join(', else of ')}; where there is none, of the engine.`;
}

function graphs({ graphs: where = 'default' }: Mapping): readonly string[] {
  if (where === 'default') return [];
  return ['Everything is looked for in named graphs.'];
}
