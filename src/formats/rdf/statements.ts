import { iriOf } from './namespaces';

/** What a statement ends in: another node (an IRI, or `_:` and a number) or a literal. */
export type FoundTerm =
  | { readonly as: 'node'; readonly node: string }
  | { readonly as: 'literal'; readonly text: string; readonly datatype: string; readonly language: string };

/** One statement as a file has it. */
export interface Statement {
  readonly subject: string;
  readonly property: string;
  readonly value: FoundTerm;
  /** The IRI of its graph; empty for the default graph. */
  readonly graph: string;
  /** The line where it stands, in a file of lines. */
  readonly line?: number;
}

/** The statements of a file by their subjects, both in the order in which they were found. */
export interface Statements {
  readonly size: number;
  add(statement: Statement): void;
  /** Adds what a reifier says of a triple that is spoken of without being asserted, as its subject, predicate and object. */
  reify(reifier: string, triple: Statement): void;
  about(node: string): readonly Statement[];
  subjects(): Iterable<string>;
}

const SUBJECT = iriOf('rdf', 'subject');
const PREDICATE = iriOf('rdf', 'predicate');
const OBJECT = iriOf('rdf', 'object');

/** No statements yet. */
export function newStatements(): Statements {
  const bySubject = new Map<string, Statement[]>();
  let size = 0;
  const add = (statement: Statement) => {
    size++;
    const before = bySubject.get(statement.subject);
    if (before) before.push(statement);
    else bySubject.set(statement.subject, [statement]);
  };
  return {
    get size() {
      return size;
    },
    add,
    reify(reifier, { subject, property, value, ...where }) {
      add({ subject: reifier, property: SUBJECT, value: { as: 'node', node: subject }, ...where });
      add({ subject: reifier, property: PREDICATE, value: { as: 'node', node: property }, ...where });
      add({ subject: reifier, property: OBJECT, value, ...where });
    },
    about: (node) => bySubject.get(node) ?? [],
    subjects: () => bySubject.keys(),
  };
}

/** Where what is said of a node begins. */
export function placeOf(node: string, statements: Statements): string {
  const line = statements.about(node)[0]?.line;
  return line === undefined ? `<${node}>` : `line ${line}`;
}
