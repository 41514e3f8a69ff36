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

/** The values of one node or edge while it is read. */
export interface GexfValues {
  readonly attributes: Map<string, FlatValue>;
  /** What `attvalues` holds. */
  readonly content: XmlContent;
  /** Adds what stands for those that are not given. */
  close(): void;
}

/** Collects values by the names of their attributes; values with a time become lists of texts, `value (start/end)`. */
export function newValues(declared: Declarations, graph: GrowingGraph): GexfValues {
  const attributes = new Map<string, FlatValue>();
  const timed = new Map<string, string[]>();
  const take = (tag: XmlTag) => {
    const id = tag.attribute('for') ?? tag.attribute('id');
    const text = tag.attribute('value');
    if (id === undefined || text === undefined) {
      graph.warn('value-incomplete', tag.place, 'A value has no attribute, or there is none.', 'Left out.');
      return undefined;
    }
    const attribute = declared.get(id) ?? undeclared(id, tag, declared, graph);
    const span = spanOf(tag, graph);
    if (span) addTimed(timed, attributes, attribute.name, `${text} (${spanText(span)})`);
    else if (attributes.has(attribute.name))
      graph.warn('value-twice', tag.place, `${quoted(attribute.name)} has a second value.`, 'Only the first is kept.');
    else setValue(attributes, attribute.name, valueFor(attribute, text, graph, tag));
    return undefined;
  };
  return {
    attributes,
    content: { child: (tag) => (tag.name === 'attvalue' ? take(tag) : undefined) },
    close: () => addFallbacks(attributes, declared),
  };
}

function setValue(attributes: Map<string, FlatValue>, name: string, value: FlatValue | undefined): void {
  if (value !== undefined) attributes.set(name, value);
}

function addTimed(timed: Map<string, string[]>, attributes: Map<string, FlatValue>, name: string, text: string): void {
  const before = timed.get(name);
  if (before) before.push(text);
  else {
    const first = attributes.get(name);
    const list = first === undefined ? [text] : [asText(first), text];
    timed.set(name, list);
    attributes.set(name, list);
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
