import fc from 'fast-check';
import { expect, test } from 'vitest';
import { switchValues, withFilter } from '../../src/view/commands';
import { culpritsAmong, emptyReasons } from '../../src/view/empty-reasons';
import { standingClause } from '../../src/view/filters/set-clauses';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { anyView, sel } from './any-view';
import { naivePassing } from './naive-filter';

function lifted(view: View, id: ReturnType<typeof emptyReasons>[number]['id']): View {
  if (id !== 'by-hand') return { ...view, filters: { ...view.filters, [id]: DEFAULT_VIEW.filters[id] } };
  const { only: _, ...rest } = view;
  return { ...rest, hidden: [] };
}

test('without a restriction pass as many claims as pass once it is lifted', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      for (const { id, without } of emptyReasons(sel, view)) {
        expect([id, without]).toEqual([id, naivePassing(sel, lifted(view, id)).length]);
      }
    }),
  );
});

test('each step leaves what the restrictions up to it let pass, and the last leaves what is shown', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const reasons = emptyReasons(sel, view);
      reasons.forEach(({ left }, at) => {
        const upToHere = reasons.slice(at + 1).reduce((now, { id }) => lifted(now, id), view);
        expect(left).toBe(naivePassing(sel, upToHere).length);
      });
    }),
  );
});

test('the restrictions listed are those in force, and those that alone bring claims back come last', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const reasons = emptyReasons(sel, view);
      const bare = reasons.reduce((now, { id }) => lifted(now, id), view);
      expect(naivePassing(sel, bare)).toEqual(sel.claims.records);
      const culprits = culpritsAmong(reasons);
      expect(reasons.slice(reasons.length - culprits.length)).toEqual(culprits);
    }),
  );
});

test('the one filter that is why is named with what it holds back', () => {
  const standings = standingClause.all(sel);
  const disputed = switchValues(
    DEFAULT_VIEW,
    'standings',
    standings.filter((one) => one !== 'disputed'),
    false,
  );
  const view = withFilter(disputed, 'text', { text: 'no such words', suspended: false });
  const count = sel.claims.records.filter(({ standing }) => standing === 'disputed').length;
  expect(emptyReasons(sel, view)).toEqual([
    { id: 'standings', label: 'Standing', words: 'only disputed', left: count, without: 0 },
    { id: 'text', label: 'Text', words: 'with the words “no such words”', left: 0, without: count },
  ]);
});

test('what was done by hand is one restriction among the others', () => {
  const [one, two] = sel.dataset.actors;
  const view = { ...DEFAULT_VIEW, hidden: [one!.id], only: [one!.id, two!.id] };
  expect(emptyReasons(sel, view)).toEqual([
    {
      id: 'by-hand',
      label: 'By hand',
      words: `only ${sel.nameOf(one!.id)} and ${sel.nameOf(two!.id)}, without ${sel.nameOf(one!.id)}`,
      left: naivePassing(sel, view).length,
      without: sel.claims.records.length,
    },
  ]);
});
