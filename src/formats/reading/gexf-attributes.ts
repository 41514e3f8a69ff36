import { asText, type FlatValue } from '../column';
import { addFallbacks, type Declarations, type DeclaredAttribute, valueFor } from './declared-attributes';
import { spanOf, spanText } from './gexf-time';
import { type GrowingGraph, quoted } from './growing-graph';
import { listOf } from './list-text';
import { typedValue, type ValueType } from './typed-value';
import type { XmlContent, XmlTag } from './xml-tag';

const NUMBERS = new Set('integer int long short byte float double bigdecimal biginteger'.split(' '));
const TEXTS = new Set('string anyuri char character'.split(' '));

/** What an attribute of a declared type holds; undefined for types that GEXF does not have. */
function typeOf(written: string): ValueType | undefined {
  const type = written.toLowerCase();
  if (type === 'boolean') return 'flag';
  if (NUMBERS.has(type)) return 'number';
  if (TEXTS.has(type)) return 'text';
  return type.startsWith('list') ? 'list' : undefined;
}

/** Reads the attributes that are declared for one class of elements. */
export function declarationsContent(declared: Declarations, graph: GrowingGraph): XmlContent {
  return { child: (tag) => (tag.name === 'attribute' ? declarationContent(tag, declared, graph) : undefined) };
}

function declarationContent(tag: XmlTag, declared: Declarations, graph: GrowingGraph): XmlContent | undefined {
  const id = tag.attribute('id') ?? tag.attribute('title');
  if (id === undefined) {
    graph.warn('declaration-without-id', tag.place, 'An attribute is declared without an id.', 'Left out.');
    return undefined;
  }
  const written = tag.attribute('type') ?? 'string';
  const type = typeOf(written);
  if (!type)
    graph.warn('type-unknown', tag.place, `GEXF has no type ${quoted(written)}.`, 'Its values are kept as text.');
  const attribute = declared.add(id, tag.attribute('title') || id, type ?? 'text', tag.place);
  if (!attribute) return undefined;
  return {
    child: ({ name }) => {
      if (name === 'default') return { end: (text) => setFallback(attribute, text) };
      return name === 'options' ? { end: (text) => setOptions(attribute, text) } : undefined;
    },
  };
}

function setFallback(attribute: DeclaredAttribute, text: string): void {
  const value = typedValue(attribute.type, text);
  if (value !== undefined) attribute.fallback = value;
}

function setOptions(attribute: DeclaredAttribute, text: string): void {
  const options = listOf(text.trim());
  if (options && options.length > 0) attribute.options = new Set(options);
}

/** The content of `attvalues` of one node or edge: values by the names of their attributes; those with a time become lists of texts, `value (start/end)`. */
export class GexfValues implements XmlContent {
  attributes = new Map<string, FlatValue>();
  readonly #declared: Declarations;
  readonly #graph: GrowingGraph;
  #timed: Map<string, string[]> | undefined;

  constructor(declared: Declarations, graph: GrowingGraph) {
    this.#declared = declared;
    this.#graph = graph;
  }

  /** Forgets the values of the element before. */
  clear(): void {
    this.attributes = new Map();
    this.#timed = undefined;
  }

  child(tag: XmlTag): undefined {
    if (tag.name !== 'attvalue') return;
    const id = tag.attribute('for') ?? tag.attribute('id');
    const text = tag.attribute('value');
    if (id === undefined || text === undefined) {
      this.#graph.warn('value-incomplete', tag.place, 'A value has no attribute, or there is none.', 'Left out.');
      return;
    }
    this.#take(this.#declared.get(id) ?? undeclared(id, tag, this.#declared, this.#graph), text, tag);
  }

  /** Adds what stands for those that are not given. */
  complete(): void {
    addFallbacks(this.attributes, this.#declared);
  }

  #take(attribute: DeclaredAttribute, text: string, tag: XmlTag): void {
    const { name } = attribute;
    const span = tag.size > 2 ? spanOf(tag, this.#graph) : undefined;
    if (span) this.#addTimed(name, `${text} (${spanText(span)})`);
    else if (this.attributes.has(name))
      this.#graph.warn('value-twice', tag.place, `${quoted(name)} has a second value.`, 'Only the first is kept.');
    else {
      const value = valueFor(attribute, text, this.#graph, tag);
      if (value !== undefined) this.attributes.set(name, value);
    }
  }

  #addTimed(name: string, text: string): void {
    this.#timed ??= new Map();
    const before = this.#timed.get(name);
    if (before) {
      before.push(text);
      return;
    }
    const first = this.attributes.get(name);
    const list = first === undefined ? [text] : [asText(first), text];
    this.#timed.set(name, list);
    this.attributes.set(name, list);
  }
}

/** Declares it as text, so that each is reported once. */
function undeclared(id: string, { place }: XmlTag, declared: Declarations, graph: GrowingGraph): DeclaredAttribute {
  graph.warn(
    'attribute-undeclared',
    place,
    `The attribute ${quoted(id)} is not declared.`,
    'Kept as text under its id.',
  );
  const attribute = declared.add(id, id, 'text', place);
  return attribute ?? { id, name: id, type: 'text' };
}
