import type { FlatValue } from '../column';
import type { Findings } from '../reading/findings';
import type { FileEdge, FileGraph } from '../reading/graph';
import { newGraphParts } from '../reading/graph-parts';
import { keepWithin } from '../reading/limits';
import { isNaming, localName, namesOf, newWords, rankOf } from './foreign-names';
import { iriOf } from './namespaces';
import { placeOf, type Statement, type Statements } from './statements';

const TYPE = iriOf('rdf', 'type');
const ENDS = { subject: iriOf('rdf', 'subject'), property: iriOf('rdf', 'predicate'), object: iriOf('rdf', 'object') };
const STATEMENT = iriOf('rdf', 'Statement');

/** A graph, with the named graphs that its edges stand in by their ids. */
interface StatementGraph {
  readonly graph: FileGraph;
  readonly graphOf: ReadonlyMap<string, string>;
}

/** Any RDF as a graph: what statements tie together are nodes, literals their attributes, a class their kind; a statement about statements is a tie of its own. */
export function graphOfStatements(statements: Statements, findings: Findings): StatementGraph {
  const word = newWords(statements);
  const reified = reifiedIn(statements);
  const parts = newGraphParts(findings);
  for (const id of nodesIn(statements, reified)) {
    const { label, aliases } = namesOf(id, statements);
    const kinds = classesOf(id, statements).map(word);
    const attributes = literalsOf(id, statements, word);
    if (aliases.length > 0) attributes.set('aliases', aliases);
    if (kinds.length > 1) attributes.set('kinds', kinds);
    const place = placeOf(id, statements);
    keepWithin('attributes', attributes.size, { place });
    parts.addNode({
      id,
      label: label ?? nameless(id, kinds[0]),
      ...(kinds[0] !== undefined && { kind: kinds[0] }),
      attributes,
      place,
    });
  }
  const graphOf = new Map<string, string>();
  for (const { edge, graph } of edgesIn(statements, reified, word)) {
    parts.addEdge(edge);
    if (edge.id !== undefined && graph !== '') graphOf.set(edge.id, graph);
  }
  return { graph: { about: new Map(), nodes: parts.nodes, edges: parts.edges }, graphOf };
}

interface GraphEdge {
  readonly edge: FileEdge;
  readonly graph: string;
}

/** `Person 3` for a node that has neither IRI nor name. */
function nameless(id: string, kind: string | undefined): string {
  return id.startsWith('_:') ? `${kind ?? 'Unnamed'} ${id.slice(2)}` : localName(id);
}

/** A statement that other statements speak of, by the node that stands for it. */
type Reified = ReadonlyMap<string, Spoken>;
type Spoken = Readonly<Record<keyof typeof ENDS, string>>;

function reifiedIn(statements: Statements): Reified {
  const found = new Map<string, Spoken>();
  for (const node of statements.subjects()) {
    const about = statements.about(node);
    const at = (property: string) => about.map((one) => (one.property === property ? nodeIn(one) : undefined));
    const [subject, property, object] = [ENDS.subject, ENDS.property, ENDS.object].map((end) =>
      at(end).find((value) => value !== undefined),
    );
    if (subject !== undefined && property !== undefined && object !== undefined) {
      found.set(node, { subject, property, object });
    }
  }
  return found;
}

function nodeIn({ value }: Statement): string | undefined {
  return value.as === 'node' ? value.node : undefined;
}

/** Whether a statement is a tie between two nodes. */
function isTie({ property, subject, value }: Statement, reified: Reified): boolean {
  if (value.as !== 'node' || property === TYPE) return false;
  return !(reified.has(subject) && Object.values(ENDS).includes(property));
}

/** Everything that has a tie or is said something of, in the order of the file. */
function nodesIn(statements: Statements, reified: Reified): Iterable<string> {
  const nodes = new Set<string>();
  for (const subject of statements.subjects()) {
    const spokenOf = reified.get(subject);
    if (spokenOf) nodes.add(spokenOf.subject).add(spokenOf.object);
    else nodes.add(subject);
    for (const statement of statements.about(subject)) {
      const object = nodeIn(statement);
      if (object !== undefined && isTie(statement, reified)) nodes.add(subject).add(object);
    }
  }
  return nodes;
}

function classesOf(node: string, statements: Statements): readonly string[] {
  const classes = statements.about(node).map((one) => (one.property === TYPE ? nodeIn(one) : undefined));
  return [...new Set(classes)].filter((one) => one !== undefined && one !== STATEMENT).map(String);
}

/** The literals of a node by their properties, those that name it aside; of several languages the others are told in the name. */
function literalsOf(node: string, statements: Statements, word: (iri: string) => string): Map<string, FlatValue> {
  const found = new Map<string, Map<string, string[]>>();
  for (const { property, value } of statements.about(node)) {
    if (value.as !== 'literal' || isNaming(property)) continue;
    const byLanguage = found.get(property) ?? new Map<string, string[]>();
    found.set(property, byLanguage);
    const texts = byLanguage.get(value.language) ?? [];
    byLanguage.set(value.language, texts);
    if (!texts.includes(value.text)) texts.push(value.text);
  }
  const attributes = new Map<string, FlatValue>();
  for (const [property, byLanguage] of found) {
    const [first = '', ...others] = [...byLanguage.keys()].sort((a, b) => rankOf(a) - rankOf(b));
    for (const language of [first, ...others]) {
      const texts = byLanguage.get(language) ?? [];
      const name = language === first ? word(property) : `${word(property)} (${language})`;
      attributes.set(name, texts.length > 1 ? texts : (texts[0] ?? ''));
    }
  }
  return attributes;
}

function* edgesIn(statements: Statements, reified: Reified, word: (iri: string) => string): Generator<GraphEdge> {
  let number = 0;
  for (const subject of statements.subjects()) {
    const seen = new Set<string>();
    for (const statement of statements.about(subject)) {
      const target = nodeIn(statement);
      const key = `${statement.property} ${target} ${statement.graph}`;
      if (target === undefined || !isTie(statement, reified) || seen.has(key)) continue;
      seen.add(key);
      const edge: FileEdge = {
        id: `tie-${++number}`,
        source: subject,
        target,
        type: word(statement.property),
        isDirected: true,
        attributes: new Map(),
        place: statement.line === undefined ? `<${subject}>` : `line ${statement.line}`,
      };
      yield { edge, graph: statement.graph };
    }
    const spokenOf = reified.get(subject);
    if (spokenOf) yield reifiedEdge(subject, spokenOf, statements, word);
  }
}

function reifiedEdge(
  id: string,
  { subject, property, object }: Spoken,
  statements: Statements,
  word: (iri: string) => string,
): GraphEdge {
  const { label } = namesOf(id, statements);
  const edge: FileEdge = {
    id,
    source: subject,
    target: object,
    type: word(property),
    ...(label !== undefined && { label }),
    isDirected: true,
    attributes: literalsOf(id, statements, word),
    place: placeOf(id, statements),
  };
  return { edge, graph: statements.about(id)[0]?.graph ?? '' };
}
