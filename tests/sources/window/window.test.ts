import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { GraphSource, PairPage } from '../../../src/sources/graph-source';
import {
  type EngineWindow,
  emptyWindow,
  grown,
  readingKey,
  readingOf,
  restrictionKey,
  UNRESTRICTED,
} from '../../../src/sources/window/engine-window';
import { FIRST_BUDGET, fetchNeighbours, fetchPaths, fetchStrongest } from '../../../src/sources/window/fetch-around';
import { fetchNeeded } from '../../../src/sources/window/fetch-needed';
import { fetchPairs, type Growing } from '../../../src/sources/window/fetch-pairs';
import { windowAtlas, windowId, windowOf } from '../../../src/sources/window/window-atlas';
import { neededBy } from '../../../src/view/engine-needs';
import { type EnginePlace, engineOf } from '../../../src/view/engine-place';
import { firstOf } from '../../../src/view/growing';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { anyAtlas } from '../../view/any-atlas';

const PLACE: EnginePlace = { kind: 'address', at: 'https://engine.example/sparql', holds: 'dataset', id: 'sel' };

async function opened(source: GraphSource): Promise<EngineWindow> {
  return emptyWindow(PLACE, await source.about());
}

async function last(window: EngineWindow, growing: Growing): Promise<EngineWindow> {
  let now = window;
  for await (const next of growing) now = next;
  return now;
}

/** A source that gives one claim of a pair at a time, whatever it is asked for. */
function few(source: GraphSource): GraphSource {
  const one = (page: PairPage): PairPage => ({ ...page, limit: 1 });
  return { ...source, claims: (pages, ...among) => source.claims(pages.map(one), ...among) };
}

const whole = { restriction: UNRESTRICTED, budget: { claims: 1e6, claimsOfPair: 1e6, pairs: 1e6 } };

function shippedSource(name: string) {
  const [, dataset] = shippedDatasets().find(([folder]) => folder === name)!;
  const atlas = atlasOf(dataset, standardVocabulary);
  return { atlas, source: columnsSource(atlas) };
}

describe('a window onto a source', () => {
  test('has fetched every claim as it is when the budget holds all of them', async () => {
    await fc.assert(
      fc.asyncProperty(anyAtlas({ atLeast: 2 }), async (atlas) => {
        const source = columnsSource(atlas);
        const empty = await opened(source);
        const window = await last(empty, fetchStrongest(source, empty, whole));
        expect([...window.claims.values()].map(({ id }) => id).sort()).toEqual(
          [...atlas.dataset.claims].map(({ id }) => id).sort(),
        );
        for (const claim of atlas.dataset.claims) expect(window.claims.get(claim.id)).toEqual(claim);
        expect(windowAtlas(window).size).toBe(atlas.size);
      }),
      runs(30, 1000),
    );
  });

  test('never takes more than its budget, and knows of each pair how much is left', async () => {
    const { atlas, source } = shippedSource('pakistan-ttp-2024');
    const empty = await opened(source);
    const budget = { claims: 30, claimsOfPair: 2, pairs: 10 };
    const window = await last(empty, fetchStrongest(source, empty, { restriction: UNRESTRICTED, budget }));
    expect(window.claims.size).toBeLessThanOrEqual(30);
    expect([...window.readings.values()].filter(({ isWhole }) => isWhole)).toEqual([]);
    const further = await last(window, fetchStrongest(source, window, whole));
    expect(further.claims.size).toBe(atlas.size);
    expect([...further.readings.values()].every(({ isWhole, read, of }) => isWhole && read === of)).toBe(true);
  });

  test('fetches a pair piece by piece without leaving out or repeating a claim', async () => {
    const { source } = shippedSource('pakistan-ttp-2024');
    const [pair] = (await source.strongest(UNRESTRICTED, { limit: 1 })).value;
    let window = await opened(source);
    const sizes: number[] = [];
    while (!readingOf(window, pair!.ends, UNRESTRICTED)?.isWhole) {
      window = await last(
        window,
        fetchPairs(source, window, [{ ends: pair!.ends, restriction: UNRESTRICTED, limit: 3 }]),
      );
      sizes.push(window.claims.size);
    }
    expect(window.claims.size).toBe(pair!.claims);
    expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).map((_, at) => 3 * (at + 1)));
    expect(readingOf(window, [pair!.ends[1], pair!.ends[0]], UNRESTRICTED)).toEqual(
      readingOf(window, pair!.ends, UNRESTRICTED),
    );
  });

  test('brings the neighbours that the source says are strongest', async () => {
    const { source } = shippedSource('pakistan-ttp-2024');
    const [first] = (await source.search('pakistan', { limit: 1 })).value;
    const empty = await opened(source);
    const id = first!.actor.id;
    const window = await last(empty, fetchNeighbours(source, empty, { id, limit: 3, restriction: UNRESTRICTED }));
    const { value } = await source.neighbours(id, UNRESTRICTED, { limit: 3 });
    for (const neighbour of value.strongest) {
      expect(window.actors.has(neighbour.id)).toBe(true);
      expect(readingOf(window, [id, neighbour.id], UNRESTRICTED)?.of).toBe(neighbour.claims);
    }
  });

  test('brings the claims along the paths that the source finds', async () => {
    const { source } = shippedSource('pakistan-ttp-2024');
    const [pair] = (await source.strongest(UNRESTRICTED, { limit: 1 })).value;
    const empty = await opened(source);
    const path = fetchPaths(source, empty, { ends: pair!.ends, hops: 4, restriction: UNRESTRICTED });
    let now = empty;
    for await (const next of path) now = next;
    expect(windowAtlas(now).actors.has(pair!.ends[1])).toBe(true);
  });

  test('keeps what came before a question that failed', async () => {
    const { atlas, source } = shippedSource('pakistan-ttp-2024');
    let asked = 0;
    const failing: GraphSource = {
      ...few(source),
      claims: (...question) => (++asked > 2 ? Promise.reject(new Error('cut')) : few(source).claims(...question)),
    };
    const empty = await opened(failing);
    let now = empty;
    const growing = fetchStrongest(failing, empty, { restriction: UNRESTRICTED, budget: FIRST_BUDGET });
    await expect(
      (async () => {
        for await (const next of growing) now = next;
      })(),
    ).rejects.toThrow('cut');
    const { value: pairs } = await source.strongest(UNRESTRICTED, { limit: 1000 });
    expect([...now.readings.values()].map(({ read }) => read).toSorted()).toEqual(
      pairs.map(({ claims }) => Math.min(claims, 2)).toSorted(),
    );
    expect(now.claims.size).toBeLessThan(atlas.size);
  });

  test('asks on where a source gives less at once than it was asked for, until all is there', async () => {
    const { atlas, source } = shippedSource('pakistan-ttp-2024');
    const empty = await opened(source);
    const window = await last(empty, fetchStrongest(few(source), empty, whole));
    expect(window.claims.size).toBe(atlas.size);
    expect([...window.readings.values()].every(({ isWhole, read, of }) => isWhole && read === of)).toBe(true);
  });

  test('does not ask again for what the source tells in part and has no more of', async () => {
    const { source } = shippedSource('pakistan-ttp-2024');
    const cut: GraphSource = {
      ...source,
      claims: async (pages, ...among) => {
        const { value, ...answer } = await source.claims(pages, ...among);
        const pairs = value.pairs.map((pair) => ({
          ...pair,
          ids: pair.ids.slice(0, 1),
          partial: 'The engine gave up.',
        }));
        return { ...answer, value: { ...value, pairs }, partial: 'The engine gave up.' };
      },
    };
    const [pair] = (await source.strongest(UNRESTRICTED, { limit: 1 })).value;
    const empty = await opened(cut);
    const window = await last(
      empty,
      fetchPairs(cut, empty, [{ ends: pair!.ends, restriction: UNRESTRICTED, limit: 3 }]),
    );
    expect(readingOf(window, pair!.ends, UNRESTRICTED)).toMatchObject({ read: 3, of: pair!.claims, isWhole: false });
    expect(window.remarks).toEqual(['The engine gave up.']);
  });
});

describe('the atlas of a window', () => {
  test('says where it comes from, and is the same picture when it grows', async () => {
    const { source } = shippedSource('pakistan-ttp-2024');
    const empty = await opened(source);
    const window = await last(
      empty,
      fetchStrongest(source, empty, { restriction: UNRESTRICTED, budget: FIRST_BUDGET }),
    );
    const first = windowAtlas(empty);
    const atlas = windowAtlas(window, first);
    const later = windowAtlas(window, atlas);
    expect(windowOf(atlas)).toBe(window);
    expect(engineOf(atlas)).toEqual(PLACE);
    expect(firstOf(later)).toBe(first);
    expect(atlas.dataset.id).toBe('sel-at-engine-example-sparql');
    expect(atlas.dataset.derivedFrom?.filters[0]).toMatch(/^Fetched from engine\.example: [\d,]+ claims of /);
  });

  test('shows who is only named, and sources that the engine did not tell of', async () => {
    const { source } = shippedSource('harbour-of-sel');
    const about = await source.about();
    const [pair] = (await source.strongest(UNRESTRICTED, { limit: 1 })).value;
    const { value } = await source.claims([{ ends: pair!.ends, limit: 5 }], UNRESTRICTED);
    const fetched = { claims: value.claims, actors: [] };
    const bare = grown(emptyWindow(PLACE, { ...about, sources: [] }), { fetched, at: 1 });
    const atlas = windowAtlas(bare);
    expect(atlas.size).toBe(value.claims.length);
    expect(atlas.nameOf(pair!.ends[0])).toBe(pair!.ends[0]);
  });

  test('has an id that tells places apart', () => {
    const ids = [PLACE, { ...PLACE, at: 'https://engine.example/other' }, { ...PLACE, id: 'two' }].map(windowId);
    expect(new Set(ids).size).toBe(3);
  });
});

test('what lets the same claims pass has the same key', () => {
  const { filters } = DEFAULT_VIEW;
  const suspended = { ...filters, types: { ...filters.types, suspended: true } };
  expect(restrictionKey(UNRESTRICTED)).toBe('');
  expect(restrictionKey({ filters: suspended, hidden: [] })).not.toBe(
    restrictionKey({ filters, hidden: [], only: [] }),
  );
  expect(readingKey(['b', 'a'] as never, UNRESTRICTED)).toBe(readingKey(['a', 'b'] as never, UNRESTRICTED));
});

test('a link brings whom it selects, expands and leads to', async () => {
  const { source } = shippedSource('pakistan-ttp-2024');
  const [pair, other] = (await source.strongest(UNRESTRICTED, { limit: 2 })).value;
  const [a, b] = pair!.ends;
  const params = new URLSearchParams({
    select: `pair!${a}!${b}`,
    expanded: `${other!.ends[0]}~3`,
    focus: `path!${a}!${other!.ends[1]}`,
    only: 'nobody-here',
  });
  const needs = neededBy(params);
  expect(needs).toEqual({
    pairs: [[a, b]],
    expansions: [
      { id: other!.ends[0], limit: 3 },
      { id: 'nobody-here', limit: 20 },
    ],
    path: [a, other!.ends[1]],
  });
  const empty = await opened(source);
  const window = await last(empty, fetchNeeded(source, empty, needs));
  expect(readingOf(window, [a, b], UNRESTRICTED)).toMatchObject({ isWhole: true, read: pair!.claims });
  expect(window.actors.has(other!.ends[1])).toBe(true);
});

test('what means nothing in a link needs nothing', () => {
  const params = new URLSearchParams({ select: 'pair!a', expanded: 'x~0,~3,%', focus: 'path!a', pins: '~1~2' });
  expect(neededBy(params)).toEqual({ pairs: [], expansions: [] });
  expect(neededBy(new URLSearchParams())).toEqual({ pairs: [], expansions: [] });
});

test('what an engine says of a list that may not be whole is remarked in the window', async () => {
  const { source } = shippedSource('harbour-of-sel');
  const partial = 'The engine stopped on the way.';
  const doubtful: GraphSource = {
    ...source,
    strongest: async (...asked) => ({ ...(await source.strongest(...asked)), partial }),
  };
  const empty = await opened(doubtful);
  const window = await last(empty, fetchStrongest(doubtful, empty, whole));
  expect(window.remarks).toEqual([partial]);
  expect(window.claims.size).toBeGreaterThan(0);
});
