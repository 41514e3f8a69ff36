import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId } from '../../src/model/ids';
import {
  arrange,
  expand,
  focusHops,
  focusOn,
  hide,
  onlyValues,
  pin,
  resetFilters,
  select,
  selectedActors,
  showOnly,
  stepOut,
  suspend,
  switchValues,
  toggleSelected,
  unpin,
} from '../../src/view/commands';
import { CLAUSES } from '../../src/view/filters/clauses';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { adjacencyOf, reachOf } from '../support/adjacency';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const view = anyWholeView(sel);
const types = sel.lexicon.types.map(({ id }) => id);
const someTypes = fc.subarray(types);
const actors = sel.dataset.actors.map(({ id }) => id);
const someActors = fc.subarray(actors, { minLength: 1, maxLength: 5 });
const oneActor = fc.constantFrom(...actors);

function inOrder<Value>(values: readonly Value[]): readonly Value[] {
  return [...values].sort();
}

test('values switched off and on again leave on just what was on before, and them', () => {
  fc.assert(
    fc.property(view, someTypes, (before, values) => {
      const after = switchValues(switchValues(before, 'types', values, false), 'types', values, true);
      const expected = before.filters.types.off.filter((id) => !values.includes(id));
      expect(inOrder(after.filters.types.off)).toEqual(inOrder(expected));
    }),
  );
});

test('switching off twice is switching off once', () => {
  fc.assert(
    fc.property(view, someTypes, (before, values) => {
      const once = switchValues(before, 'types', values, false);
      expect(switchValues(once, 'types', values, false)).toEqual(once);
      expect(new Set(once.filters.types.off).size).toBe(once.filters.types.off.length);
    }),
  );
});

test('touching a suspended filter puts it in force, and touches no other', () => {
  fc.assert(
    fc.property(view, someTypes, fc.boolean(), (before, values, on) => {
      const after = switchValues(suspend(before, 'types', true), 'types', values, on);
      expect(after.filters.types.suspended).toBe(false);
      expect({ ...after, filters: { ...after.filters, types: before.filters.types } }).toEqual(before);
    }),
  );
});

test('only some values, twice, brings all back', () => {
  fc.assert(
    fc.property(view, fc.subarray(types, { minLength: 1, maxLength: types.length - 1 }), (before, values) => {
      const once = onlyValues(switchValues(before, 'types', types, true), 'types', values, types);
      expect(types.filter((id) => !once.filters.types.off.includes(id))).toEqual(values);
      expect(onlyValues(once, 'types', values, types).filters.types).toEqual({ off: [], suspended: false });
    }),
  );
});

test('suspending keeps what a filter holds, and lets pass what it held back', () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...CLAUSES), (before, { id, active }) => {
      const after = suspend(before, id, true);
      expect(active(after.filters)).toBe(false);
      expect(suspend(after, id, before.filters[id].suspended)).toEqual(before);
      expect(shownOf(sel, after).claims.records).toEqual(
        expect.arrayContaining([...shownOf(sel, before).claims.records]),
      );
    }),
  );
});

test('hidden actors are parties to nothing shown, and a reset brings everything back', () => {
  fc.assert(
    fc.property(view, someActors, (before, ids) => {
      const after = hide(before, ids);
      const ends = shownOf(sel, after).claims.records.flatMap(({ claim }) => [claim.subject, claim.object]);
      expect(ends.filter((id) => ids.includes(id))).toEqual([]);
      expect(after.selection).toEqual({ kind: 'nothing' });
      const reset = resetFilters(after);
      expect(shownOf(sel, reset).claims.records).toEqual(sel.claims.records);
      expect(reset).toEqual({
        ...DEFAULT_VIEW,
        selection: after.selection,
        drawing: before.drawing,
        layout: before.layout,
        pins: before.pins,
        sizing: before.sizing,
        pane: before.pane,
        table: before.table,
        story: before.story,
        balance: before.balance,
        disputesBy: before.disputesBy,
        asOneVoice: before.asOneVoice,
        ...(before.comparison && { comparison: before.comparison }),
      });
    }),
  );
});

test('a view of some actors only shows claims among them, hidden ones brought back', () => {
  fc.assert(
    fc.property(view, someActors, (before, ids) => {
      const after = showOnly(before, [...ids, ...ids]);
      expect(after.only).toEqual(ids);
      expect(after.hidden.filter((id) => ids.includes(id))).toEqual([]);
      const ends = shownOf(sel, after).claims.records.flatMap(({ claim }) => [claim.subject, claim.object]);
      expect(ends.every((id) => ids.includes(id))).toBe(true);
    }),
  );
});

test('expanding an actor brings every neighbour that the filters let through', () => {
  fc.assert(
    fc.property(view, oneActor, (before, id) => {
      const { only: _, ...free } = before;
      const around = (view: View) => reachOf(adjacencyOf(shownOf(sel, view).claims.records), [id], 1);
      const all = around({ ...free, hidden: [] });
      const after = expand(before, sel, id);
      expect([...all].filter((near) => after.hidden.includes(near))).toEqual([]);
      expect(around(after)).toEqual(all);
      expect(after.selection).toEqual({ kind: 'actors', ids: [id] });
    }),
  );
});

test('expanding again looks one step further, nine at most', () => {
  const id = actorId('keldra');
  const hops = Array.from({ length: 11 }).reduce<number[]>((seen) => {
    const start = focusOn(
      DEFAULT_VIEW,
      seen.length === 0 ? { kind: 'nothing' } : { kind: 'around', ids: [id], hops: seen.at(-1)! },
    );
    const { focus } = expand(start, sel, id);
    return [...seen, focus.kind === 'around' ? focus.hops : -1];
  }, []);
  expect(hops).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]);
});

test('an actor selected twice over is selected no more than before', () => {
  fc.assert(
    fc.property(view, oneActor, (before, id) => {
      const chosen = select(before, { kind: 'actors', ids: actors.filter((other) => other !== id).slice(0, 2) });
      expect(toggleSelected(toggleSelected(chosen, id), id)).toEqual(chosen);
      expect(selectedActors(toggleSelected(chosen, id).selection)).toContain(id);
    }),
  );
});

test('the last selected actor taken out leaves nothing selected', () => {
  const id = actorId('keldra');
  const chosen = select(DEFAULT_VIEW, { kind: 'actors', ids: [id] });
  expect(toggleSelected(chosen, id)).toEqual(DEFAULT_VIEW);
});

test('hops are counted around the focus, or else around the selected actors, or not at all', () => {
  const ids = [actorId('keldra')];
  const other = [actorId('orvane')];
  const selected = select(DEFAULT_VIEW, { kind: 'actors', ids });
  expect(focusHops(selected, 3).focus).toEqual({ kind: 'around', ids, hops: 3 });
  expect(focusHops(focusOn(selected, { kind: 'around', ids: other, hops: 1 }), 0).focus).toEqual({
    kind: 'around',
    ids: other,
    hops: 0,
  });
  expect(focusHops(DEFAULT_VIEW, 2)).toBe(DEFAULT_VIEW);
});

test('stepping out ends the selection first, then the focus, then does nothing', () => {
  fc.assert(
    fc.property(view, (before) => {
      const deselected = select(before, { kind: 'nothing' });
      if (before.selection.kind !== 'nothing') expect(stepOut(before)).toEqual(deselected);
      const out = stepOut(deselected);
      expect(out).toEqual(focusOn(deselected, { kind: 'nothing' }));
      expect(stepOut(out)).toBe(out);
    }),
  );
});

test('a pin moves with its actor and goes when taken out', () => {
  fc.assert(
    fc.property(view, oneActor, fc.integer(), fc.integer(), (before, id, x, y) => {
      const pinned = pin(before, { id, x, y });
      expect(pinned.pins.filter((placed) => placed.id === id)).toEqual([{ id, x, y }]);
      expect(pin(pinned, { id, x: y, y: x }).pins).toHaveLength(pinned.pins.length);
      expect(unpin(pinned, id).pins).toEqual(before.pins.filter((placed) => placed.id !== id));
    }),
  );
});

test('arranging changes the layout alone', () => {
  expect(arrange(DEFAULT_VIEW, 'grid')).toEqual({ ...DEFAULT_VIEW, layout: 'grid' });
});

test('the actors a selection is about are its ends', () => {
  const [a, b] = [actorId('keldra'), actorId('orvane')];
  const tie = { type: types[0]!, subject: a, object: b, negated: false };
  expect(selectedActors({ kind: 'pair', ends: [a, b] })).toEqual([a, b]);
  expect(selectedActors({ kind: 'tie', tie })).toEqual([a, b]);
  expect(selectedActors({ kind: 'claim', id: sel.claims.records[0]!.claim.id })).toEqual([]);
  expect(selectedActors({ kind: 'nothing' })).toEqual([]);
});
