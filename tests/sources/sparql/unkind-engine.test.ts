import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import { Credentials } from '../../../src/sources/sparql/credentials';
import type { Row, SparqlEngine } from '../../../src/sources/sparql/engine';
import { sparql } from '../../../src/sources/sparql/fragment';
import { saidBy } from '../../../src/sources/sparql/http-answer';
import { allRows } from '../../../src/sources/sparql/mapped/paged';
import { rowsIn } from '../../../src/sources/sparql/results-json';
import { saidIn } from '../../../src/sources/sparql/said';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { UNRESTRICTED } from '../contract/any-question';
import { inOxigraph } from '../contract/open-own';
import type { Question } from '../contract/question';
import { expectSame } from '../contract/same-answer';

const [, sel] = shippedDatasets().find(([name]) => name === 'harbour-of-sel')!;
const SEL = atlasOf(sel, standardVocabulary);
const HOST = 'engine.example';

/** Makes of an engine one that gives so many rows at most, without a word. */
function cutAt(most: number): (engine: SparqlEngine) => SparqlEngine {
  return (engine) => ({
    ...engine,
    select: async (query, options) => ({ rows: (await engine.select(query, options)).rows.slice(0, most) }),
  });
}

test.each([100, 250])(
  'lists and pairs are whole where an engine cuts what it gives at %i rows without a word',
  async (most) => {
    const columns = columnsSource(SEL);
    const source = await inOxigraph(SEL, [], cutAt(most));
    const { value } = await columns.strongest(UNRESTRICTED, { limit: 1000 });
    const questions: readonly Question[] = [
      { ask: 'search', words: '', limit: 1000 },
      { ask: 'strongest', restriction: UNRESTRICTED, limit: 1000 },
      { ask: 'facet', facet: 'speakers', restriction: UNRESTRICTED, limit: 1000 },
      { ask: 'claims', pairs: value.map(({ ends }) => ({ ends, limit: 1000 })), restriction: UNRESTRICTED },
    ];
    for (const question of questions) await expectSame(question, source, columns);
  },
  60_000,
);

test('an engine that gives the same page again and again is told of, and is not asked for ever', async () => {
  const row: Row = new Map([['x', { as: 'iri', iri: 'https://a.example/' }]]);
  let asked = 0;
  const engine: SparqlEngine = {
    label: HOST,
    select: async () => {
      asked++;
      return { rows: [row] };
    },
    close() {},
  };
  const all = allRows(
    engine,
    () => sparql`SELECT ?x { ?x ?p ?o }`,
    () => 'https://a.example/',
  );
  await expect(all).rejects.toMatchObject({
    message: `${HOST} gives the same rows again when it is asked for those that come after them.`,
    details: { kind: 'no-results', host: HOST },
  });
  expect(asked).toBe(2);
});

test('an engine that does not keep to what comes after is told of by the source too', async () => {
  const stuck = (engine: SparqlEngine): SparqlEngine => ({
    ...engine,
    async select(query, options) {
      if (!/STR\(\?node\) > /.test(query.text)) return engine.select(query, options);
      const first = query.text.replace(/ && STR\(\?node\) > "[^"]*"/, '');
      return engine.select({ ...query, text: first }, options);
    },
  });
  await expect(inOxigraph(SEL, [], stuck)).rejects.toThrow('gives the same rows again');
});

test.each([
  ['blank lines', '\n'.repeat(65_536), 'text/plain'],
  ['tags that never end', '<a '.repeat(21_000), 'text/html'],
  ['scripts that never end', `<script>${'</script '.repeat(7000)}`, 'text/html'],
  ['a path that is no exception', 'a.'.repeat(32_000), 'text/plain'],
])('what an engine says is read at once even where it is made of %s', (_, body, type) => {
  // What takes the square of its length takes longer than a test is given.
  for (let turn = 0; turn < 40; turn++) expect(saidIn(body, type)?.length ?? 0).toBeLessThanOrEqual(200);
});

test('a secret that comes out of markup, JSON or an address only when it is read is not said either', async () => {
  const password = 'open "se&ame"=';
  const credentials = Credentials.basic('https://engine.example', 'reader', password);
  const bodies: readonly (readonly [string, string])[] = [
    ['text/html', 'Not open &quot;se&amp;ame&quot;='],
    ['text/html', `Not open "se<b>&amp;</b>ame"=`],
    ['application/json', JSON.stringify({ message: `Not ${password}` })],
    ['text/plain', `Not ${encodeURIComponent(password)}`],
  ];
  for (const [type, body] of bodies) {
    const response = new Response(body, { headers: { 'content-type': type } });
    const clean = (text: string) => credentials.withoutSecrets(text);
    const said = await saidBy(response, { host: HOST, limits: { bytes: 1e6, rows: 10 }, clean });
    expect([type, said]).toEqual([type, 'Not …']);
  }
});

test('what an engine calls its variables is not repeated', () => {
  const text = JSON.stringify({
    head: { vars: ['x'] },
    results: { bindings: [{ sesame: { type: 'uri', value: 'a:b' } }] },
  });
  expect(() => rowsIn(text, { host: HOST, rows: 10 })).toThrow(
    `${HOST} sent JSON that is not like SPARQL results: see results.bindings[0].`,
  );
});

test('answers that were counted once vouch for shorter ones, and a cut is found all the same', async () => {
  const [, dataset] = shippedDatasets().find(([name]) => name === 'pakistan-ttp-2024')!;
  const atlas = atlasOf(dataset, standardVocabulary);
  let counts = 0;
  const counting = (engine: SparqlEngine): SparqlEngine => ({
    ...engine,
    select(query, options) {
      if (/^SELECT \(COUNT\(\*\) AS \?claims\) \{ \{ SELECT \?s \?p \?o/.test(query.text)) counts++;
      return engine.select(query, options);
    },
  });
  const source = await inOxigraph(atlas, [], counting);
  const { value } = await source.strongest(UNRESTRICTED, { limit: 1000 });
  const pages = value.map(({ ends }) => ({ ends, limit: 1000 }));
  await source.claims(pages, UNRESTRICTED);
  const first = counts;
  for (const page of pages.slice(0, 20)) await source.claims([page], UNRESTRICTED);
  expect(counts).toBe(first);
  const question: Question = { ask: 'claims', pairs: pages, restriction: UNRESTRICTED };
  await expectSame(question, await inOxigraph(atlas, [], cutAt(450)), columnsSource(atlas));
}, 60_000);

test('an answer that is broken off within a very long text is told of like any other', () => {
  const text = `{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"${'x'.repeat(30_000_000)}`;
  expect(() => rowsIn(text, { host: HOST, rows: 10 })).toThrow(`${HOST} broke off in the middle of its answer.`);
});
