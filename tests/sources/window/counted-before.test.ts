import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { Answer, Neighbours } from '../../../src/sources/graph-source';
import { countedIn } from '../../../src/sources/kept-counts';
import {
  type CountedBefore,
  countedAlso,
  type EngineCounts,
  MOST_COUNTED,
  NOTHING_COUNTED,
} from '../../../src/sources/window/counted-before';
import { UNRESTRICTED } from '../../../src/sources/window/engine-window';
import { runs } from '../../support/runs';
import { anyAtlas } from '../../view/any-atlas';

function answer(at: number): Answer<Neighbours> {
  return { value: { byType: [], strongest: [] }, leftOut: [], at };
}

/** Neighbours of some actors, by their keys, counted one after another. */
function neighboursOf(keys: readonly number[]): CountedBefore {
  return keys.reduce((now, key, at) => countedAlso(now, 'neighbours', `actor ${key}`, answer(at)), NOTHING_COUNTED);
}

/** What a source counts of all its claims, as it is remembered. */
async function countedBy(atlas: Atlas): Promise<CountedBefore> {
  const source = columnsSource(atlas);
  const { facets } = await source.about();
  const answers = await Promise.all(
    facets.map(async (id) => [id, await source.facet(id, UNRESTRICTED, { limit: 200 })] as const),
  );
  const total = await source.count(UNRESTRICTED);
  const view: EngineCounts = { key: 'all', state: 'answered', total, facets: Object.fromEntries(answers) };
  const timeline = { ...(await source.bins('said', [0, 20_000], UNRESTRICTED)), key: 'all', axis: 'said' } as const;
  const { id } = atlas.dataset.actors[0]!;
  const neighbours = await source.neighbours(id, UNRESTRICTED, { limit: 3 });
  const withView = countedAlso(NOTHING_COUNTED, 'views', 'all', view);
  return countedAlso(countedAlso(withView, 'timelines', 'all', timeline), 'neighbours', id, neighbours);
}

const manyKeys = fc.array(fc.nat({ max: 300 }), { maxLength: 600 });

describe('what an engine counted', () => {
  test('is remembered up to a bound, the latest of each key, and the oldest go first', () => {
    fc.assert(
      fc.property(manyKeys, (keys) => {
        const latest = new Map<string, Answer<Neighbours>>();
        for (const [at, key] of keys.entries()) {
          latest.delete(`actor ${key}`);
          latest.set(`actor ${key}`, answer(at));
        }
        expect([...neighboursOf(keys).neighbours]).toEqual([...latest].slice(-MOST_COUNTED.neighbours));
      }),
      runs(100, 2000),
    );
  });

  test('of one thing leaves what was counted of another', () => {
    const before = neighboursOf([1, 2]);
    const counts: EngineCounts = { key: 'all', state: 'answered', facets: {} };
    expect(countedAlso(before, 'views', 'all', counts)).toEqual({ ...before, views: new Map([['all', counts]]) });
  });

  test('comes back from where it is kept as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyAtlas({ atLeast: 2 }), async (atlas) => {
        const counted = await countedBy(atlas);
        expect(countedIn(structuredClone(counted))).toEqual(counted);
      }),
      runs(30, 500),
    );
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a record without its parts', { views: new Map() }],
    ['a record of the form of another program', { views: {}, timelines: {}, neighbours: {} }],
    ['a number below none', withTotal({ claims: -1, actors: 2 })],
    ['a text for a number', withTotal({ claims: '<b>1</b>', actors: 2 })],
    ['a view whose counts never came', { ...NOTHING_COUNTED, views: new Map([['k', { key: 'k', state: 'asking' }]]) }],
    ['an age that is none', { ...NOTHING_COUNTED, neighbours: new Map([['k', answer(Number.NaN)]]) }],
  ])('is not taken from %s', (_, kept) => {
    expect(countedIn(kept)).toBe(NOTHING_COUNTED);
  });
});

function withTotal(value: unknown): unknown {
  const total = { value, leftOut: [], at: 1 };
  return { ...NOTHING_COUNTED, views: new Map([['k', { key: 'k', state: 'answered', total, facets: {} }]]) };
}
