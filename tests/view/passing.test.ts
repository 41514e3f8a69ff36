import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims } from '../../src/graph/claims';
import type { Bits } from '../../src/lib/bits';
import { actorId } from '../../src/model/ids';
import { CLAUSES } from '../../src/view/filters/clauses';
import { passing } from '../../src/view/passing';
import { DEFAULT_VIEW, type Filters, type View } from '../../src/view/state';
import { anyAtlasInView, anyFilters, anyView, sel } from './any-view';
import { FILTER_IDS, idsOf, naivePassing, partiesOf } from './naive-filter';

const recordsOf = (bits: Bits) => Claims.in(sel, bits).records;
const passed = (view: View) => recordsOf(passing(sel, view).bits);
const without = (view: View, id: keyof Filters) => recordsOf(passing(sel, view).without(id));
const withOne = <Id extends keyof Filters>(view: View, id: Id, filters: Filters): View => ({
  ...view,
  filters: { ...view.filters, [id]: filters[id] },
});

test('every claim passes the view a dataset opens with', () => {
  expect(passed(DEFAULT_VIEW)).toEqual(sel.claims.records);
});

test('a claim passes exactly when each filter in force, asked plainly, lets it pass', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      expect(idsOf(passed(view))).toEqual(idsOf(naivePassing(sel, view)));
    }),
  );
});

test('without one clause pass exactly the claims that all the others let pass', () => {
  fc.assert(
    fc.property(anyView(sel), fc.constantFrom(...FILTER_IDS), (view, id) => {
      expect(idsOf(without(view, id))).toEqual(idsOf(naivePassing(sel, view, id)));
    }),
  );
});

test('of any dataset pass exactly the claims that the filters, asked plainly, let pass, whichever one is left out', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const judged = passing(atlas, view);
      expect(Claims.in(atlas, judged.bits).records).toEqual(naivePassing(atlas, view));
      for (const id of FILTER_IDS) {
        expect(Claims.in(atlas, judged.without(id)).records).toEqual(naivePassing(atlas, view, id));
      }
    }),
    { numRuns: 300 },
  );
});

test('a clause added never adds a claim', () => {
  fc.assert(
    fc.property(anyView(sel), anyFilters(sel), fc.constantFrom(...FILTER_IDS), (view, filters, id) => {
      const open = withOne(view, id, DEFAULT_VIEW.filters);
      const narrowed = idsOf(passed(withOne(view, id, filters)));
      expect(idsOf(passed(open))).toEqual(expect.arrayContaining([...narrowed]));
    }),
  );
});

test('a suspended filter lets pass what an absent one lets pass', () => {
  fc.assert(
    fc.property(anyView(sel), fc.constantFrom(...FILTER_IDS), (view, id) => {
      const suspended = { ...view.filters, [id]: { ...view.filters[id], suspended: true } };
      const absent = withOne(view, id, DEFAULT_VIEW.filters);
      expect(idsOf(passed({ ...view, filters: suspended }))).toEqual(idsOf(passed(absent)));
    }),
  );
});

test('an actor hidden takes along the claims it is party to, as an end or beside one, and no others', () => {
  fc.assert(
    fc.property(anyFilters(sel), fc.constantFrom(...sel.dataset.actors), (filters, { id }) => {
      const before = passed({ ...DEFAULT_VIEW, filters });
      const after = passed({ ...DEFAULT_VIEW, filters, hidden: [id] });
      const untouched = before.filter(({ claim }) => !partiesOf(claim).includes(id));
      expect(idsOf(after)).toEqual(idsOf(untouched));
    }),
  );
});

test('every filter of the view is one clause', () => {
  expect(CLAUSES.map(({ id }) => id)).toEqual([...FILTER_IDS]);
});

test('a third party that is hidden, outside or of a kind that is off takes its claim along', () => {
  const [guard, marsana, orvane] = ['salt-guard', 'marsana', 'orvane'].map(actorId);
  const threeSided = ['c-025', 'c-026'];
  const left = (view: View) => idsOf(passed(view)).filter((id) => threeSided.includes(id));
  const kinds = { off: [sel.actors.get(guard!)!.kind], suspended: false };
  expect(left(DEFAULT_VIEW)).toEqual(threeSided);
  expect(left({ ...DEFAULT_VIEW, hidden: [guard!] })).toEqual([]);
  expect(left({ ...DEFAULT_VIEW, only: [marsana!, orvane!] })).toEqual([]);
  expect(left({ ...DEFAULT_VIEW, only: [marsana!, orvane!, guard!] })).toEqual(threeSided);
  expect(left({ ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kinds } })).toEqual([]);
});
