import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims } from '../../src/graph/claims';
import type { ClaimRecord } from '../../src/graph/record';
import { hasBit } from '../../src/lib/bits';
import { actorId, claimId } from '../../src/model/ids';
import { absenceInWords, absenceOf, actorAbsence, admit } from '../../src/view/absence';
import { hide, showOnly, suspend, switchValues } from '../../src/view/commands';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyView, sel } from './any-view';

const only = ({ place }: ClaimRecord) => Claims.at(sel, Uint32Array.of(place));

test('the claims that are absent are those that are not shown', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const shown = new Set(shownOf(sel, view).claims.records);
      expect(absenceOf(sel, view, sel.claims).claims.records).toEqual(
        sel.claims.records.filter((record) => !shown.has(record)),
      );
    }),
  );
});

test('switching off every filter named and bringing back every actor named shows what was absent', () => {
  fc.assert(
    fc.property(anyView(sel), fc.constantFrom(...sel.claims.records), (view, record) => {
      const { clauses, hidden, outside, claims } = absenceOf(sel, view, only(record));
      const open = clauses.reduce((now, { id }) => suspend(now, id, true), admit(view, [...hidden, ...outside]));
      expect(shownOf(sel, open).claims.records).toContain(record);
      expect(claims.length === 0).toBe(clauses.length + hidden.length + outside.length === 0);
    }),
  );
});

test('no filter is named that lets the claim pass', () => {
  fc.assert(
    fc.property(anyView(sel), fc.constantFrom(...sel.claims.records), (view, record) => {
      const passed = absenceOf(sel, view, only(record)).clauses.filter((clause) =>
        hasBit(clause.passes(view.filters, sel), record.place),
      );
      expect(passed).toEqual([]);
    }),
  );
});

test('a third party that is hidden is named as the reason', () => {
  const id = actorId('salt-guard');
  const { claims, hidden, outside } = absenceOf(sel, hide(DEFAULT_VIEW, [id]), only(sel.find(claimId('c-025'))!));
  expect([claims.length, hidden, outside]).toEqual([1, [id], []]);
});

test('the reasons are named as the legend names them, and the hand last', () => {
  const record = only(sel.find(claimId('c-007'))!);
  const filtered = switchValues(DEFAULT_VIEW, 'standings', ['disputed'], false);
  expect(absenceInWords(absenceOf(sel, filtered, record))).toBe('Standing');
  expect(absenceInWords(absenceOf(sel, hide(filtered, [actorId('keldra')]), record))).toBe('Standing and hand');
  expect(absenceInWords(absenceOf(sel, DEFAULT_VIEW, record))).toBe('');
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
