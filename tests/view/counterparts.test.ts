import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claims } from '../../src/graph/claims';
import type { ClaimRecord } from '../../src/graph/record';
import { actorId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { showOnly } from '../../src/view/commands';
import { claimsAmong, companyOf, countCounterparts, counterpartsOf, partTaken } from '../../src/view/counterparts';
import { shownOf, wholeOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { adjacencyOf, plainLines } from '../support/adjacency';
import { anyAtlas } from './any-atlas';
import { anyFold } from './any-folding';
import { anyAtlasInView, sel } from './any-view';
import { naivePassing, partiesOf } from './naive-filter';

test('an actor is tied to its neighbours, each listed once, those with most claims first', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const adjacency = adjacencyOf(atlas.claims.records);
      for (const { id } of atlas.dataset.actors) {
        const counterparts = counterpartsOf(atlas, wholeOf(atlas), id);
        expect(new Set(counterparts.map((one) => one.id))).toEqual(adjacency.get(id) ?? new Set());
        expect(counterparts).toHaveLength(adjacency.get(id)?.size ?? 0);
        expect(countCounterparts(atlas, wholeOf(atlas), id)).toBe(counterparts.length);
        const counts = counterparts.map((one) => one.claims.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }
    }),
  );
});

test('whoever stands for several is no counterpart of itself', () => {
  fc.assert(
    fc.property(anyFold, ({ folded }) => {
      const shown = wholeOf(folded);
      for (const id of folded.fold?.standing.keys() ?? []) {
        const counterparts = counterpartsOf(folded, shown, id);
        expect(counterparts.map((one) => one.id)).not.toContain(id);
        expect(countCounterparts(folded, shown, id)).toBe(counterparts.length);
      }
    }),
    { numRuns: 80 },
  );
});

test('the signs of a counterpart add up to its claims', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      for (const one of atlas.dataset.actors.flatMap(({ id }) => counterpartsOf(atlas, wholeOf(atlas), id))) {
        expect(one.bySign[-1] + one.bySign[0] + one.bySign[1]).toBe(one.claims.length);
        expect(new Set(one.claims).size).toBe(one.claims.length);
        expect(one.contested).toBeLessThanOrEqual(one.claims.length);
      }
    }),
  );
});

test('a view of an actor and its company shows all of its claims', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sel.dataset.actors), ({ id }) => {
      const { claims } = shownOf(sel, showOnly(DEFAULT_VIEW, companyOf(sel, sel.claims, id)));
      expect(partTaken(sel, claims, id).party.records).toEqual(partTaken(sel, sel.claims, id).party.records);
      expect(claims.records).toEqual(expect.arrayContaining([...partTaken(sel, sel.claims, id).party]));
    }),
  );
});

test('the part an actor takes is party, speaker and denier, apart', () => {
  const ids = ({ records }: Claims) => records.map(({ claim }) => claim.id);
  const { party, says, denies } = partTaken(sel, sel.claims, actorId('dav-torrel'));
  expect([ids(party), ids(says), ids(denies)]).toEqual([['c-008'], ['c-009'], ['c-004', 'c-007']]);
  expect(ids(partTaken(sel, sel.claims, actorId('sound-commission')).denies)).toEqual([]);
});

test('claims among actors draw a line between two of them', () => {
  fc.assert(
    fc.property(fc.subarray(sel.dataset.actors.map(({ id }) => id)), (ids) => {
      const among = claimsAmong(sel, sel.claims.bits, ids);
      const isAmong = ({ lines }: ClaimRecord) => lines.some(([from, to]) => ids.includes(from) && ids.includes(to));
      expect(among.records).toEqual(sel.claims.records.filter(isAmong));
    }),
  );
});

test('in any view of any dataset a counterpart has the claims that draw a line between the two, counted by sign and dispute', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const passed = naivePassing(atlas, view);
      for (const { id } of atlas.dataset.actors) {
        const found = counterpartsOf(atlas, shownOf(atlas, view), id);
        for (const { id: other, claims, bySign, contested } of found) {
          const joins = ([from, to]: readonly [string, string]) =>
            (from === id && to === other) || (from === other && to === id);
          const expected = passed.filter(({ claim }) => plainLines(claim).some(joins));
          expect(claims.records).toEqual(expected);
          for (const sign of [-1, 0, 1] as const) {
            expect(bySign[sign]).toBe(expected.filter((record) => record.sign === sign).length);
          }
          expect(contested).toBe(expected.filter(({ standing }) => isContested(standing)).length);
        }
        const limited = counterpartsOf(atlas, shownOf(atlas, view), id, 2);
        expect(limited.map((one) => one.id)).toEqual(found.slice(0, 2).map((one) => one.id));
      }
    }),
  );
});

test('in any view of any dataset an actor takes part as a plain reading of the claims says', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const passed = naivePassing(atlas, view);
      for (const { id } of atlas.dataset.actors) {
        const { party, says, denies } = partTaken(atlas, shownOf(atlas, view).claims, id);
        const own = passed.filter(({ claim }) => partiesOf(claim).includes(id));
        const answers = ({ claim: { responses = [] } }: ClaimRecord) =>
          responses.some(({ by, stance }) => by === id && stance !== 'supports');
        expect(party.records).toEqual(own);
        expect(says.records).toEqual(passed.filter(({ claim }) => claim.by === id));
        expect(denies.records).toEqual(passed.filter(answers));
        const company = companyOf(atlas, shownOf(atlas, view).claims, id);
        expect(new Set(company)).toEqual(new Set([id, ...own.flatMap(({ claim }) => partiesOf(claim))]));
      }
    }),
  );
});
