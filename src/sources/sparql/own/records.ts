import { iriOfName, type Namespaces } from '../../../formats/rdf/namespaces';
import { idIn, type Restoring, restoredRecord } from '../../../formats/rdf/restored-record';
import { type Fields, type Kind, ORDER } from '../../../formats/rdf/shape';
import { newStatements, type Statements } from '../../../formats/rdf/statements';
import { asking, countIn, goingOn, mayBeCut } from '../asking';
import type { Row, SparqlEngine } from '../engine';
import { EngineError } from '../engine-error';
import { type Fragment, sparql } from '../fragment';
import { eitherOf, values } from '../patterns';
import { iri, isIri, literal, whole } from '../terms';
import { A } from './names';

/** Puts items of a dataset together from what an engine says of them. */
export interface Reader {
  /** The records of some nodes, in any order, with their ids; nodes of which nothing is said are left out. */
  records(shape: Kind, nodes: readonly string[], signal?: AbortSignal): Promise<readonly ItemRecord[]>;
  /** The records of all nodes of a class, in the order of the dataset. */
  all(shape: Kind, signal?: AbortSignal): Promise<readonly ItemRecord[]>;
}

/** Nodes whose statements are asked for at once. */
const PORTION = 100;
const NODES_A_PAGE = 1_000;

/** A reader of the items below some namespaces. */
export function readerOf(engine: SparqlEngine, namespaces: Namespaces): Reader {
  const proof: Proof = { rows: 0, characters: 0 };
  const found = async (shape: Kind, nodes: readonly string[], signal: AbortSignal | undefined) => {
    const known = nodes.filter((node) => isIri(node));
    const portions = Array.from({ length: Math.ceil(known.length / PORTION) }, (_, at) =>
      known.slice(at * PORTION, (at + 1) * PORTION),
    );
    const items = await Promise.all(
      portions.map(async (portion) => {
        const statements = await statementsOf(engine, proof, { shape, nodes: portion, signal });
        return portion.map((node) => itemOf(node, shape, { statements, namespaces, use: () => {} }));
      }),
    );
    return items.flat().filter((item) => item !== undefined);
  };
  return {
    records: async (shape, nodes, signal) => (await found(shape, nodes, signal)).map(({ record }) => record),
    async all(shape, signal) {
      const items = await found(shape, await nodesOf(engine, shape, namespaces, signal), signal);
      return items.toSorted((a, b) => a.order - b.order).map(({ record }) => record);
    },
  };
}

type ItemRecord = Readonly<Record<string, unknown>>;

const PLACE: Fields = { order: { as: 'number', property: ORDER } };

function itemOf(
  node: string,
  { space, fields }: Kind,
  restoring: Restoring,
): { readonly order: number; readonly record: ItemRecord } | undefined {
  const id = idIn(node, [space], restoring.namespaces);
  if (id === undefined || restoring.statements.about(node).length === 0) return undefined;
  const order = restoredRecord(node, PLACE, restoring).get('order');
  return {
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
    record: { id, ...Object.fromEntries(restoredRecord(node, fields, restoring)) },
  };
}

/** All nodes of a class below its namespace, page by page. */
async function nodesOf(
  engine: SparqlEngine,
  shape: Kind,
  namespaces: Namespaces,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const { rows } = asking(engine, signal);
  const space = namespaces.get(shape.space) ?? '';
  const nodes: string[] = [];
  const next = goingOn(engine.label, (node: string) => node);
  for (let after = space; ; ) {
    const page = await rows(sparql`SELECT DISTINCT ?node {
GRAPH ?g { ?node ${A} ${iri(iriOfName(shape.class))} }
FILTER(STRSTARTS(STR(?node), ${literal(space)}) && STR(?node) > ${literal(after)})
} ORDER BY STR(?node) LIMIT ${whole(NODES_A_PAGE)}`);
    const found = page.map((row) => row.get('node')).flatMap((term) => (term?.as === 'iri' ? [term.iri] : []));
    const last = found.at(-1);
    if (last === undefined) return nodes;
    nodes.push(...next(found));
    after = last;
  }
}

/** The longest answers that were counted and found whole: an engine that cuts answers by their length cuts none that is shorter. */
interface Proof {
  rows: number;
  characters: number;
}

interface Said {
  readonly shape: Kind;
  readonly nodes: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** Everything that is said of some nodes and of the items of their lists; asked for in smaller portions where the engine may have cut its answer. */
async function statementsOf(engine: SparqlEngine, proof: Proof, { shape, nodes, signal }: Said): Promise<Statements> {
  const statements = newStatements();
  const pattern = saidOf(shape.fields, nodes.map(iri));
  const { rows } = asking(engine, signal);
  const found = await rows(sparql`SELECT ?s ?p ?o { ${pattern} }`);
  const length: Proof = { rows: found.length, characters: charactersIn(found) };
  const isProven = length.rows < proof.rows && length.characters < proof.characters;
  if (mayBeCut(found.length) && !isProven) {
    const [counted] = await rows(sparql`SELECT (COUNT(*) AS ?claims) { ${pattern} }`);
    if (countIn(counted, 'claims') > found.length) {
      const [first = ''] = nodes;
      if (nodes.length <= 1) throw cutOff(engine.label, first);
      const half = Math.ceil(nodes.length / 2);
      for (const part of [nodes.slice(0, half), nodes.slice(half)]) {
        const some = await statementsOf(engine, proof, { shape, nodes: part, signal });
        for (const subject of some.subjects()) for (const one of some.about(subject)) statements.add(one);
      }
      return statements;
    }
    proof.rows = Math.max(proof.rows, length.rows);
    proof.characters = Math.max(proof.characters, length.characters);
  }
  for (const row of found) addRow(statements, row);
  return statements;
}

function charactersIn(rows: readonly Row[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const term of row.values()) {
      sum += term.as === 'iri' ? term.iri.length : term.as === 'literal' ? term.text.length : term.label.length;
    }
  }
  return sum;
}

function cutOff(host: string, node: string): EngineError {
  return new EngineError(`${host} gives only a part of what it holds of <${node}>.`, { kind: 'cut-off', host });
}

function addRow(statements: Statements, row: Row): void {
  const [subject, property, value] = ['s', 'p', 'o'].map((name) => row.get(name));
  if (subject?.as !== 'iri' || property?.as !== 'iri' || !value || value.as === 'blank') return;
  statements.add({
    subject: subject.iri,
    property: property.iri,
    value:
      value.as === 'iri'
        ? { as: 'node', node: value.iri }
        : { as: 'literal', text: value.text, datatype: value.datatype ?? '', language: value.language ?? '' },
    graph: '',
  });
}

/** Binds `?s ?p ?o` to what is said of some nodes, of the items of their lists and of those of these. */
function saidOf(fields: Fields, nodes: readonly Fragment[]): Fragment {
  const links = linksOf(fields);
  const inner = links.filter(({ next }) => next.length > 0);
  return eitherOf(sparql`?s ?p ?o`, [
    sparql`${values('s', nodes)} GRAPH ?g { ?s ?p ?o }`,
    ...(links.length === 0
      ? []
      : [
          sparql`${values('item', nodes)} ${values(
            'link',
            links.map(({ property }) => property),
          )} GRAPH ?g { ?item ?link ?s } GRAPH ?h { ?s ?p ?o }`,
        ]),
    ...inner.map(
      ({ property, next }) =>
        sparql`${values('item', nodes)} GRAPH ?g { ?item ${property} ?part } ${values('link', next)} GRAPH ?i { ?part ?link ?s } GRAPH ?h { ?s ?p ?o }`,
    ),
  ]);
}

interface Link {
  readonly property: Fragment;
  /** The lists of its items. */
  readonly next: readonly Fragment[];
}

function linksOf(fields: Fields): readonly Link[] {
  return Object.values(fields).flatMap((field): readonly Link[] => {
    if (field.as === 'inline') return linksOf(field.fields);
    if (field.as === 'entries') return [{ property: iri(iriOfName(field.property)), next: [] }];
    if (field.as !== 'list') return [];
    const { property, item } = field;
    const next = item.as === 'record' ? linksOf(item.fields).map((link) => link.property) : [];
    return [{ property: iri(iriOfName(property)), next }];
  });
}
