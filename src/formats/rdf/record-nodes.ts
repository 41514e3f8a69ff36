import { encodedId } from './iri-part';
import { textTerm } from './literal-text';
import { known, type Space } from './namespaces';
import { type Fact, type Name, nameTerm, type RdfNode, type Term } from './node';
import { EMPTY, ENTRY_NAME, type Field, type Fields, type ListItem, TYPE, VALUE } from './shape';

/** Says in which of several spaces the actor or source with an id is. */
export type SpaceOf = (id: string, among: readonly Space[]) => Space;

const DATE = known('edtf', 'EDTF');
const WHOLE = known('xsd', 'integer');
const DECIMAL = known('xsd', 'decimal');
const NUMBER = known('aa', 'number');
const BOOLEAN = known('xsd', 'boolean');

/** A node under way, and those of the items of its lists. */
interface Growing {
  readonly name: Name;
  readonly facts: Fact[];
  readonly parts: RdfNode[];
}

/** The node of a record, after it one for each item of its lists; `first` are facts that stand before its own. */
export function recordNodes(
  record: object,
  fields: Fields,
  name: Name,
  first: readonly Fact[],
  spaceOf: SpaceOf,
): { readonly facts: readonly Fact[]; readonly parts: readonly RdfNode[] } {
  const growing: Growing = { name, facts: [...first], parts: [] };
  fill(growing, record, fields, spaceOf);
  return growing;
}

function fill(node: Growing, record: object, fields: Fields, spaceOf: SpaceOf): void {
  for (const [key, field] of Object.entries(fields)) {
    const value: unknown = Reflect.get(record, key);
    if (value !== undefined) add(node, value, field, spaceOf);
  }
}

function add(node: Growing, value: unknown, field: Field, spaceOf: SpaceOf): void {
  if (field.as === 'inline') fill(node, objectIn(value), field.fields, spaceOf);
  else if (field.as === 'entries') addEntries(node, objectIn(value), field.property);
  else if (field.as === 'list') addList(node, listIn(value), field, spaceOf);
  else if (field.as === 'reference') {
    const id = String(value);
    const term = nameTerm({ prefix: spaceOf(id, field.to), local: encodedId(id) });
    node.facts.push({ property: field.property, value: term });
  } else node.facts.push({ property: field.property, value: literal(value, field.as === 'date') });
}

function literal(value: unknown, isDate: boolean): Term {
  if (typeof value === 'boolean') return { as: 'literal', text: String(value), datatype: BOOLEAN };
  if (typeof value === 'number') return numberTerm(value);
  if (typeof value !== 'string') throw new Error(`invalid value: ${String(value)}`);
  return isDate ? { as: 'literal', text: value, datatype: DATE } : textTerm(value);
}

/** What every engine keeps to the last digit; doubles they round. */
const SHORT_FRACTION = /^-?\d{1,9}\.\d{1,9}$/;

/** A number as an integer or a decimal, so that engines compare it; one that they would change is of a datatype of our own. */
export function numberTerm(value: number): Term {
  const text = String(value);
  const datatype = Number.isSafeInteger(value) ? WHOLE : SHORT_FRACTION.test(text) ? DECIMAL : NUMBER;
  return { as: 'literal', text, datatype };
}

type ListField = Extract<Field, { readonly as: 'list' }>;

function addList(node: Growing, items: readonly unknown[], field: ListField, spaceOf: SpaceOf): void {
  const { property, item } = field;
  if (items.length === 0 && !field.isAlwaysThere) node.facts.push({ property, value: nameTerm(EMPTY) });
  for (const [at, value] of items.entries()) {
    const part: Growing = { name: partName(node.name, property, at), facts: [], parts: [] };
    node.facts.push({ property, value: nameTerm(part.name) });
    fillItem(part, value, item, spaceOf);
    node.parts.push({ name: part.name, facts: part.facts }, ...part.parts);
  }
}

function fillItem(part: Growing, value: unknown, item: ListItem, spaceOf: SpaceOf): void {
  if (item.as === 'value') add(part, value, item.field, spaceOf);
  else {
    part.facts.push({ property: TYPE, value: nameTerm(item.class) });
    fill(part, objectIn(value), item.fields, spaceOf);
  }
}

function addEntries(node: Growing, record: object, property: Name): void {
  const entries = Object.entries(record);
  if (entries.length === 0) node.facts.push({ property, value: nameTerm(EMPTY) });
  for (const [at, [key, value]] of entries.entries()) {
    const name = partName(node.name, property, at);
    node.facts.push({ property, value: nameTerm(name) });
    const facts = [
      { property: ENTRY_NAME, value: textTerm(key) },
      { property: VALUE, value: textTerm(String(value)) },
    ];
    node.parts.push({ name, facts });
  }
}

/** An item's IRI tells its place in the list; a colon never stands in the ids before it. */
function partName({ prefix, local }: Name, property: Name, at: number): Name {
  return { prefix, local: `${local}:${property.local}:${at + 1}` };
}

function objectIn(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error(`invalid record: ${String(value)}`);
  return value;
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`invalid list: ${String(value)}`);
  return value;
}
