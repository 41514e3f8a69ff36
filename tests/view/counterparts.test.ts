import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyOf, linesOf } from '../../src/graph/adjacency';
import { actorId } from '../../src/model/ids';
import { showOnly } from '../../src/view/commands';
import { claimsAmong, companyOf, counterpartsOf, partTaken } from '../../src/view/counterparts';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

test('an actor is tied to its neighbours, each listed once, those with most claims first', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ records, dataset }) => {
      for (const { id } of dataset.actors) {
        const counterparts = counterpartsOf(records, id);
        expect(new Set(counterparts.map((one) => one.id))).toEqual(adjacencyOf(records).get(id) ?? new Set());
        const counts = counterparts.map((one) => one.records.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }
    }),
  );
});

test('the signs of a counterpart add up to its claims', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ records, dataset }) => {
      for (const one of dataset.actors.flatMap(({ id }) => counterpartsOf(records, id))) {
        expect(one.bySign[-1] + one.bySign[0] + one.bySign[1]).toBe(one.records.length);
        expect(new Set(one.records).size).toBe(one.records.length);
        expect(one.contested).toBeLessThanOrEqual(one.records.length);
      }
    }),
  );
});

test('a view of an actor and its company shows all of its claims', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sel.dataset.actors), ({ id }) => {
      const { records } = shownOf(sel, showOnly(DEFAULT_VIEW, companyOf(sel.records, id)));
      expect(partTaken(records, id).party).toEqual(partTaken(sel.records, id).party);
    }),
  );
});

test('the part an actor takes is party, speaker and denier, apart', () => {
  const ids = (records: readonly { readonly claim: { readonly id: string } }[]) => records.map(({ claim }) => claim.id);
  const { party, says, denies } = partTaken(sel.records, actorId('dav-torrel'));
  expect([ids(party), ids(says), ids(denies)]).toEqual([['c-008'], ['c-009'], ['c-004', 'c-007']]);
  expect(ids(partTaken(sel.records, actorId('sound-commission')).denies)).toEqual([]);
});

test('claims among actors draw a line between two of them', () => {
  fc.assert(
    fc.property(fc.subarray(sel.dataset.actors.map(({ id }) => id)), (ids) => {
      const among = claimsAmong(sel.records, ids);
      const isAmong = (record: (typeof among)[number]) =>
        linesOf(record).some(([from, to]) => ids.includes(from) && ids.includes(to));
      expect(among).toEqual(sel.records.filter(isAmong));
    }),
  );
});
