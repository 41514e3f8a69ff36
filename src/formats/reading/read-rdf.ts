import { Parser, Quad, type Term } from 'n3';
import { CHUNK_LENGTH } from '../chunks';
import { Unreadable } from '../problems';
import { iriOf } from '../rdf/namespaces';
import { type FoundTerm, newStatements, type Statements } from '../rdf/statements';
import { decoded } from './decode';
import { newFindings } from './findings';
import { keepWithin } from './limits';
import { datasetOfStatements } from './rdf-dataset';
import type { FormatReader } from './reader';

/** The grammars of RDF as text; Turtle is TriG without graphs. */
type RdfText = 'TriG' | 'N-Triples' | 'N-Quads';

/** Reads RDF in one of its text forms: our own shape exactly, any other as a graph of what is tied to what. */
export function readRdf(grammar: RdfText): FormatReader {
  return async (input) => {
    const findings = newFindings();
    const statements = statementsOf(decoded(input.bytes), grammar, (share) => input.onProgress(share * 0.7));
    return datasetOfStatements(statements, input, findings);
  };
}

/** What the parser tells while it is fed. */
interface Watching {
  onQuad(error: Error | null, quad: Quad | null): void;
  onToken(token: { readonly line: number }): void;
}

/** The statements of a text; throws `Unreadable` with the line where it is not of its grammar. */
export function statementsOf(
  text: string,
  grammar: RdfText,
  onProgress: (share: number) => void = () => {},
): Statements {
  const statements = newStatements();
  const taking = newTaking();
  let line = 1;
  const feed = newFeed(grammar, {
    onToken: (token) => {
      line = token.line;
    },
    onQuad: (error, quad) => {
      if (error) throw notRdf(error, line);
      if (quad) addQuad(quad, line, statements, taking);
      keepWithin('rows', statements.size, { place: `line ${line}` });
    },
  });
  for (let at = 0; at < text.length; at += CHUNK_LENGTH) {
    feed('data', text.slice(at, at + CHUNK_LENGTH));
    onProgress(Math.min(1, (at + CHUNK_LENGTH) / text.length));
  }
  feed('end', '');
  return statements;
}

/** A parser that takes a text piece by piece and at once, so that what is thrown while it is told of a quad gets out. */
function newFeed(grammar: RdfText, watching: Watching): (event: string, piece: string) => void {
  const parser = new Parser({ format: grammar, blankNodePrefix: '_:' });
  const listeners = new Map<string, (piece: string) => void>();
  const source = { on: (event: string, listener: (piece: string) => void) => listeners.set(event, listener) };
  // Its declared type asks for a whole emitter of Node, of which it uses but `on`.
  Reflect.apply(parser.parse, parser, [source, watching]);
  return (event, piece) => listeners.get(event)?.(piece);
}

function notRdf({ message }: Error, line: number): Unreadable {
  const told = /on line (\d+)\.?$/.exec(message)?.[1] ?? String(line);
  const what = message.replace(/ on line \d+\.?$/, '').slice(0, 200);
  return new Unreadable(
    'not-rdf',
    `The file cannot be read from here on: ${what}.`,
    'Look for a missing full stop, prefix or bracket just before this place.',
    `line ${told}`,
  );
}

/** How the texts of a file are taken over. */
interface Taking {
  /** An IRI, or `_:` and a number for a node that has none. */
  node(term: Term): string;
  /** The same text for texts that are the same: a file has few properties and graphs, and names them again and again. */
  shared(text: string): string;
}

/** Numbers nodes without IRIs in the order in which they are met. */
function newTaking(): Taking {
  const numbers = new Map<string, number>();
  const texts = new Map<string, string>();
  return {
    node(term) {
      if (term.termType !== 'BlankNode') return term.value;
      const number = numbers.get(term.value) ?? numbers.size + 1;
      numbers.set(term.value, number);
      return `_:${number}`;
    },
    shared(text) {
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      return known ?? text;
    },
  };
}

const REIFIES = iriOf('rdf', 'reifies');

function addQuad(quad: Quad, line: number, statements: Statements, taking: Taking): void {
  const triple = tripleIn(quad.object);
  const statement = { ...spoken(quad, taking), graph: taking.shared(taking.node(quad.graph)), line };
  if (!triple || quad.predicate.value !== REIFIES) statements.add(statement);
  else statements.reify(statement.subject, { ...statement, ...spoken(triple, taking) });
}

function spoken({ subject, predicate, object }: Quad, taking: Taking) {
  return { subject: taking.node(subject), property: taking.shared(predicate.value), value: valueIn(object, taking) };
}

function valueIn(term: Quad['object'], taking: Taking): FoundTerm {
  const triple = tripleIn(term);
  if (triple) return { as: 'node', node: tripleText(triple, taking) };
  if (term.termType !== 'Literal') return { as: 'node', node: taking.node(term) };
  return { as: 'literal', text: term.value, datatype: taking.shared(term.datatype.value), language: term.language };
}

/** A triple that is spoken of; the declared types do not know yet that one can stand where a term does. */
function tripleIn(term: object): Quad | undefined {
  return term instanceof Quad ? term : undefined;
}

function tripleText({ subject, predicate, object }: Quad, taking: Taking): string {
  const value = valueIn(object, taking);
  return `<<( ${taking.node(subject)} ${predicate.value} ${value.as === 'node' ? value.node : JSON.stringify(value.text)} )>>`;
}
