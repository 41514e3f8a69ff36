import type { FlatValue } from '../column';
import {
  addFallbacks,
  type Declarations,
  type DeclaredAttribute,
  newDeclarations,
  valueFor,
} from './declared-attributes';
import { type GrowingGraph, quoted } from './growing-graph';
import { typedValue, type ValueType } from './typed-value';
import type { XmlContent, XmlTag } from './xml-tag';

const TYPES: ReadonlyMap<string, ValueType> = new Map([
  ['boolean', 'flag'],
  ['int', 'number'],
  ['integer', 'number'],
  ['long', 'number'],
  ['float', 'number'],
  ['double', 'number'],
  ['string', 'text'],
]);
const DOMAINS = ['node', 'edge', 'graph', 'all', 'graphml', 'port', 'hyperedge', 'endpoint'] as const;
type Domain = (typeof DOMAINS)[number];
/** What values are read for. */
export type ReadDomain = 'node' | 'edge' | 'graph';

/** The keys of a GraphML file. */
export interface GraphmlKeys {
  /** Reads a `key`. */
  declare(tag: XmlTag): XmlContent | undefined;
  /** The key that a `data` of a node, an edge or the graph names; one that is not declared for it is, and reported. */
  find(domain: ReadDomain, tag: XmlTag): DeclaredAttribute | undefined;
  /** Adds what stands for values that are not given. */
  addFallbacks(domain: ReadDomain, attributes: Map<string, FlatValue>): void;
}

/** Keys of which there are none yet. */
export function newKeys(graph: GrowingGraph): GraphmlKeys {
  const declared = new Map<Domain, Declarations>(DOMAINS.map((domain) => [domain, newDeclarations(graph)]));
  const of = (domain: Domain) => declared.get(domain) ?? newDeclarations(graph);
  return {
    declare: (tag) => declareKey(tag, of, graph),
    find(domain, tag) {
      const id = tag.attribute('key');
      if (id === undefined) {
        graph.warn('value-incomplete', tag.place, 'A data element names no key.', 'Left out.');
        return undefined;
      }
      const declaredFor = domain === 'graph' ? (of('graph').get(id) ?? of('graphml').get(id)) : of(domain).get(id);
      return declaredFor ?? of('all').get(id) ?? undeclared(domain, id, tag, of, graph);
    },
    addFallbacks: (domain, attributes) => addFallbacks(attributes, of(domain), of('all')),
  };
}

type KeysOf = (domain: Domain) => Declarations;

function declareKey(tag: XmlTag, of: KeysOf, graph: GrowingGraph): XmlContent | undefined {
  const id = tag.attribute('id');
  if (id === undefined) {
    graph.warn('declaration-without-id', tag.place, 'A key is declared without an id.', 'Left out.');
    return undefined;
  }
  const written = tag.attribute('attr.type');
  const type = TYPES.get(written?.toLowerCase() ?? 'string');
  if (!type && written) {
    const message = `GraphML has no type ${quoted(written)}.`;
    graph.warn('type-unknown', tag.place, message, 'Its values are kept as text.');
  }
  const name = tag.attribute('attr.name') || id;
  const key = of(domainOf(tag, graph)).add(id, name, type ?? 'text', tag.place);
  return { child: (inner) => (inner.name === 'default' && key ? fallbackContent(key) : undefined) };
}

function domainOf(tag: XmlTag, graph: GrowingGraph): Domain {
  const written = tag.attribute('for') ?? 'all';
  const domain = DOMAINS.find((one) => one === written.toLowerCase());
  if (domain) return domain;
  graph.warn('class-unknown', tag.place, `A key is for ${quoted(written)}, which GraphML has not.`, 'Taken for all.');
  return 'all';
}

/** Elements in it are how something looks. */
function fallbackContent(key: DeclaredAttribute): XmlContent {
  let isText = true;
  return {
    child: () => {
      isText = false;
      return undefined;
    },
    end: (text) => {
      const value = typedValue(key.type, text);
      if (isText && value !== undefined) key.fallback = value;
    },
  };
}

/** A key for something else lends its name; the values of one that is nowhere declared are text under its id. */
function undeclared(
  domain: ReadDomain,
  id: string,
  { place }: XmlTag,
  of: KeysOf,
  graph: GrowingGraph,
): DeclaredAttribute {
  const elsewhere = DOMAINS.map((one) => of(one).get(id)).find((found) => found !== undefined);
  const message = elsewhere
    ? `The key ${quoted(id)} is not declared for a ${domain}.`
    : `The key ${quoted(id)} is not declared.`;
  graph.warn('attribute-undeclared', place, message, elsewhere ? 'Its values are kept.' : 'Kept as text under its id.');
  const added = of(domain).add(id, elsewhere?.name ?? id, elsewhere?.type ?? 'text', place);
  return added ?? { id, name: id, type: 'text' };
}

/** The content of a `data`: its text is the value of its key; elements in it go to `inner`, and make its own text none. */
export class DataContent implements XmlContent {
  readonly #key: DeclaredAttribute;
  readonly #attributes: Map<string, FlatValue>;
  readonly #graph: GrowingGraph;
  readonly #at: XmlTag;
  readonly #inner: XmlContent | undefined;
  #isText = true;

  constructor(
    key: DeclaredAttribute,
    attributes: Map<string, FlatValue>,
    graph: GrowingGraph,
    at: XmlTag,
    inner: XmlContent | undefined,
  ) {
    this.#key = key;
    this.#attributes = attributes;
    this.#graph = graph;
    this.#at = at;
    this.#inner = inner;
  }

  child(tag: XmlTag): XmlContent | undefined {
    this.#isText = false;
    return this.#inner?.child?.(tag);
  }

  end(text: string): void {
    if (!this.#isText) return;
    const { name } = this.#key;
    if (this.#attributes.has(name)) {
      this.#graph.warn('value-twice', this.#at.place, `${quoted(name)} has a second value.`, 'Only the first is kept.');
      return;
    }
    const value = valueFor(this.#key, text, this.#graph, this.#at);
    if (value !== undefined) this.#attributes.set(name, value);
  }
}
