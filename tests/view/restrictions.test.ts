import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resetFilters } from '../../src/view/commands';
import { CLAUSES } from '../../src/view/filters/clauses';
import { bringBack, clearFilter, isSet, isUnrestricted, widen } from '../../src/view/restrictions';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyView, sel } from './any-view';

test('a filter that holds something and is not suspended is in force, and no other', () => {
  fc.assert(
    fc.property(anyView(sel), ({ filters }) => {
      for (const clause of CLAUSES) {
        expect(clause.active(filters)).toBe(isSet(filters, clause.id) && !filters[clause.id].suspended);
      }
    }),
  );
});

test('a view is unrestricted once every filter is emptied and all actors are brought back', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const emptied = CLAUSES.reduce((now, { id }) => clearFilter(now, id), view);
      expect(isUnrestricted(widen(bringBack(emptied, emptied.hidden)))).toBe(true);
      expect(isUnrestricted(resetFilters(view))).toBe(true);
      expect(isUnrestricted(emptied)).toBe(view.hidden.length === 0 && view.only === undefined);
    }),
  );
});

test('a focus is something to reset', () => {
  const focus = { kind: 'around', ids: [sel.dataset.actors[0]!.id], hops: 1 } as const;
  expect([DEFAULT_VIEW, { ...DEFAULT_VIEW, focus }].map(isUnrestricted)).toEqual([true, false]);
});
