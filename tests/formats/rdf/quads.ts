import { Parser, Quad, type Term } from 'n3';

/** A quad as somebody else's parser has it. */
export interface PlainQuad {
  readonly subject: string;
  readonly property: string;
  /** The IRI of a node, in brackets; else the literal with its datatype. */
  readonly object: string;
  readonly graph: string;
}

/** Reads RDF strictly; throws at the first thing that is not of its grammar. */
export function quadsIn(text: string, grammar: 'Turtle' | 'TriG' | 'N-Triples' | 'N-Quads'): readonly PlainQuad[] {
  return new Parser({ format: grammar }).parse(text).map(({ subject, predicate, object, graph }) => ({
    subject: subject.value,
    property: predicate.value,
    object: objectIn(object),
    graph: graph.value,
  }));
}

function objectIn(term: Term): string {
  const inner: object = term;
  if (inner instanceof Quad) return `<<( ${inner.subject.value} ${inner.predicate.value} ${inner.object.value} )>>`;
  return term.termType === 'Literal' ? literal(term.value, term.datatype.value) : `<${term.value}>`;
}

/** A literal in one text; its datatype holds no quote. */
export function literal(text: string, datatype: string): string {
  return `"${text}"^^${datatype}`;
}

/** Quads in an order that is always the same. */
export function sorted(quads: readonly PlainQuad[]): readonly string[] {
  return [...new Set(quads.map((quad) => JSON.stringify(quad)))].sort();
}

/** The quads of a JSON-LD document as we write them: graphs of flat nodes, IRIs by prefix. */
export function quadsInFlatJsonLd(text: string): readonly PlainQuad[] {
  const document = JSON.parse(text);
  const iri = (compact: string) => {
    const [, prefix = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(compact) ?? [];
    const namespace: string | undefined = document['@context'][prefix];
    return namespace === undefined ? compact : namespace + rest;
  };
  const quads: PlainQuad[] = [];
  for (const { '@id': graph, '@graph': nodes } of document['@graph']) {
    for (const { '@id': id, '@type': types = [], ...members } of nodes) {
      const add = (property: string, object: string) =>
        quads.push({ subject: iri(id), property, object, graph: iri(graph) });
      for (const type of [types].flat()) add(RDF_TYPE, `<${iri(type)}>`);
      for (const [key, values] of Object.entries(members)) {
        for (const value of [values].flat()) add(iri(key), jsonObject(value, iri));
      }
    }
  }
  return quads;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

// biome-ignore lint/suspicious/noExplicitAny: a value of any JSON
function jsonObject(value: any, iri: (compact: string) => string): string {
  if (typeof value === 'string') return literal(value, `${XSD}string`);
  if (typeof value === 'boolean') return literal(String(value), `${XSD}boolean`);
  if (typeof value === 'number') return literal(String(value), `${XSD}integer`);
  return '@id' in value ? `<${iri(value['@id'])}>` : literal(value['@value'], iri(value['@type']));
}
