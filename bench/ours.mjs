/**
 * Everything of ours that the benchmark calls outside a browser, in one place; `bundle.mjs` builds it exactly as the app is
 * built. A core is an opened dataset; questions are those of `questions.mjs`. What is not built yet is absent here, and its rows
 * say so.
 */
import cameo from '../graph-data/cameo.json';
import standard from '../graph-data/vocabulary.json';
import { WRITTEN_FORMATS } from '../src/formats/formats.ts';
import { encodedId } from '../src/formats/rdf/iri-part.ts';
import { DATA } from '../src/formats/rdf/namespaces.ts';
import { atlasOfEvents, eventIndexOf } from '../src/graph/atlas-of-events.ts';
import { countByPair } from '../src/graph/between.ts';
import { arrange } from '../src/graph/layouts/layouts.ts';
import { neighbourhood } from '../src/graph/network.ts';
import { distanceBetween, shortestPaths } from '../src/graph/paths.ts';
import { countBits, numbersIn } from '../src/lib/bits.ts';
import { datasetHeadOf } from '../src/model/events/event-dataset.ts';
import { vocabularyOfEvents } from '../src/model/events/event-vocabulary.ts';
import { openAny } from '../src/sources/open-any.ts';
import { engineSource } from '../src/sources/sparql/engine-source.ts';
import { ownShape } from '../src/sources/sparql/own/own-shape.ts';
import { claimCounts } from '../src/view/facets.ts';
import { CLAUSES } from '../src/view/filters/clauses.ts';
import { kindClause, signClause, typeClause } from '../src/view/filters/set-clauses.ts';
import { passing } from '../src/view/passing.ts';
import { DEFAULT_VIEW } from '../src/view/state.ts';

export { httpEngine } from '../src/sources/sparql/client.ts';
export { endpointOf } from '../src/sources/sparql/endpoint.ts';
export { oxigraphEngine } from '../src/sources/sparql/oxigraph-engine.ts';

const AREA = { width: 4000, height: 3000 };

/** The kind of each actor, and the sign and the label of each type, as our filters see them. */
export function factsOf(table) {
  const { actors, vocabulary } = headOf(table);
  return {
    kinds: actors.map(({ kind }) => kind),
    signs: vocabulary.types.map(({ sign }) => sign),
    labels: vocabulary.types.map(({ label }) => label),
  };
}

/** Opens an event table: what the app does once a file is read. */
export function openEvents(table) {
  const head = headOf(table);
  const atlas = atlasOfEvents(table, head, eventIndexOf(table, head));
  return { atlas, network: { pairs: atlas.pairs, claims: countByPair(atlas, atlas.claims.bits) } };
}

function headOf(table) {
  return datasetHeadOf(table, vocabularyOfEvents(table, cameo, standard));
}

/** How many actors and claims a core holds. */
export function sizeOf({ atlas }) {
  return { actors: atlas.actors.size, claims: atlas.claims.length };
}

/** The view of a reader who filters by a question; what did not change since the last one stays the same value, as in the app. */
export function viewer({ atlas }) {
  let [asked, { filters }] = [{}, DEFAULT_VIEW];
  return ({ typesOff, kindsOff, from, to, word }) => {
    const isSame = (key, value) => JSON.stringify(asked[key]) === JSON.stringify(value);
    const { types } = atlas.columns;
    filters = {
      ...filters,
      ...(!isSame('typesOff', typesOff) && { types: off(typesOff.map((code) => types.values[code].id)) }),
      ...(!isSame('kindsOff', kindsOff) && { kinds: off(kindsOff) }),
      ...(!isSame('days', [from, to]) && { time: { ...DEFAULT_VIEW.filters.time, from, to } }),
      ...(!isSame('word', word) && { text: { text: word, suspended: false } }),
    };
    asked = { typesOff, kindsOff, days: [from, to], word };
    return { ...DEFAULT_VIEW, filters };
  };
}

function off(values) {
  return { off: values, suspended: false };
}

/** The claims that a view lets pass. */
export function filtered({ atlas }, view) {
  return passing(atlas, view).bits;
}

/** The rows of the table that claims stand in. */
export function rowsOf({ atlas }, bits) {
  return Array.from(numbersIn(bits), (place) => atlas.rowAt(place));
}

/** How many claims each value of every facet of the legend has given all other filters. */
export function counts({ atlas }, view) {
  const facets = CLAUSES.filter((clause) => 'column' in clause);
  return new Map(facets.map((clause) => [clause, claimCounts(atlas, view, clause)]));
}

/** Such counts by type code, by sign (−1, 0, 1), and by kind in the order of their names. */
export function plainCounts({ atlas }, counted, { kinds }) {
  const countOf = (clause, values) => values.map((value) => counted.get(clause).get(value) ?? 0);
  const types = atlas.columns.types.values.map(({ id }) => id);
  return {
    types: countOf(typeClause, types),
    signs: countOf(signClause, [-1, 0, 1]),
    kinds: countOf(kindClause, [...new Set(kinds)].sort()),
  };
}

/** How many claims a span of days lets pass, and how many each type has. */
export function windowCounts({ atlas }, { from, to }) {
  const time = { ...DEFAULT_VIEW.filters.time, from, to, undated: 'drop' };
  const view = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, time } };
  return { passing: countBits(passing(atlas, view).bits), types: claimCounts(atlas, view, typeClause) };
}

/** The places of all actors within so many steps of one. */
export function around({ network }, start, hops) {
  return neighbourhood(network, [start], hops);
}

/** The places on a shortest path; undefined when there is none. */
export function shortestPath({ network }, from, to) {
  return shortestPaths(network, [from, to], 1, (a, b) => a - b)[0];
}

/** How many steps lie between two places; undefined when there is no way. */
export function stepsBetween({ network }, from, to) {
  return distanceBetween(network, from, to);
}

/** The chunks of a file of everything, in the format of an id. */
export function chunksOf({ atlas }, format) {
  return WRITTEN_FORMATS.find(({ id }) => id === format).write(atlas.dataset, atlas.lexicon);
}

/** The dataset that a file holds, of whatever format; rejects with the first thing noticed where none is read. */
export async function openFile(name, bytes) {
  const answer = await openAny({ name, bytes }, { standard, cameo });
  if (answer.ok !== true) throw new Error(answer.issues?.[0]?.message ?? 'a question is asked first');
  return answer.value;
}

/** Places actors by their ties; `nodes` as `LayoutNode`s, `edges` as `LayoutEdge`s. */
export function place({ nodes, edges }) {
  return arrange('force', { nodes, edges, area: AREA, centre: [] });
}

/** What passes while nothing is chosen, and the types and kinds that restrict most, those with most claims first. */
export function choices({ atlas }) {
  const byClaims = (clause) => [...claimCounts(atlas, DEFAULT_VIEW, clause)].sort(([, a], [, b]) => b - a);
  const [types, kinds] = [typeClause, kindClause].map((clause) => byClaims(clause).map(([value]) => value));
  return { unrestricted: { filters: DEFAULT_VIEW.filters, hidden: [] }, types, kinds };
}

/** The dataset of a core where an engine has loaded it: sources that remember nothing of what was asked of others. */
export async function freshSourcesIn(engine, { atlas }) {
  const shape = await ownShape(engine, `${DATA}${encodedId(atlas.dataset.id)}`, { standard });
  return () => engineSource(engine, async () => shape);
}
