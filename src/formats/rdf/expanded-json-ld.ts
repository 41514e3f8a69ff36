import { isRecord, type JsonRecord, listIn, member } from '../reading/json-values';
import { iriOf } from './namespaces';
import { type FoundTerm, newStatements, type Statements } from './statements';

const TYPE = iriOf('rdf', 'type');
const FIRST = iriOf('rdf', 'first');
const REST = iriOf('rdf', 'rest');
const NIL = iriOf('rdf', 'nil');
const JSON_TYPE = iriOf('rdf', 'JSON');
const TEXT = iriOf('xsd', 'string');
const BOOLEAN = iriOf('xsd', 'boolean');
const INTEGER = iriOf('xsd', 'integer');
const DOUBLE = iriOf('xsd', 'double');

/** What is told while statements are made. */
interface Watch {
  /** How many statements there are so far. */
  onStatement(size: number): void;
  /** A property that is a node without an IRI, which RDF does not have. */
  onUnnamedProperty(): void;
}

/** The statements of a JSON-LD document in its expanded form, in which every key is a keyword or an IRI. */
export function statementsOfExpanded(expanded: unknown, { onStatement, onUnnamedProperty }: Watch): Statements {
  const statements = newStatements();
  const numbers = new Map<string, number>();
  let unnamed = 0;
  const nodeId = (id: unknown): string => {
    const name = typeof id === 'string' ? id : ` ${++unnamed}`;
    if (typeof id === 'string' && !id.startsWith('_:')) return id;
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return `_:${number}`;
  };
  const say = (subject: string, property: string, value: FoundTerm, graph: string) => {
    statements.add({ subject, property, value, graph });
    onStatement(statements.size);
  };

  const nodes = (items: unknown, graph: string) => {
    for (const item of listOf(items)) if (isRecord(item) && !Object.hasOwn(item, '@value')) node(item, graph);
  };
  const node = (item: JsonRecord, graph: string): string => {
    const id = nodeId(item['@id']);
    for (const type of listOf(item['@type'])) say(id, TYPE, nodeTerm(nodeId(type)), graph);
    for (const [key, values] of Object.entries(item)) {
      if (key.startsWith('_:')) onUnnamedProperty();
      else if (!key.startsWith('@')) for (const value of listOf(values)) say(id, key, term(value, graph), graph);
    }
    for (const [key, values] of Object.entries(member(item, '@reverse') ?? {})) {
      for (const value of listOf(values)) if (isRecord(value)) say(node(value, graph), key, nodeTerm(id), graph);
    }
    nodes(item['@included'], graph);
    nodes(item['@graph'], id);
    return id;
  };
  const term = (value: unknown, graph: string): FoundTerm => {
    if (!isRecord(value)) return literal(value, undefined, undefined);
    if (Object.hasOwn(value, '@value')) return literal(value['@value'], value['@type'], value['@language']);
    const items = listIn(value, '@list');
    return items ? nodeTerm(list(items, graph)) : nodeTerm(node(value, graph));
  };
  const list = (items: readonly unknown[], graph: string): string => {
    const links = items.map(() => nodeId(undefined));
    for (const [at, item] of items.entries()) {
      say(links[at]!, FIRST, term(item, graph), graph);
      say(links[at]!, REST, nodeTerm(links[at + 1] ?? NIL), graph);
    }
    return links[0] ?? NIL;
  };

  nodes(expanded, '');
  return statements;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function nodeTerm(node: string): FoundTerm {
  return { as: 'node', node };
}

function literal(value: unknown, type: unknown, language: unknown): FoundTerm {
  const datatype = typeof type === 'string' ? type : undefined;
  const made = (text: string, otherwise: string): FoundTerm => ({
    as: 'literal',
    text,
    datatype: datatype ?? otherwise,
    language: typeof language === 'string' ? language : '',
  });
  if (datatype === '@json') return { as: 'literal', text: JSON.stringify(value), datatype: JSON_TYPE, language: '' };
  if (typeof value === 'boolean') return made(String(value), BOOLEAN);
  if (typeof value === 'number') return made(String(value), Number.isSafeInteger(value) ? INTEGER : DOUBLE);
  return made(String(value), TEXT);
}
