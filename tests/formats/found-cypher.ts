import type { Dataset, Stance } from '../../src/model/dataset';
import { lexiconFor } from '../support/vocabulary';
import { type CypherLiteral, type CypherStatement, cypherStatements } from './cypher-script';
import type { Found } from './found';
import { foundIn, keptOf } from './kept';
import type { ReadBack, Value } from './read-back';

type Row = ReadonlyMap<string, CypherLiteral>;
/** Nothing but names, keys of rows and the marks of patterns: no text of a dataset gets into what a statement does, but in backticks. */
const SAFE = /^(?:[A-Za-z_0-9\s:{}()[\].,+=<>-]|`[\p{L}\p{M}\p{N} _-]*`)*$/u;

/** What a script builds, statement by statement. */
export function cypherFound(written: string, dataset: Dataset): Found {
  const statements = cypherStatements(written);
  for (const { what, rows } of statements) {
    if (!SAFE.test(what)) throw new Error(`something strange is done: ${what}`);
    if (rows.length > 3000) throw new Error('a batch is too large');
  }
  const first = statements.findIndex(({ rows }) => rows.length > 0);
  const late = statements.findIndex(({ what }, at) => at > first && what.startsWith('CREATE CONSTRAINT'));
  if (first < 4 || late >= 0) throw new Error('constraints do not come first');
  const rowsOf = (pattern: RegExp) => statements.filter(({ what }) => pattern.test(what)).flatMap(({ rows }) => rows);
  const read = readBack(rowsOf, dataset);
  const ties = statements.filter(({ what }) => what.includes('MERGE (s)-[t:'));
  const nameOf = ({ what }: CypherStatement) => /\[t:`(.*)` \{/u.exec(what)?.[1] ?? '';
  const kinds = statements.filter(({ what }) => what.includes('SET a:'));
  const labelOf = ({ what }: CypherStatement) => /SET a:`(.*)`$/u.exec(what)?.[1] ?? '';
  const count = (some: readonly CypherStatement[], test: (row: Row, one: CypherStatement) => boolean) =>
    some.reduce((sum, one) => sum + one.rows.filter((row) => test(row, one)).length, 0);
  const lexicon = lexiconFor(dataset);
  return {
    kept: foundIn(read),
    expected: keptOf(dataset),
    counts: { actors: read.nodes.length, claims: count(ties, () => true) },
    losses: [
      [/^claims? without direction/, dataset.claims.filter(({ type }) => lexicon.type(type).symmetric).length],
      [
        /^claims? that a relation does not hold/,
        count(ties, (row, one) => row.get('negated') === true && nameOf(one).startsWith('not ')),
      ],
      [
        /^relationships? (has|have) (a name|names)/,
        count(ties, (row, one) => nameOf(one) !== `${row.get('negated') ? 'not ' : ''}${row.get('relation')}`),
      ],
      [/^actors? (has|have) (a label|labels)/, count(kinds, (row, one) => labelOf(one) !== row.get('actor_kind'))],
      [/that (is|are) not exported, and no longer/, Number(read.about.get('part_of_cut') ?? 0)],
    ],
  };
}

/** A graph has no order but what its properties say; that of the actors is the dataset's. */
function readBack(rowsOf: (pattern: RegExp) => readonly Row[], { actors }: Dataset): ReadBack {
  const responses = rowsOf(/MERGE \(r:Response/).toSorted(by('response'));
  const passages = rowsOf(/\[p:READ_IN/).toSorted(by('passage'));
  const placeOf = new Map<unknown, number>(actors.map(({ id }, at) => [id, at]));
  const speakers = rowsOf(/\(r\)-\[:SAID_BY\]/);
  const responsesTo = (claim: CypherLiteral | undefined) =>
    responses
      .filter((row) => row.get('claim') === claim)
      .map((row) => {
        const isSame = (other: Row) => other.get('claim') === claim && other.get('response') === row.get('response');
        const edtf = row.get('said_edtf');
        return {
          by: speakers.find(isSame)?.get('by'),
          stance: row.get('stance') as Stance,
          gist: row.get('gist'),
          ...(edtf !== undefined && {
            saidAt: { edtf, basis: row.get('said_basis'), note: row.get('said_note') },
          }),
          evidence: passages.filter(isSame).map(passageIn),
        };
      });
  const saidBy = new Map(rowsOf(/\(c\)-\[:SAID_BY\]/).map((row) => [row.get('claim'), row.get('by')]));
  const ends = new Map(rowsOf(/\[t:/).map((row) => [row.get('claim'), row]));
  const claims = rowsOf(/MERGE \(c:Claim/);
  if (claims.some((row) => saidBy.get(row.get('claim')) !== row.get('speaker'))) throw new Error('a speaker is lost');
  return {
    about: plain(rowsOf(/MERGE \(d:Dataset/)[0]!),
    nodes: rowsOf(/MERGE \(a:Actor/)
      .toSorted((one, other) => placeOf.get(one.get('actor'))! - placeOf.get(other.get('actor'))!)
      .map((row) => ({ id: String(row.get('actor')), values: plain(row) })),
    edges: claims.map((row) => {
      const id = row.get('claim');
      const own = passages.filter((one) => one.get('claim') === id && !one.has('response')).map(passageIn);
      return {
        id: String(id),
        source: String(ends.get(id)?.get('subject')),
        target: String(ends.get(id)?.get('object')),
        values: new Map<string, Value>([
          ...plain(row),
          ['responses', JSON.stringify(responsesTo(id))],
          ['evidence', JSON.stringify(own)],
        ]),
      };
    }),
  };
}

function by(name: string) {
  return (one: Row, other: Row) => Number(one.get(name)) - Number(other.get(name));
}

function plain(row: Row): ReadonlyMap<string, Value> {
  return new Map(row);
}

function passageIn(row: Row) {
  return {
    source: row.get('source'),
    paragraph: row.get('paragraph'),
    start: row.get('start'),
    end: row.get('end'),
    from: row.get('first_words'),
    to: row.get('last_words'),
  };
}
