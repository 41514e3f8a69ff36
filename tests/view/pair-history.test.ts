import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOn, TIME_AXES } from '../../src/graph/dates';
import { hasBit } from '../../src/lib/bits';
import { actorId } from '../../src/model/ids';
import { pairHistoryOf, rowsOf } from '../../src/view/pair-history';
import { allTies, tiesBetween } from '../../src/view/ties';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

test('every claim of a pair is in a lane of its tie or among the undated, on either axis', () => {
  fc.assert(
    fc.property(anyAtlas(), fc.constantFrom(...TIME_AXES), (atlas, on) => {
      const [some] = allTies(atlas, atlas.claims.bits);
      if (!some) return;
      const ties = tiesBetween(atlas, atlas.claims.bits, some.subject, some.object);
      const { axis, lanes, undated } = pairHistoryOf(atlas, ties, on);
      const dates = datesOn(atlas, on);
      const isDated = (place: number) => !hasBit(dates.undated, place);
      for (const tie of ties) {
        const lane = lanes.find((one) => one.tie === tie);
        const places = [...tie.claims.places].filter(isDated);
        expect(lane?.spells.map(({ record }) => record.place).sort((a, b) => a - b) ?? []).toEqual(places);
        for (const { start, end } of lane?.spells ?? []) {
          expect(0 <= start && start < end && end <= axis!.length).toBe(true);
        }
      }
      const apart = ties.flatMap(({ claims }) => [...claims.places].filter((place) => !isDated(place)));
      expect(undated.claims.map(({ record }) => record.place)).toEqual(apart);
      expect(undated.of).toBe(apart.length);
    }),
  );
});

test('the history of two sides tells their truce, what is open and what is not sure', () => {
  const ends = [actorId('orvane'), actorId('salt-guard')] as const;
  const { lanes, undated } = pairHistoryOf(sel, tiesBetween(sel, sel.claims.bits, ...ends));
  const told = lanes.map(({ tie, spells }) => [
    tie.relation.id,
    ...spells.map(({ words, isOpen, isUnsure }) => [words, isOpen.end, isUnsure]),
  ]);
  expect(told).toEqual([
    ['ceasefire-with', ['September 2019', false, false]],
    ['negotiates-with', ['21 October 2019', false, true]],
    ['designates-terrorist', ['2017', false, true]],
    ['breaks-agreement', ['September 2019', false, false]],
  ]);
  expect(undated.claims.map(({ record }) => record.claim.id)).toEqual(['c-031']);
});

test('rows hold nothing that lies on something else, and no more rows than needed for one that does', () => {
  const spell = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(spell, { maxLength: 15 }), fc.integer({ min: 1, max: 4 }), (some, least) => {
      const record = sel.claims.records[0]!;
      const plain = { record, isOpen: { start: false, end: false }, isLasting: true, isUnsure: false, words: '' };
      const spells = some
        .map(([start, long]) => ({ ...plain, start, end: start + long }))
        .sort((a, b) => a.start - b.start);
      const rows = rowsOf(spells, least);
      const reach = ({ start, end }: (typeof spells)[number]) => Math.max(end, start + least);
      spells.forEach((one, at) => {
        const before = spells.slice(0, at).filter((_, other) => rows[other] === rows[at]);
        expect(before.every((other) => reach(other) <= one.start)).toBe(true);
      });
      const most = Math.max(
        0,
        ...spells.map(({ start }) => spells.filter((one) => one.start <= start && start < reach(one)).length),
      );
      expect(new Set(rows).size).toBe(most);
    }),
  );
});
