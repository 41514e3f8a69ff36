import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId, claimId } from '../../src/model/ids';
import { absenceInWords, absenceOf, actorAbsence, admit } from '../../src/view/absence';
import { hide, showOnly, suspend, switchValues } from '../../src/view/commands';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyView, sel } from './any-view';

test('the claims that are absent are those that are not shown', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const shown = new Set(shownOf(sel, view).records);
      expect(absenceOf(sel, view, sel.records).records).toEqual(sel.records.filter((record) => !shown.has(record)));
    }),
  );
});

test('switching off every filter named and bringing back every actor named shows what was absent', () => {
  fc.assert(
    fc.property(anyView(sel), fc.constantFrom(...sel.records), (view, record) => {
      const { clauses, hidden, outside, records } = absenceOf(sel, view, [record]);
      const open = clauses.reduce((now, { id }) => suspend(now, id, true), admit(view, [...hidden, ...outside]));
      expect(shownOf(sel, open).records).toContain(record);
      expect(records.length === 0).toBe(clauses.length + hidden.length + outside.length === 0);
    }),
  );
});

test('no filter is named that lets the claim pass', () => {
  fc.assert(
    fc.property(anyView(sel), fc.constantFrom(...sel.records), (view, record) => {
      const passed = absenceOf(sel, view, [record]).clauses.filter((clause) => clause.test(view.filters, sel)(record));
      expect(passed).toEqual([]);
    }),
  );
});

test('a third party that is hidden is named as the reason', () => {
  const id = actorId('salt-guard');
  const { records, hidden, outside } = absenceOf(sel, hide(DEFAULT_VIEW, [id]), [sel.byId.get(claimId('c-025'))!]);
  expect([records.length, hidden, outside]).toEqual([1, [id], []]);
});

test('the reasons are named as the legend names them, and the hand last', () => {
  const record = sel.byId.get(claimId('c-007'))!;
  const filtered = switchValues(DEFAULT_VIEW, 'standings', ['disputed'], false);
  expect(absenceInWords(absenceOf(sel, filtered, [record]))).toBe('Standing');
  expect(absenceInWords(absenceOf(sel, hide(filtered, [actorId('keldra')]), [record]))).toBe('Standing and hand');
  expect(absenceInWords(absenceOf(sel, DEFAULT_VIEW, [record]))).toBe('');
});

test('an actor outside of what is shown only is brought back by itself', () => {
  const id = actorId('marsana');
  const narrowed = showOnly(DEFAULT_VIEW, [actorId('keldra'), actorId('orvane')]);
  expect(actorAbsence(sel, narrowed, id).outside).toEqual([id]);
  expect(admit(narrowed, [id]).only).toEqual(['keldra', 'orvane', 'marsana']);
  expect(actorAbsence(sel, hide(DEFAULT_VIEW, [id]), id).hidden).toEqual([id]);
});

test('bringing back brings back no other actor', () => {
  fc.assert(
    fc.property(anyView(sel), fc.subarray(sel.dataset.actors.map(({ id }) => id)), (view, ids) => {
      const after = admit(view, ids);
      expect(after.hidden).toEqual(view.hidden.filter((id) => !ids.includes(id)));
      expect(new Set(after.only ?? [])).toEqual(new Set(view.only ? [...view.only, ...ids] : []));
    }),
  );
});
