import { oneByOne } from '../one-by-one';
import type { Namespaces } from './namespaces';
import type { Fact, Name, NodeGroup, Term } from './node';

/** A dataset as a JSON-LD document whose context is within it; its graphs are made one by one, each in as many parts as it has groups. */
export function jsonLdDocument(groups: Iterable<NodeGroup>, namespaces: Namespaces): object {
  return {
    '@context': { '@version': 1.1, ...Object.fromEntries(namespaces) },
    '@graph': oneByOne(groups, ({ graph, nodes }) => ({
      '@id': compact(graph),
      '@graph': nodes.map(({ name, facts }) => ({ '@id': compact(name), ...members(facts) })),
    })),
  };
}

function compact({ prefix, local }: Name): string {
  return `${prefix}:${local}`;
}

function members(facts: readonly Fact[]): Readonly<Record<string, unknown>> {
  const found = new Map<string, unknown[]>();
  for (const { property, value } of facts) {
    const isType = property.prefix === 'rdf' && property.local === 'type' && value.as === 'name';
    const key = isType ? '@type' : compact(property);
    const item = isType ? compact(value.name) : memberOf(value);
    const before = found.get(key);
    if (before) before.push(item);
    else found.set(key, [item]);
  }
  return Object.fromEntries([...found].map(([key, items]) => [key, items.length === 1 ? items[0] : items]));
}

function memberOf(term: Term): unknown {
  if (term.as === 'name') return { '@id': compact(term.name) };
  if (term.as === 'address') return { '@id': term.iri };
  if (term.as === 'triple') throw new Error('invalid term: JSON-LD has no triple terms');
  const { text, datatype } = term;
  if (!datatype) return text;
  if (datatype.prefix === 'xsd' && datatype.local === 'boolean') return text === 'true';
  if (datatype.prefix === 'xsd' && datatype.local === 'integer') return Number(text);
  return { '@value': text, '@type': compact(datatype) };
}
