import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { alikeOf, knowAlike } from '../../src/view/facet-verdict';
import { claimCounts } from '../../src/view/facets';
import { SET_CLAUSES } from '../../src/view/filters/clauses';
import { passing } from '../../src/view/passing';
import { standardVocabulary } from '../support/vocabulary';
import { anyView, sel } from './any-view';

test('what facets tell apart may be found in another thread: filters and counts are the same', () => {
  const twin = atlasOf({ ...sel.dataset, claims: [...sel.dataset.claims] }, standardVocabulary);
  knowAlike(twin, structuredClone(alikeOf(sel)));
  fc.assert(
    fc.property(anyView(sel), (view) => {
      expect(passing(twin, view).bits).toEqual(passing(sel, view).bits);
      for (const clause of SET_CLAUSES) expect(claimCounts(twin, view, clause)).toEqual(claimCounts(sel, view, clause));
    }),
    { numRuns: 40 },
  );
});
