import fc from 'fast-check';
import { test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { GraphSource } from '../../../src/sources/graph-source';
import { eventSlice } from '../../support/event-slice';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { anyAtlas } from '../../view/any-atlas';
import { anyQuestion } from './any-question';
import { expectAllKept } from './exactly-kept';
import { inOxigraph } from './open-own';
import { expectSame } from './same-answer';
import { keepsTheContract } from './suite';

const shipped = shippedDatasets().map(([name, dataset]) => [name, atlasOf(dataset, standardVocabulary)] as const);

for (const [name, atlas] of shipped) {
  const also = (opened: () => GraphSource) =>
    test('everything comes back as it went in', () => expectAllKept(atlas, opened()));
  keepsTheContract({ name, atlas, tries: 60, also }, (one) => inOxigraph(one));

  const others = shipped.map(([, other]) => other).filter((other) => other !== atlas);
  keepsTheContract({ name: `${name} beside others`, atlas, tries: 20 }, (one) => inOxigraph(one, others));
}

keepsTheContract({ name: 'events', atlas: await eventSlice(50_000), tries: 6, many: true }, (one) => inOxigraph(one));

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
