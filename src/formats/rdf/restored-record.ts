import { decodedId } from './iri-part';
import { ESCAPED, unescaped } from './literal-text';
import { iriOfName, type Namespaces, type Space } from './namespaces';
import type { Name } from './node';
import { EMPTY, ENTRY_NAME, type Field, type Fields, type ListItem, VALUE } from './shape';
import type { FoundTerm, Statement, Statements } from './statements';

/** What a record is put together from. */
export interface Restoring {
  readonly statements: Statements;
  readonly namespaces: Namespaces;
  /** Told each statement that was made use of. */
  readonly use: (statement: Statement) => void;
}

/** The keys of a record that a node has facts for, as the fields say them; nothing in it is checked. */
export function restoredRecord(node: string, fields: Fields, restoring: Restoring): Map<string, unknown> {
  return recordIn(factsOf(node, restoring), fields, restoring);
}

/** What is said of a node, by property. */
type Facts = ReadonlyMap<string, readonly Statement[]>;

function factsOf(node: string, { statements }: Restoring): Facts {
  const facts = new Map<string, Statement[]>();
  for (const statement of statements.about(node)) {
    const before = facts.get(statement.property);
    if (before) before.push(statement);
    else facts.set(statement.property, [statement]);
  }
  return facts;
}

function recordIn(facts: Facts, fields: Fields, restoring: Restoring): Map<string, unknown> {
  const record = new Map<string, unknown>();
  for (const [key, field] of Object.entries(fields)) {
    const value = valueIn(facts, field, restoring);
    if (value !== undefined) record.set(key, value);
  }
  return record;
}

function valueIn(facts: Facts, field: Field, restoring: Restoring): unknown {
  if (field.as === 'inline') return inlineIn(facts, field.fields, restoring);
  if (field.as === 'list') return listIn(facts, field, restoring);
  if (field.as === 'entries') return entriesIn(facts, field.property, restoring);
  if (field.as === 'reference') return referenceIn(facts, field.property, field.to, restoring);
  const found = termsIn(facts, field.property, restoring).find(({ as }) => as === 'literal');
  return found?.as === 'literal' ? literalValue(found, field.as) : undefined;
}

function termsIn(facts: Facts, property: Name, { use }: Restoring): readonly FoundTerm[] {
  const found = facts.get(iriOfName(property)) ?? [];
  for (const statement of found) use(statement);
  return found.map(({ value }) => value);
}

function nodesIn(facts: Facts, property: Name, restoring: Restoring): readonly string[] {
  return termsIn(facts, property, restoring).flatMap((value) => (value.as === 'node' ? [value.node] : []));
}

type Literal = Extract<FoundTerm, { readonly as: 'literal' }>;

const ESCAPED_IRI = iriOfName(ESCAPED);

function literalValue({ text, datatype }: Literal, as: 'text' | 'date' | 'number' | 'flag'): unknown {
  if (as === 'number') return /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
  // Some engines keep truth values as numbers.
  if (as === 'flag') return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;
  return datatype === ESCAPED_IRI ? unescaped(text) : text;
}

/** A list that is always there says nothing of whether its record is. */
function inlineIn(facts: Facts, fields: Fields, restoring: Restoring): unknown {
  const record = recordIn(facts, fields, restoring);
  const isThere = [...record.values()].some((value) => !(Array.isArray(value) && value.length === 0));
  return isThere ? Object.fromEntries(record) : undefined;
}

type ListField = Extract<Field, { readonly as: 'list' }>;

function listIn(facts: Facts, { property, item, isAlwaysThere }: ListField, restoring: Restoring): unknown {
  const parts = partsIn(facts, property, restoring);
  if (!parts) return isAlwaysThere ? [] : undefined;
  return parts.map((part) => itemOf(part, item, restoring)).filter((value) => value !== undefined);
}

function itemOf(part: string, item: ListItem, restoring: Restoring): unknown {
  const facts = factsOf(part, restoring);
  if (item.as === 'value') return valueIn(facts, item.field, restoring);
  return Object.fromEntries(recordIn(facts, item.fields, restoring));
}

const ENTRY: Fields = { name: { as: 'text', property: ENTRY_NAME }, value: { as: 'text', property: VALUE } };

function entriesIn(facts: Facts, property: Name, restoring: Restoring): unknown {
  const parts = partsIn(facts, property, restoring);
  const entries = parts?.map((part) => restoredRecord(part, ENTRY, restoring));
  return entries && Object.fromEntries(entries.map((entry) => [String(entry.get('name')), entry.get('value')]));
}

const NOTHING = iriOfName(EMPTY);

/** The items that a list points at, in their order; undefined where there is no list, not even an empty one. */
function partsIn(facts: Facts, property: Name, restoring: Restoring): readonly string[] | undefined {
  const nodes = nodesIn(facts, property, restoring);
  if (nodes.length === 0) return undefined;
  const numbered = [...new Set(nodes)].filter((part) => part !== NOTHING).map((part) => ({ part, at: placeIn(part) }));
  return numbered.sort((a, b) => a.at - b.at || (a.part < b.part ? -1 : 1)).map(({ part }) => part);
}

function placeIn(part: string): number {
  return Number(/:(\d+)$/.exec(part)?.[1] ?? Number.MAX_SAFE_INTEGER);
}

/** The id that a reference leads to: of its IRIs the first in one of the spaces; else an IRI as it is, so that it can be told that it leads nowhere. */
function referenceIn(facts: Facts, property: Name, to: readonly Space[], restoring: Restoring): string | undefined {
  const nodes = nodesIn(facts, property, restoring);
  const ids = nodes.map((iri) => idIn(iri, to, restoring.namespaces)).filter((id) => id !== undefined);
  return ids[0] ?? nodes[0];
}

/** The id that an IRI stands for in one of some spaces. */
export function idIn(iri: string, spaces: readonly Space[], namespaces: Namespaces): string | undefined {
  for (const space of spaces) {
    const namespace = namespaces.get(space);
    if (namespace === undefined || !iri.startsWith(namespace)) continue;
    const part = iri.slice(namespace.length);
    if (!/[/:]/.test(part)) return decodedId(part);
  }
  return undefined;
}
