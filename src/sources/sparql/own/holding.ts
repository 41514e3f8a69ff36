import { DATA, type Namespaces, namespacesOf } from '../../../formats/rdf/namespaces';
import { FAMILY_SHAPE, KIND_SHAPE, SOURCE_SHAPE, TYPE_SHAPE } from '../../../formats/rdf/shape';
import type { Source } from '../../../model/dataset';
import { type Lexicon, lexiconOf } from '../../../model/lexicon';
import { readSource, readVocabulary } from '../../../model/read-item';
import type { Vocabulary } from '../../../model/vocabulary';
import { asking, countIn, textIn } from '../asking';
import type { SparqlEngine } from '../engine';
import { EngineError } from '../engine-error';
import { type Fragment, sparql } from '../fragment';
import { iri, literal } from '../terms';
import { claimCount, datasetsIn } from './datasets';
import {
  A,
  ACTOR,
  ALSO_FROM,
  ALSO_TO,
  CLAIM,
  PROFILE_DATED,
  PROFILE_KINDS,
  PROFILE_OF,
  PROFILE_STANDING,
  RESPONSE,
  SUBJECT,
  VOCABULARY_VERSION,
} from './names';
import { type Reader, readerOf } from './records';

/** What is known of a dataset in an engine before anything is asked of its claims. */
export interface Holding {
  readonly dataset: string;
  readonly namespaces: Namespaces;
  readonly title: string;
  readonly actors: number;
  readonly claims: number;
  readonly lexicon: Lexicon;
  readonly sources: readonly Source[];
  /** True where the engine holds no other dataset of ours and no other statements about subjects. */
  readonly isAlone: boolean;
  /** True where some claim has further parties, or is answered by somebody. */
  readonly hasFurther: boolean;
  readonly hasResponses: boolean;
  /** True where nobody is heard saying some claim. */
  readonly hasUnheard: boolean;
  /** The sets of kinds that parties of claims have, and how claims are dated on each axis, as written. */
  readonly kindSets: readonly string[];
  readonly dated: { readonly true: readonly string[]; readonly said: readonly string[] };
}

/** Asks an engine what it holds of a dataset. */
export async function holdingOf(
  engine: SparqlEngine,
  dataset: string,
  { standard, signal }: { readonly standard: Vocabulary; readonly signal?: AbortSignal | undefined },
): Promise<Holding> {
  const held = await datasetsIn(engine, signal);
  const title = held.find((one) => one.iri === dataset)?.title;
  if (title === undefined) throw notHeld(engine, `${engine.label} holds no dataset <${dataset}>.`);
  const namespaces = await namespacesIn(engine, dataset, signal);
  const reader = readerOf(engine, namespaces);
  const [sizes, claims, lexicon, sources] = await Promise.all([
    sizesOf(engine, dataset, namespaces, { isShared: held.length > 1, signal }),
    natureOf(engine, dataset, signal),
    lexiconIn(namespaces, reader, standard, signal),
    sourcesIn(reader, signal),
  ]);
  if (sizes.isOlder) {
    throw notHeld(engine, `“${title}” was written by an older version of this program: save it again and load that.`);
  }
  return { dataset, namespaces, title, ...sizes, ...claims, lexicon, sources };
}

function notHeld({ label }: SparqlEngine, message: string): EngineError {
  return new EngineError(message, { kind: 'no-results', host: label });
}

async function sizesOf(
  engine: SparqlEngine,
  dataset: string,
  namespaces: Namespaces,
  { isShared, signal }: { readonly isShared: boolean; readonly signal: AbortSignal | undefined },
): Promise<Pick<Holding, 'claims' | 'actors' | 'isAlone'> & { readonly isOlder: boolean }> {
  const { rows } = asking(engine, signal);
  const count = async (query: Fragment) => countIn((await rows(query))[0], 'claims');
  const [claims, actors, subjects] = await Promise.all([
    count(claimCount(iri(dataset))),
    count(sparql`SELECT (COUNT(*) AS ?claims) { ${ownActors(namespaces, isShared)} }`),
    count(sparql`SELECT (COUNT(*) AS ?claims) { GRAPH ?g { ?claim ${SUBJECT} ?subject } }`),
  ]);
  // Without profiles none of its claims is counted.
  const isOlder = claims === 0 && subjects > 0 && (await isThere(engine, ownClaim(namespaces), signal));
  return { claims, actors, isAlone: !isShared && subjects === claims, isOlder };
}

async function natureOf(
  engine: SparqlEngine,
  dataset: string,
  signal: AbortSignal | undefined,
): Promise<Pick<Holding, 'hasFurther' | 'hasResponses' | 'hasUnheard' | 'kindSets' | 'dated'>> {
  const { rows } = asking(engine, signal);
  const textsOf = async (property: Fragment): Promise<readonly string[]> => {
    const profile = sparql`?profile ${PROFILE_OF} ${iri(dataset)} ; ${property} ?text`;
    const found = await rows(sparql`SELECT DISTINCT ?text { GRAPH ?g { ${profile} } }`);
    return found.map((row) => textIn(row.get('text'))).filter((text) => text !== undefined);
  };
  const [hasFurther, hasResponses, standings, kindSets, isTrue, isSaid] = await Promise.all([
    isThere(engine, sparql`{ ?claim ${ALSO_TO} ?actor } UNION { ?claim ${ALSO_FROM} ?actor }`, signal),
    isThere(engine, sparql`?response ${A} ${RESPONSE}`, signal),
    textsOf(PROFILE_STANDING),
    textsOf(PROFILE_KINDS),
    textsOf(PROFILE_DATED.true),
    textsOf(PROFILE_DATED.said),
  ]);
  const hasUnheard = standings.includes('denied-only');
  return { hasFurther, hasResponses, hasUnheard, kindSets, dated: { true: isTrue, said: isSaid } };
}

async function isThere(engine: SparqlEngine, pattern: Fragment, signal: AbortSignal | undefined): Promise<boolean> {
  return (await asking(engine, signal).rows(sparql`SELECT ?g { GRAPH ?g { ${pattern} } } LIMIT 1`)).length > 0;
}

function ownActors(namespaces: Namespaces, isShared: boolean): Fragment {
  const all = sparql`GRAPH ?g { ?actor ${A} ${ACTOR} }`;
  return isShared ? sparql`${all} ${belowActors(namespaces)}` : all;
}

function ownClaim(namespaces: Namespaces): Fragment {
  return sparql`?claim ${A} ${CLAIM} FILTER(STRSTARTS(STR(?claim), ${literal(namespaces.get('claim') ?? '')}))`;
}

/** Keeps the actors of one dataset where there are several. */
export function belowActors(namespaces: Namespaces): Fragment {
  return sparql`FILTER(STRSTARTS(STR(?actor), ${literal(namespaces.get('actor') ?? '')}))`;
}

async function namespacesIn(
  engine: SparqlEngine,
  dataset: string,
  signal: AbortSignal | undefined,
): Promise<Namespaces> {
  const query = sparql`SELECT ?version { GRAPH ?g { ${iri(dataset)} ${VOCABULARY_VERSION} ?version } } LIMIT 1`;
  const own = await asking(engine, signal).rows(query);
  return namespacesOf(dataset.slice(DATA.length), own.length > 0);
}

async function lexiconIn(
  namespaces: Namespaces,
  reader: Reader,
  standard: Vocabulary,
  signal: AbortSignal | undefined,
): Promise<Lexicon> {
  if (namespaces.get('type') === STANDARD_TYPES) return lexiconOf(standard);
  const [families, types, kinds] = await Promise.all(
    [FAMILY_SHAPE, TYPE_SHAPE, KIND_SHAPE].map((shape) => reader.all(shape, signal)),
  );
  return lexiconOf(readVocabulary({ version: 1, families, types, kinds }) ?? standard);
}

const STANDARD_TYPES = namespacesOf('any', false).get('type');

async function sourcesIn(reader: Reader, signal: AbortSignal | undefined): Promise<readonly Source[]> {
  const found = await reader.all(SOURCE_SHAPE, signal);
  return found.map(readSource).filter((source) => source !== undefined);
}
