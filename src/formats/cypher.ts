import type { Actor, Claim, OpenDataset, Source } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { ACTOR_COLUMNS } from './actor-columns';
import { chunked } from './chunks';
import { filled } from './column';
import { type CypherRow, relationName, rowsOfClaim } from './cypher-claims';
import { cypherMap, cypherName, plainName } from './cypher-text';
import type { WrittenFormat } from './format';
import { countLosses, cutLoss, type LossRule } from './losses';
import { METADATA } from './metadata';
import { type Names, namesOf } from './names';

/** A script of openCypher that builds the graph and can be run again: constraints first, then rows a statement in batches. */
export const cypher: WrittenFormat = {
  id: 'cypher',
  label: 'openCypher script',
  hint: 'for Neo4j and other graph databases',
  extension: 'cypher',
  mime: 'application/x-cypher-query',
  write: (dataset, lexicon) => chunked(statements(dataset, lexicon)),
  losses: (dataset, lexicon) => countLosses(dataset, cypherLosses(dataset, lexicon)),
};

/** So many claims make the rows of one round of statements, and so many rows at most go into a statement of actors or sources. */
const BATCH = 50;

const HEAD = `// A graph of claims. Run the whole script, for example with cypher-shell; run again it changes nothing.
// (:Actor) and (:Source) are who speaks and what is read; an actor is also labelled with its kind.
// Each claim is a relationship between two actors, named by its relation type, for looking at and for paths;
// one that a relation does not hold is named “not …”. A relationship cannot be answered by anybody, so that each
// claim is a node (:Claim) as well: (:Claim)-[:SUBJECT|OBJECT|SAID_BY|ALSO|READ_IN]->(), and who denies, disputes
// or supports it is (:Response)-[:DENIES|DISPUTES|SUPPORTS]->(:Claim). Both bear the id of the claim as “claim”.
// Passages count characters in UTF-16 from 0. Dates are EDTF (ISO 8601-2).

`;

const CONSTRAINTS = [
  ['Dataset', 'dataset'],
  ['Source', 'source'],
  ['Actor', 'actor'],
  ['Claim', 'claim'],
]
  .map(
    ([label = '', key = '']) =>
      `CREATE CONSTRAINT actor_atlas_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE;\n`,
  )
  .join('');

function* statements(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const names = namesOf(dataset, lexicon);
  yield HEAD + CONSTRAINTS;
  yield* round([datasetRow(dataset, names)]);
  yield* inRounds(dataset.sources, (source) => [sourceRow(source)]);
  yield* inRounds(dataset.actors, (actor) => [actorRow(actor, names)]);
  yield* inRounds(
    dataset.actors.filter(({ partOf }) => partOf !== undefined),
    (actor) => [partOfRow(actor)],
  );
  const sources = new Set<string>(dataset.sources.map(({ id }) => id));
  yield* inRounds(dataset.claims, (claim) => rowsOfClaim(claim, names, (id) => sources.has(id)));
}

/** A chance to stop comes with each item. */
function* inRounds<Item>(items: Iterable<Item>, rowsOf: (item: Item) => Iterable<CypherRow>): Generator<string, void> {
  let rows: CypherRow[] = [];
  let taken = 0;
  for (const item of items) {
    for (const row of rowsOf(item)) rows.push(row);
    yield '';
    if (++taken % BATCH !== 0) continue;
    yield* round(rows);
    rows = [];
  }
  yield* round(rows);
}

/** One statement for all rows of the same, in the order of their ranks. */
function* round(rows: readonly CypherRow[]): Generator<string, void> {
  const byStatement = new Map<string, CypherRow[]>();
  for (const row of rows) {
    const same = byStatement.get(row.statement);
    if (same) same.push(row);
    else byStatement.set(row.statement, [row]);
  }
  const sorted = [...byStatement.values()].sort(([a], [b]) => a!.rank - b!.rank);
  for (const same of sorted) {
    yield '\nUNWIND [';
    for (const [at, { row }] of same.entries()) yield `${at === 0 ? '' : ','}\n  ${row}`;
    yield `\n] AS row\n${same[0]!.statement};\n`;
  }
}

function datasetRow(dataset: OpenDataset, names: Names): CypherRow {
  const statement = 'MERGE (d:Dataset {dataset: row.dataset})\nSET d += row';
  return { rank: 0, statement, row: cypherMap(filled(METADATA, dataset, names)) };
}

function sourceRow({ id, kind, published, text, ...rest }: Source): CypherRow {
  const row = cypherMap([
    ['source', id],
    ['title', rest.title],
    ['source_kind', kind],
    ['language', rest.language],
    ['publisher', rest.publisher],
    ['url', rest.url],
    ['published_edtf', published?.edtf],
    ['published_basis', published?.basis],
    ['published_note', published?.note],
    ['reliability', rest.reliability],
    ['text_sha256', text?.sha256],
    ['text_length', text?.length],
  ]);
  return { rank: 0, statement: 'MERGE (d:Source {source: row.source})\nSET d += row', row };
}

function actorRow(actor: Actor, names: Names): CypherRow {
  const statement = `MERGE (a:Actor {actor: row.actor})\nSET a += row\nSET a:${cypherName(actor.kind)}`;
  return { rank: 0, statement, row: cypherMap(filled(ACTOR_COLUMNS, actor, names)) };
}

function partOfRow({ id, partOf }: Actor): CypherRow {
  const statement =
    'MATCH (a:Actor {actor: row.actor})\nMATCH (b:Actor {actor: row.part_of})\nMERGE (a)-[:PART_OF]->(b)';
  return {
    rank: 0,
    statement,
    row: cypherMap([
      ['actor', id],
      ['part_of', partOf],
    ]),
  };
}

function cypherLosses(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  const isPlain = (name: string) => plainName(name) === name;
  return [
    {
      ofClaim: ({ type }) => Number(lexicon.type(type).symmetric),
      one: 'claim without direction points from one actor to the other; symmetric says so',
      many: 'claims without direction point from one actor to the other; symmetric says so',
    },
    {
      ofClaim: ({ negated = false }) => Number(negated),
      one: 'claim that a relation does not hold is a relationship named “not …”; negated says so',
      many: 'claims that a relation does not hold are relationships named “not …”; negated says so',
    },
    {
      ofClaim: ({ type, negated }: Claim) => Number(!isPlain(relationName(type, negated))),
      one: 'relationship has a name with a character replaced by _; its type goes along as relation',
      many: 'relationships have names with characters replaced by _; their types go along as relation',
    },
    {
      ofActor: ({ kind }) => Number(!isPlain(kind)),
      one: 'actor has a label with a character replaced by _; its kind goes along as actor_kind',
      many: 'actors have labels with characters replaced by _; their kinds go along as actor_kind',
    },
    cutLoss(dataset),
  ];
}
