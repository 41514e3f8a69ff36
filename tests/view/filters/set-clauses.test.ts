import { expect, test } from 'vitest';
import { STANDINGS } from '../../../src/model/standing';
import { onlyValues, switchValues } from '../../../src/view/commands';
import {
  kindClause,
  signClause,
  sourceClause,
  speakerClause,
  standingClause,
  typeClause,
} from '../../../src/view/filters/set-clauses';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { sel } from '../any-view';

test('a facet lists each value that a claim has once, whatever the view', () => {
  const types = sel.claims.records.map(({ type }) => type.id);
  expect([...typeClause.all(sel)].sort()).toEqual([...new Set(types)].sort());
  expect(sourceClause.all(sel)).toEqual(sel.dataset.sources.map(({ id }) => id));
  expect(signClause.all(sel)).toEqual([-1, 1, 0]);
  expect(standingClause.all(sel)).toEqual(
    STANDINGS.filter((one) => sel.claims.records.some(({ standing }) => standing === one)),
  );
  const order = sel.lexicon.kinds.map(({ id }) => id);
  expect(kindClause.all(sel).map((kind) => order.indexOf(kind))).toEqual(
    kindClause
      .all(sel)
      .map((kind) => order.indexOf(kind))
      .toSorted((a, b) => a - b),
  );
});

test('speakers stand by the number of their claims', () => {
  const counts = speakerClause
    .all(sel)
    .map((speaker) => sel.claims.records.filter(({ claim }) => claim.by === speaker).length);
  const known = counts.filter((_, at) => speakerClause.all(sel)[at] !== '(nobody)');
  expect(known).toEqual(known.toSorted((a, b) => b - a));
});

test('a filter is put in words by what it leaves out, or by what it leaves when that is less', () => {
  const [first, second] = speakerClause.all(sel);
  const without = switchValues(DEFAULT_VIEW, 'speakers', [first!], false);
  expect(speakerClause.describe(without.filters, sel)).toBe(`without ${speakerClause.name(first!, sel)}`);
  const only = onlyValues(DEFAULT_VIEW, 'speakers', [second!], speakerClause.all(sel));
  expect(speakerClause.describe(only.filters, sel)).toBe(`only ${speakerClause.name(second!, sel)}`);
  const none = switchValues(DEFAULT_VIEW, 'signs', [-1, 0, 1], false);
  expect(signClause.describe(none.filters, sel)).toBe('without against, neutral, with');
});

test('only a value and then again brings all back', () => {
  const all = typeClause.all(sel);
  const once = onlyValues(DEFAULT_VIEW, 'types', [all[0]!], all);
  expect(once.filters.types).toEqual({ off: all.slice(1), suspended: false });
  expect(onlyValues(once, 'types', [all[0]!], all)).toEqual(DEFAULT_VIEW);
});
