import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { eachNeighbour } from '../../src/graph/network';
import { type Foreground, foregroundOf, near, type Room, type Wanted } from '../../src/view/foreground';
import { type Shown, shownOf } from '../../src/view/shown';
import { strandsOf } from '../../src/view/strands';
import { adjacencyOf, reachOf } from '../support/adjacency';
import { anyAtlasInView } from './any-view';
import { toldStrand } from './told';

function neighboursIn({ network }: Shown, place: number): readonly number[] {
  const others: number[] = [];
  eachNeighbour(network, place, (other) => others.push(other));
  return others;
}

/** Crowded pictures: often fewer claims pass than are drawn, and often there is room for few. */
const anyCrowd = anyAtlasInView({ actors: 8, claims: 16 }).chain(({ atlas, view }) => {
  const shown = shownOf(atlas, view);
  const standing = [...shown.network.claims].flatMap((claims, pair) => (claims > 0 ? [pair] : []));
  return fc.record({
    atlas: fc.constant(atlas),
    shown: fc.constant(shown),
    room: fc.record({ actors: fc.integer({ min: 1, max: 9 }), strands: fc.integer({ min: 1, max: 12 }) }),
    wanted: fc.record({
      actors: fc.subarray([...shown.drawable], { maxLength: Math.min(3, shown.drawable.length) }),
      pairs: fc.subarray(standing, { maxLength: Math.min(2, standing.length) }),
    }),
    score: fc.option(
      fc.array(fc.nat({ max: 4 }), { minLength: atlas.dataset.actors.length, maxLength: atlas.dataset.actors.length }),
      { nil: undefined },
    ),
  });
});

interface Crowd {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly room: Room;
  readonly wanted: Wanted;
  readonly score: readonly number[] | undefined;
}

function drawn({ atlas, shown, room, wanted, score }: Crowd): Foreground {
  return foregroundOf(atlas, shown, room, { wanted, ...(score && { score }) });
}

/** The standing pairs both ends of which are drawn, those with most claims first. */
function pairsIn({ atlas, shown: { network } }: Crowd, actors: readonly number[]): readonly number[] {
  const { low, high } = atlas.pairs;
  const among = [...network.claims].flatMap((claims, pair) =>
    claims > 0 && actors.includes(low[pair]!) && actors.includes(high[pair]!) ? [pair] : [],
  );
  return among.sort((a, b) => network.claims[b]! - network.claims[a]! || a - b);
}

const isLoop = ({ pairs }: Atlas, pair: number) => pairs.low[pair] === pairs.high[pair];

/** The strongest pair of each drawn actor with another one. */
function strongestOfEach(crowd: Crowd, actors: readonly number[]): ReadonlySet<number> {
  const { low, high } = crowd.atlas.pairs;
  const among = pairsIn(crowd, actors).filter((pair) => !isLoop(crowd.atlas, pair));
  return new Set(actors.flatMap((actor) => among.find((pair) => low[pair] === actor || high[pair] === actor) ?? []));
}

describe('foregroundOf', () => {
  test('is complete where there is room for everything', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { atlas, shown, wanted } = crowd;
        const everything = { actors: shown.drawable.length, strands: 1000 };
        const { actors, strands, pairs } = foregroundOf(atlas, shown, everything, { wanted });
        expect(actors).toEqual(shown.drawable);
        const all = Array.from({ length: atlas.pairs.length }, (_, pair) => strandsOf(atlas, shown.claims.bits, pair));
        expect(strands.map(toldStrand)).toEqual(all.flat().map(toldStrand));
        const exact = foregroundOf(atlas, shown, { ...everything, strands: all.flat().length }, { wanted });
        expect(exact.strands.map(toldStrand)).toEqual(strands.map(toldStrand));
        expect(pairs).toEqual({ drawn: pairs.of, of: all.filter(({ length }) => length > 0).length });
      }),
      { numRuns: 200 },
    );
  });

  test('draws whoever is wanted and otherwise nobody who is weaker than somebody left out who is tied to anybody', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { shown, room, wanted, score = shown.claimsOf } = crowd;
        const { actors } = drawn(crowd);
        expect(actors).toEqual([...new Set(actors)].sort((a, b) => a - b));
        expect(wanted.actors.filter((place) => !actors.includes(place))).toEqual([]);
        expect(actors.filter((place) => !shown.drawable.includes(place))).toEqual([]);
        expect(actors.length).toBeLessThanOrEqual(room.actors + wanted.actors.length);
        const tied = shown.drawable.filter((place) => neighboursIn(shown, place).length > 0);
        expect(actors.length).toBeGreaterThanOrEqual(Math.min(room.actors, tied.length));
        expect(actors.length > 0).toBe(shown.drawable.length + wanted.actors.length > 0);
        const out = tied.filter((place) => !actors.includes(place));
        const free = actors.filter((place) => !wanted.actors.includes(place));
        for (const weak of free) expect(out.filter((strong) => score[strong]! > score[weak]!)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('draws a pair with all of its strands or with none, between drawn actors', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { atlas, shown } = crowd;
        const { actors, strands, pairs } = drawn(crowd);
        const chosen = [...new Set(strands.map(({ pair }) => pair))];
        const among = pairsIn(crowd, actors);
        expect(chosen.filter((pair) => !among.includes(pair))).toEqual([]);
        const whole = chosen.sort((a, b) => a - b).flatMap((pair) => strandsOf(atlas, shown.claims.bits, pair));
        expect(strands.map(toldStrand)).toEqual(whole.map(toldStrand));
        expect(pairs).toEqual({ drawn: chosen.length, of: [...shown.network.claims].filter((one) => one > 0).length });
      }),
      { numRuns: 200 },
    );
  });

  test('holds every drawn actor by its strongest pair with another, and every pair that is wanted', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { actors, strands } = drawn(crowd);
        const chosen = new Set(strands.map(({ pair }) => pair));
        expect([...strongestOfEach(crowd, actors)].filter((pair) => !chosen.has(pair))).toEqual([]);
        const wanted = crowd.wanted.pairs.filter((pair) => pairsIn(crowd, actors).includes(pair));
        expect(wanted.filter((pair) => !chosen.has(pair))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('fills the room with the strongest of the other pairs, and goes beyond it by none but those it must draw', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { room, wanted } = crowd;
        const { actors, strands } = drawn(crowd);
        const must = new Set([...wanted.pairs, ...strongestOfEach(crowd, actors)]);
        const others = pairsIn(crowd, actors).filter((pair) => !must.has(pair));
        const chosen = new Set(strands.map(({ pair }) => pair));
        const taken = others.filter((pair) => chosen.has(pair));
        expect(taken).toEqual(others.slice(0, taken.length));
        if (taken.length < others.length) expect(strands.length).toBeGreaterThanOrEqual(room.strands);
        const last = taken.at(-1);
        if (last === undefined) return;
        expect(strands.filter(({ pair }) => pair !== last).length).toBeLessThan(room.strands);
      }),
      { numRuns: 300 },
    );
  });

  test('chooses the same again, whatever was chosen in between', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const first = drawn(crowd);
        foregroundOf(crowd.atlas, crowd.shown, { actors: 1, strands: 1 });
        const again = drawn(crowd);
        expect({ ...again, strands: again.strands.map(toldStrand) }).toEqual({
          ...first,
          strands: first.strands.map(toldStrand),
        });
      }),
    );
  });
});

/** Crowds in which some of the pairs are contested, with room for two guests or three. */
const anyDispute = anyAtlasInView({ actors: 18, claims: 40 }).chain(({ atlas, view }) => {
  const shown = shownOf(atlas, view);
  const standing = [...shown.network.claims].flatMap((claims, pair) => (claims > 0 ? [pair] : []));
  return fc.record({
    atlas: fc.constant(atlas),
    shown: fc.constant(shown),
    room: fc.record({ actors: fc.integer({ min: 8, max: 12 }), strands: fc.integer({ min: 1, max: 30 }) }),
    contested: fc.shuffledSubarray(standing),
  });
});

describe('of what is contested', () => {
  test('the first pair is drawn, however weak both of its actors are', () => {
    fc.assert(
      fc.property(anyDispute, ({ atlas, shown, room, contested }) => {
        const [first] = contested;
        const { low, high } = atlas.pairs;
        // Whoever is tied to nobody else is no candidate where there is not room for all.
        if (first === undefined || low[first] === high[first]) return;
        const { strands } = foregroundOf(atlas, shown, room, { contested });
        expect(strands.map(({ pair }) => pair)).toContain(first);
      }),
      { numRuns: 300 },
    );
  });

  test('no more is drawn than fits, and at most a quarter of the actors give way', () => {
    fc.assert(
      fc.property(anyDispute, ({ atlas, shown, room, contested }) => {
        const calm = foregroundOf(atlas, shown, room);
        const { actors } = foregroundOf(atlas, shown, room, { contested });
        expect(actors.length).toBe(calm.actors.length);
        const away = calm.actors.filter((actor) => !actors.includes(actor));
        expect(away.length).toBeLessThanOrEqual(room.actors / 4);
      }),
      { numRuns: 300 },
    );
  });

  test('it is told how much is drawn, and less than all only where a share is used up', () => {
    fc.assert(
      fc.property(anyDispute, ({ atlas, shown, room, contested }) => {
        const { strands, actors, contested: told } = foregroundOf(atlas, shown, room, { contested });
        const drawn = new Set(strands.map(({ pair }) => pair));
        expect(told).toEqual({ drawn: contested.filter((pair) => drawn.has(pair)).length, of: contested.length });
        const { low, high } = atlas.pairs;
        const isAmong = (pair: number) => actors.includes(low[pair]!) && actors.includes(high[pair]!);
        if (contested.some((pair) => isAmong(pair) && !drawn.has(pair)))
          expect(strands.length).toBeGreaterThanOrEqual(room.strands / 2);
      }),
      { numRuns: 300 },
    );
  });

  test('a focus keeps everybody out who is far from it', () => {
    fc.assert(
      fc.property(anyDispute, fc.nat({ max: 17 }), ({ atlas, shown, room, contested }, from) => {
        const candidates = shown.drawable.slice(from);
        const { actors } = foregroundOf(atlas, shown, room, { contested, candidates });
        expect(actors.filter((actor) => !candidates.includes(actor))).toEqual([]);
      }),
    );
  });
});

test('near some actors are those whom so many steps along shown claims lead to', () => {
  fc.assert(
    fc.property(anyCrowd, fc.nat({ max: 3 }), ({ atlas, shown, wanted }, hops) => {
      const ids = wanted.actors.map((place) => atlas.dataset.actors[place]!.id);
      const reached = reachOf(adjacencyOf(shown.claims.records), ids, hops);
      const found = near(atlas, shown, ids, hops).map((place) => atlas.dataset.actors[place]!.id);
      expect(new Set(found)).toEqual(reached);
    }),
  );
});
