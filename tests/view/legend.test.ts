import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyValues } from '../../src/view/commands';
import { claimCounts } from '../../src/view/facets';
import { speakerClause, typeClause } from '../../src/view/filters/set-clauses';
import { familyRows, legendRows } from '../../src/view/legend';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyView, sel } from './any-view';

test('a value keeps its place and its name whatever is filtered', () => {
  const places = (view = DEFAULT_VIEW) =>
    legendRows(sel, view, speakerClause).map(({ value, label }) => [value, label]);
  fc.assert(
    fc.property(anyView(sel), (view) => {
      expect(places(view)).toEqual(places());
    }),
  );
});

test('a row says its count and whether it is on', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const counts = claimCounts(sel, view, typeClause);
      for (const { value, count, on } of legendRows(sel, view, typeClause)) {
        expect([count, on]).toEqual([counts.get(value) ?? 0, !view.filters.types.off.includes(value)]);
      }
    }),
  );
});

test('a family counts its types, and is mixed when some are off', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const families = familyRows(sel, view);
      expect(families.flatMap(({ rows }) => rows.map(({ value }) => value)).sort()).toEqual(
        [...typeClause.all(sel)].sort(),
      );
      for (const { rows, count, onCount, state } of families) {
        const on = rows.filter((row) => row.on);
        const sum = (some: typeof rows) => some.reduce((total, row) => total + row.count, 0);
        expect([count, onCount]).toEqual([sum(rows), sum(on)]);
        expect(state).toBe(on.length === 0 ? 'off' : on.length === rows.length ? 'on' : 'mixed');
      }
    }),
  );
});

test('the only value on is known as such, and the only family', () => {
  const all = typeClause.all(sel);
  const { family, rows } = familyRows(sel, DEFAULT_VIEW)[0]!;
  const types = rows.map(({ value }) => value);
  const one = legendRows(sel, onlyValues(DEFAULT_VIEW, 'types', [all[2]!], all), typeClause);
  expect(one.filter(({ alone }) => alone).map(({ value }) => value)).toEqual([all[2]]);
  const families = familyRows(sel, onlyValues(DEFAULT_VIEW, 'types', types, all));
  expect(families.filter(({ alone }) => alone).map((one) => one.family.id)).toEqual([family.id]);
});
