import fc from 'fast-check';
import { test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { anyAtlas } from '../../view/any-atlas';
import { anyQuestion } from './any-question';
import { naiveSource } from './naive-source';
import { expectSame } from './same-answer';
import { keepsTheContract } from './suite';

for (const [name, dataset] of shippedDatasets()) {
  const atlas = atlasOf(dataset, standardVocabulary);
  keepsTheContract({ name, atlas, tries: 20, against: naiveSource(atlas) }, async () => columnsSource(atlas));
}

test('in any dataset the columns answer every question as going through all claims does', async () => {
  const asked = anyAtlas({ claims: 16 }).chain((atlas) => {
    const about = { facets: FACETS, axes: ['true', 'said'] } as const;
    return fc
      .array(anyQuestion(atlas, about), { minLength: 4, maxLength: 12 })
      .map((questions) => ({ atlas, questions }));
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ atlas, questions }) => {
      const [source, naive] = [columnsSource(atlas), naiveSource(atlas)];
      for (const question of questions) await expectSame(question, source, naive);
    }),
    runs(150),
  );
});

const FACETS = ['types', 'signs', 'standings', 'kinds', 'speakers', 'sources', 'sourcings'] as const;
