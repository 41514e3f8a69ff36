import { expect, test } from 'vitest';
import { dayOf } from '../../src/model/edtf';
import { actorId } from '../../src/model/ids';
import { shownOf } from '../../src/view/shown';
import { shownAndLeftOut, shownInWords } from '../../src/view/shown-words';
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

test('what a range of time leaves out is told with what is shown, in one sentence after the other', () => {
  const { filters } = DEFAULT_VIEW;
  const view = { ...DEFAULT_VIEW, filters: { ...filters, time: { ...filters.time, from: dayOf(2019, 10, 14) } } };
  const showing = shownInWords(sel, shownOf(sel, view));
  expect(shownAndLeftOut(sel, DEFAULT_VIEW)).toBe(shownInWords(sel, shownOf(sel, DEFAULT_VIEW)));
  expect(shownAndLeftOut(sel, view).slice(0, showing.length)).toBe(showing);
  expect(shownAndLeftOut(sel, view).slice(showing.length)).toMatch(/^ \d+ before left out\.$/);
});
