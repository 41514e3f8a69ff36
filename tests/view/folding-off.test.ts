import { expect, test } from 'vitest';
import { lookAt } from '../../src/view/commands';
import { compareBy } from '../../src/view/comparison-commands';
import { COMPARISONS } from '../../src/view/comparison-state';
import { whyFoldsAreOff } from '../../src/view/folding-off';
import { DEFAULT_VIEW, PANES } from '../../src/view/state';

test('folds are off only where two datasets are compared, and it is said why', () => {
  const views = PANES.flatMap((pane) => COMPARISONS.map((kind) => lookAt(compareBy(DEFAULT_VIEW, kind), pane)));
  const off = views.filter((view) => whyFoldsAreOff(view) !== undefined);
  expect(off.map(({ pane, comparison }) => [pane, comparison?.kind])).toEqual([['compare', 'datasets']]);
  expect(off.map(whyFoldsAreOff)).toEqual(['Folds are off while two datasets are compared.']);
  expect(whyFoldsAreOff(DEFAULT_VIEW)).toBeUndefined();
});
