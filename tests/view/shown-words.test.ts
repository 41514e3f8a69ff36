import { expect, test } from 'vitest';
import { actorId } from '../../src/model/ids';
import { shownOf } from '../../src/view/shown';
import { shownInWords } from '../../src/view/shown-words';
import { DEFAULT_VIEW } from '../../src/view/state';
import { sel } from './any-view';

test('what is shown is told as so many of so many', () => {
  const all = sel.actors.size;
  expect(shownInWords(sel, shownOf(sel, DEFAULT_VIEW))).toBe(
    `Showing ${all} of ${all} actors, ${sel.size} of ${sel.size} claims.`,
  );
  const shown = shownOf(sel, { ...DEFAULT_VIEW, only: [actorId('keldra'), actorId('orvane')] });
  expect(shownInWords(sel, shown)).toBe(
    `Showing ${shown.actorCount} of ${all} actors, ${shown.claims.length} of ${sel.size} claims.`,
  );
});
