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
export function statementsOfExpanded(expanded: unknown, watch: Watch): Statements {
  const said = new SaidInJson(watch);
  said.nodes(expanded, '');
  return said.statements;
}

/** What the nodes of a document say, statement by statement. */
class SaidInJson {
  readonly statements = newStatements();
  private readonly numbers = new Map<string, number>();
  private unnamed = 0;

  constructor(private readonly watch: Watch) {}

  nodes(items: unknown, graph: string) {
    for (const item of listOf(items)) if (isRecord(item) && !Object.hasOwn(item, '@value')) this.node(item, graph);
  }

  private node(item: JsonRecord, graph: string): string {
    const id = this.nodeId(item['@id']);
    for (const type of listOf(item['@type'])) this.say(id, TYPE, nodeTerm(this.nodeId(type)), graph);
    for (const [key, values] of Object.entries(item)) {
      if (key.startsWith('_:')) this.watch.onUnnamedProperty();
      else if (!key.startsWith('@'))
        for (const value of listOf(values)) this.say(id, key, this.term(value, graph), graph);
    }
    for (const [key, values] of Object.entries(member(item, '@reverse') ?? {})) {
      for (const value of listOf(values))
        if (isRecord(value)) this.say(this.node(value, graph), key, nodeTerm(id), graph);
    }
    this.nodes(item['@included'], graph);
    this.nodes(item['@graph'], id);
    return id;
  }

  private term(value: unknown, graph: string): FoundTerm {
    if (!isRecord(value)) return literal(value, undefined, undefined);
    if (Object.hasOwn(value, '@value')) return literal(value['@value'], value['@type'], value['@language']);
    const items = listIn(value, '@list');
    return nodeTerm(items ? this.list(items, graph) : this.node(value, graph));
  }

  private list(items: readonly unknown[], graph: string): string {
    const links = items.map(() => this.nodeId(undefined));
    for (const [at, item] of items.entries()) {
      this.say(links[at]!, FIRST, this.term(item, graph), graph);
      this.say(links[at]!, REST, nodeTerm(links[at + 1] ?? NIL), graph);
    }
    return links[0] ?? NIL;
  }

  /** The IRI of a node; one without is numbered, and so is one that has a name within the document only. */
  private nodeId(id: unknown): string {
    const name = typeof id === 'string' ? id : ` ${++this.unnamed}`;
    if (typeof id === 'string' && !id.startsWith('_:')) return id;
    const number = this.numbers.get(name) ?? this.numbers.size + 1;
    this.numbers.set(name, number);
    return `_:${number}`;
  }

  private say(subject: string, property: string, value: FoundTerm, graph: string) {
    this.statements.add({ subject, property, value, graph });
    this.watch.onStatement(this.statements.size);
  }
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
