import type { Claim, Evidence, Response, Stance } from '../model/dataset';
import { CLAIM_COLUMNS, RECORD_COLUMNS } from './claim-columns';
import { filled } from './column';
import { cypherMap, cypherName } from './cypher-text';
import type { Names } from './names';

/** One row of a statement, and the statement that goes through rows of its kind; those of lower rank run first. */
export interface CypherRow {
  readonly rank: number;
  readonly statement: string;
  readonly row: string;
}

const PLAIN_COLUMNS = CLAIM_COLUMNS.filter((column) => !RECORD_COLUMNS.includes(column));
/** What of a claim the direct relationship between its actors says. */
const ON_THE_TIE = new Set(['claim', 'label', 'relation', 'sign', 'negated', 'standing', 'speaker_name', 'gist']);

const CLAIM = 'MATCH (c:Claim {claim: row.claim})';
const RESPONSE = 'MATCH (r:Response {claim: row.claim, response: row.response})';
const ANSWERS: Readonly<Record<Stance, string>> = { denies: 'DENIES', disputes: 'DISPUTES', supports: 'SUPPORTS' };

type IsSource = (id: string) => boolean;

/** Every row that a claim needs: its node, its tie, whose word it is, further parties, passages, and all responses to it. */
export function* rowsOfClaim(claim: Claim, names: Names, isSource: IsSource): Generator<CypherRow, void> {
  const { id, subject, object, by, also = [], evidence, responses = [] } = claim;
  const values = filled(PLAIN_COLUMNS, claim, names);
  yield { rank: 0, statement: 'MERGE (c:Claim {claim: row.claim})\nSET c += row', row: cypherMap(values) };
  yield {
    rank: 1,
    statement: tieStatement(claim),
    row: cypherMap([['subject', subject], ['object', object], ...values.filter(([name]) => ON_THE_TIE.has(name))]),
  };
  if (by !== undefined) {
    yield {
      rank: 2,
      statement: saidBy('c', CLAIM, isSource(by)),
      row: cypherMap([
        ['claim', id],
        ['by', by],
      ]),
    };
  }
  for (const { role, actor } of also) {
    const statement = `${CLAIM}\nMATCH (a:Actor {actor: row.actor})\nMERGE (c)-[:ALSO {role: row.role}]->(a)`;
    yield {
      rank: 3,
      statement,
      row: cypherMap([
        ['claim', id],
        ['role', role],
        ['actor', actor],
      ]),
    };
  }
  for (const [at, passage] of evidence.entries()) yield passageRow(4, 'c', CLAIM, id, undefined, at, passage);
  for (const [at, response] of responses.entries()) yield* rowsOfResponse(response, at + 1, id, isSource);
}

function tieStatement({ type, negated }: Claim): string {
  return [
    CLAIM,
    'MATCH (s:Actor {actor: row.subject})',
    'MATCH (o:Actor {actor: row.object})',
    'MERGE (c)-[:SUBJECT]->(s)',
    'MERGE (c)-[:OBJECT]->(o)',
    `MERGE (s)-[t:${cypherName(relationName(type, negated))} {claim: row.claim}]->(o)`,
    'SET t += row',
  ].join('\n');
}

/** What the relationship of a claim is called; one that does not hold must not read as if it did. */
export function relationName(type: string, negated = false): string {
  return negated ? `not ${type}` : type;
}

function saidBy(what: string, match: string, isSource: boolean): string {
  const speaker = isSource ? 'Source {source: row.by}' : 'Actor {actor: row.by}';
  return `${match}\nMATCH (w:${speaker})\nMERGE (${what})-[:SAID_BY]->(w)`;
}

function* rowsOfResponse(
  { by, stance, gist, saidAt, evidence }: Response,
  number: number,
  claim: string,
  isSource: IsSource,
): Generator<CypherRow, void> {
  yield {
    rank: 5,
    statement: `${CLAIM}\nMERGE (r:Response {claim: row.claim, response: row.response})\nSET r += row\nMERGE (r)-[:${ANSWERS[stance]}]->(c)`,
    row: cypherMap([
      ['claim', claim],
      ['response', number],
      ['stance', stance],
      ['gist', gist],
      ['said_edtf', saidAt?.edtf],
      ['said_basis', saidAt?.basis],
      ['said_note', saidAt?.note],
    ]),
  };
  yield {
    rank: 6,
    statement: saidBy('r', RESPONSE, isSource(by)),
    row: cypherMap([
      ['claim', claim],
      ['response', number],
      ['by', by],
    ]),
  };
  for (const [at, passage] of evidence.entries()) yield passageRow(7, 'r', RESPONSE, claim, number, at, passage);
}

function passageRow(
  rank: number,
  from: string,
  match: string,
  claim: string,
  response: number | undefined,
  at: number,
  { source, paragraph, start, end, from: first, to: last }: Evidence,
): CypherRow {
  const statement = `${match}
MATCH (d:Source {source: row.source})
MERGE (${from})-[p:READ_IN {passage: row.passage}]->(d)
SET p += row`;
  const row = cypherMap([
    ['claim', claim],
    ['response', response],
    ['source', source],
    ['passage', at + 1],
    ['paragraph', paragraph],
    ['start', start],
    ['end', end],
    ['first_words', first],
    ['last_words', last],
  ]);
  return { rank, statement, row };
}
