import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { SparqlEngine } from '../../../src/sources/sparql/engine';
import { type EngineWindow, emptyWindow, UNRESTRICTED } from '../../../src/sources/window/engine-window';
import { FIRST_BUDGET, fetchNeighbours, fetchStrongest } from '../../../src/sources/window/fetch-around';
import type { Growing } from '../../../src/sources/window/fetch-pairs';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { inOxigraph } from '../contract/open-own';

const PLACE = { kind: 'address', at: 'https://engine.example/sparql', holds: 'dataset', id: 'any' } as const;

/** A shipped dataset in an engine that counts its queries, and the window that its first picture is seen through. */
async function opened(name: string) {
  const [, dataset] = shippedDatasets().find(([folder]) => folder === name)!;
  const atlas = atlasOf(dataset, standardVocabulary);
  let queries = 0;
  const counting = (engine: SparqlEngine): SparqlEngine => ({
    ...engine,
    select: (...query) => {
      queries++;
      return engine.select(...query);
    },
  });
  const source = await inOxigraph(atlas, [], counting);
  const empty = emptyWindow(PLACE, await source.about());
  const asked = async (window: EngineWindow, growing: Growing) => {
    queries = 0;
    let now = window;
    for await (const next of growing) now = next;
    return { window: now, queries };
  };
  const first = () => asked(empty, fetchStrongest(source, empty, { restriction: UNRESTRICTED, budget: FIRST_BUDGET }));
  return { atlas, source, empty, asked, first };
}

test.each([
  ['pakistan-ttp-2024', 10],
  ['harbour-of-sel', 6],
] as const)('the first picture of %s is all of it and takes at most %i queries', async (name, most) => {
  const { atlas, first } = await opened(name);
  const { window, queries } = await first();
  expect(window.claims.size).toBe(atlas.size);
  expect(queries).toBeLessThanOrEqual(most);
});

test('twenty neighbours of an actor take as few queries as one', async () => {
  const { atlas, source, empty, asked } = await opened('pakistan-ttp-2024');
  const [best] = (await columnsSource(atlas).search('', { limit: 1 })).value;
  const around = (limit: number) =>
    asked(empty, fetchNeighbours(source, empty, { id: best!.actor.id, limit, restriction: UNRESTRICTED }));
  const one = await around(1);
  const twenty = await around(20);
  expect(twenty.window.readings.size).toBe(20);
  expect(twenty.queries).toBeLessThanOrEqual(one.queries + 2);
});
