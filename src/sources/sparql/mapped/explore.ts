import { type Asking, asking, countIn } from '../asking';
import type { SparqlEngine } from '../engine';
import { type Fragment, sparql } from '../fragment';
import { iri, whole } from '../terms';
import { RDF_TYPE } from './resolved';

/** A class of an engine, with how many nodes say that they are of it. */
export interface FoundClass {
  readonly iri: string;
  readonly nodes: number;
}

/** A property of an engine. */
export interface FoundProperty {
  readonly iri: string;
  readonly statements: number;
  /** How many of some of its statements lead to an IRI, and to a text or number. */
  readonly toNodes: number;
  readonly toLiterals: number;
  /** Classes that it goes from and to most often among those. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What an engine holds, as far as it was looked at. */
export interface EngineSchema {
  readonly statements: number;
  /** Where it is there, only so many statements were looked at, whichever the engine gave first: all counts are of these. */
  readonly sampled?: number;
  /** True where statements stand in named graphs. */
  readonly hasGraphs: boolean;
  readonly classes: readonly FoundClass[];
  readonly properties: readonly FoundProperty[];
}

export interface ExploreLimits {
  /** Statements that are looked at. */
  readonly sample: number;
  readonly classes: number;
  readonly properties: number;
}

const LIMITS: ExploreLimits = { sample: 200_000, classes: 60, properties: 80 };
/** Statements of one property that are looked at. */
const OF_A_PROPERTY = 300;
/** Classes that are told of the ends of a property. */
const FEW = 3;
/** Engines keep what they need for themselves in graphs of their own. */
const OWN_GRAPHS = ['http://www.openlinksw.com/schemas/virtrdf#', 'http://www.w3.org/ns/ldp#'];

/** Looks at what an engine holds: classes and properties with counts, and what these lead from and to; large ones are sampled. */
export async function exploredSchema(
  engine: SparqlEngine,
  { limits = {}, signal }: { readonly limits?: Partial<ExploreLimits>; readonly signal?: AbortSignal } = {},
): Promise<EngineSchema> {
  const { sample, classes, properties } = { ...LIMITS, ...limits };
  const ask = asking(engine, signal);
  const hasGraphs = (await ask.rows(sparql`SELECT ?g { GRAPH ?g { ?s ?p ?o } ${notOwn()} } LIMIT 1`)).length > 0;
  const everything = hasGraphs ? sparql`GRAPH ?g { ?s ?p ?o } ${notOwn()}` : sparql`?s ?p ?o`;
  const statements = countIn(
    (await ask.rows(sparql`SELECT (COUNT(*) AS ?n) { { SELECT ?s { ${everything} } LIMIT ${whole(sample + 1)} } }`))[0],
    'n',
  );
  const isSampled = statements > sample;
  const part = sparql`{ SELECT ?s ?p ?o { ${everything} } LIMIT ${whole(sample)} }`;
  const found = await ranked(ask, isSampled ? part : everything, '?p', properties);
  const ofClass = hasGraphs ? sparql`GRAPH ?g { ?s ${iri(RDF_TYPE)} ?o } ${notOwn()}` : sparql`?s ${iri(RDF_TYPE)} ?o`;
  const classPart = sparql`{ SELECT ?s ?o { ${ofClass} } LIMIT ${whole(sample)} }`;
  const kinds = await ranked(ask, isSampled ? classPart : ofClass, '?o', classes);
  return {
    statements: Math.min(statements, sample),
    ...(isSampled && { sampled: sample }),
    hasGraphs,
    classes: kinds.map(({ iri: one, count }) => ({ iri: one, nodes: count })),
    properties: await Promise.all(
      found.map(async ({ iri: one, count }) => ({
        iri: one,
        statements: count,
        ...(await endsOf(ask, one, hasGraphs)),
      })),
    ),
  };
}

function notOwn(): Fragment {
  return sparql`FILTER(?g NOT IN (${OWN_GRAPHS.map((graph, at) => (at === 0 ? iri(graph) : sparql`, ${iri(graph)}`))}))`;
}

const COLUMNS = { '?p': sparql`?p`, '?o': sparql`?o` } as const;

/** The IRIs that a column has most often. */
async function ranked(
  ask: Asking,
  pattern: Fragment,
  column: keyof typeof COLUMNS,
  most: number,
): Promise<readonly { readonly iri: string; readonly count: number }[]> {
  const name = COLUMNS[column];
  const rows = await ask.rows(
    sparql`SELECT ${name} (COUNT(*) AS ?n) { ${pattern} } GROUP BY ${name} ORDER BY DESC(?n) STR(${name}) LIMIT ${whole(most)}`,
  );
  return rows.flatMap((row) => {
    const term = row.get(column.slice(1));
    return term?.as === 'iri' ? [{ iri: term.iri, count: countIn(row, 'n') }] : [];
  });
}

type PropertyEnds = Pick<FoundProperty, 'toNodes' | 'toLiterals' | 'from' | 'to'>;

async function endsOf(ask: Asking, property: string, hasGraphs: boolean): Promise<PropertyEnds> {
  const triple = sparql`?s ${iri(property)} ?o`;
  const pattern = hasGraphs ? sparql`GRAPH ?g { ${triple} } ${notOwn()}` : triple;
  const some = sparql`{ SELECT ?s ?o { ${pattern} } LIMIT ${whole(OF_A_PROPERTY)} }`;
  const typed = (end: Fragment) => {
    const type = sparql`${end} ${iri(RDF_TYPE)} ?class`;
    return hasGraphs ? sparql`GRAPH ?h { ${type} }` : type;
  };
  const classes = async (end: Fragment) => {
    const rows = await ask.rows(
      sparql`SELECT ?class (COUNT(*) AS ?n) { ${some} ${typed(end)} } GROUP BY ?class ORDER BY DESC(?n) STR(?class) LIMIT ${whole(FEW)}`,
    );
    return rows.flatMap((row) => {
      const term = row.get('class');
      return term?.as === 'iri' ? [term.iri] : [];
    });
  };
  const rows = await ask.rows(
    sparql`SELECT ?is (COUNT(*) AS ?n) { ${some} BIND(IF(isIRI(?o), "iri", IF(isLITERAL(?o), "literal", "blank")) AS ?is) } GROUP BY ?is`,
  );
  const countOf = (is: string) => {
    const row = rows.find((one) => {
      const term = one.get('is');
      return term?.as === 'literal' && term.text === is;
    });
    return countIn(row, 'n');
  };
  const toNodes = countOf('iri');
  return {
    toNodes,
    toLiterals: countOf('literal'),
    from: await classes(sparql`?s`),
    to: toNodes > 0 ? await classes(sparql`?o`) : [],
  };
}
