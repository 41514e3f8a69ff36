import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { SparqlEngine } from '../../../src/sources/sparql/engine';
import { eventSlice } from '../../support/event-slice';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { anyAtlas } from '../../view/any-atlas';
import { anyQuestion, UNRESTRICTED } from './any-question';
import { expectAllKept, isKept } from './exactly-kept';
import { closerQuestions } from './fixed-questions';
import { inOxigraph } from './open-own';
import type { Question } from './question';
import { expectSame } from './same-answer';
import { keepsTheContract } from './suite';

const shipped = shippedDatasets().map(([name, dataset]) => [name, atlasOf(dataset, standardVocabulary)] as const);

for (const [name, atlas] of shipped) {
  keepsTheContract({ name, atlas, tries: 60, also: isKept(atlas) }, (one) => inOxigraph(one));

  const others = shipped.map(([, other]) => other).filter((other) => other !== atlas);
  keepsTheContract({ name: `${name} beside others`, atlas, tries: 20 }, (one) => inOxigraph(one, others));
}

keepsTheContract({ name: 'events', atlas: await eventSlice(50_000), tries: 4, many: true }, (one) => inOxigraph(one));

test('lists are whole where an engine cuts what it gives at 1,000 rows without a word', async () => {
  const atlas = await eventSlice(8000);
  const source = await inOxigraph(atlas, [], cutAt(1000));
  const questions: readonly Question[] = [
    { ask: 'search', words: '', limit: 2500 },
    { ask: 'strongest', restriction: UNRESTRICTED, limit: 2500 },
    { ask: 'strongest', restriction: UNRESTRICTED, limit: 10_000 },
    ...(await closerQuestions(columnsSource(atlas), UNRESTRICTED)),
  ];
  for (const question of questions) await expectSame(question, source, columnsSource(atlas));
}, 120_000);

test('claims of many pairs are whole where an engine cuts in the middle of what is asked for together', async () => {
  const atlas = await eventSlice(3000);
  const columns = columnsSource(atlas);
  const { value } = await columns.strongest(UNRESTRICTED, { limit: 200 });
  const pairs = value.map(({ ends }) => ({ ends, limit: 1000 }));
  expect(value.reduce((sum, { claims }) => sum + claims, 0)).toBeGreaterThan(600);
  await expectSame(
    { ask: 'claims', pairs, restriction: UNRESTRICTED },
    await inOxigraph(atlas, [], cutAt(600)),
    columns,
  );
}, 120_000);

/** Makes of an engine one that gives the first so many rows of an answer only. */
function cutAt(most: number): (engine: SparqlEngine) => SparqlEngine {
  return (engine) => ({
    ...engine,
    select: async (query, options) => ({ rows: (await engine.select(query, options)).rows.slice(0, most) }),
  });
}

test('any dataset comes back as it went in, and any question is answered as by the columns', async () => {
  const asked = anyAtlas({ claims: 16 }).chain((atlas) =>
    fc
      .array(
        anyQuestion(atlas, {
          facets: ['types', 'signs', 'standings', 'kinds', 'speakers', 'sources'],
          axes: ['true', 'said'],
        }),
        { minLength: 3, maxLength: 8 },
      )
      .map((questions) => ({ atlas, questions })),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ({ atlas, questions }) => {
      const source = await inOxigraph(atlas);
      await expectAllKept(atlas, source);
      for (const question of questions) await expectSame(question, source, columnsSource(atlas));
    }),
    runs(40),
  );
}, 120_000);
