import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingVirtuoso } from '../../../scripts/virtuoso.mjs';
import { startVirtuoso, type VirtuosoServer } from '../../../scripts/virtuoso-server.mjs';
import { type Atlas, atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { GraphSource } from '../../../src/sources/graph-source';
import { httpEngine } from '../../../src/sources/sparql/client';
import { endpointOf } from '../../../src/sources/sparql/endpoint';
import { anyDataset } from '../../support/arbitrary-dataset';
import { eventSlice } from '../../support/event-slice';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { UNRESTRICTED } from './any-question';
import { isKept } from './exactly-kept';
import { openOwn, quadsOf } from './open-own';
import { ask } from './question';
import { expectSame } from './same-answer';
import { keepsTheContract } from './suite';

const missing = missingVirtuoso();
/** As many rows as public engines give at most, without a word. */
const MOST_ROWS = 10_000;
/** Of this one every choice is tried. */
const ARTICLE = 'pakistan-ttp-2024';

/** Datasets with texts that have broken somebody's file, named so that they can live in one engine. */
const unkindDatasets = fc
  .sample(
    anyDataset({ actors: 12, claims: 40 }).filter(({ claims }) => claims.length > 6),
    { numRuns: 2, seed: 6 },
  )
  .map((dataset, at) => [`unkind texts ${at + 1}`, { ...dataset, id: `unkind ${at + 1}` }] as const);

describe.skipIf(missing)(`a real Virtuoso (${missing ?? 'installed'})`, async () => {
  let server: VirtuosoServer;
  beforeAll(async () => {
    server = await startVirtuoso({ mostRows: MOST_ROWS });
  }, 120_000);
  afterAll(() => server?.stop());

  const loaded = async (atlas: Atlas): Promise<GraphSource> => {
    await server.load(quadsOf(atlas));
    const endpoint = endpointOf(server.url);
    if (!endpoint.ok) throw new Error(endpoint.issues.join(' '));
    return openOwn(httpEngine(endpoint.value), atlas);
  };

  // The first is alone in the engine, the others are not.
  const events = missing ? undefined : await eventSlice(50_000);
  if (events) {
    const also = (opened: () => GraphSource) =>
      test('a list of more rows than the engine gives at once is whole', async () => {
        const question = { ask: 'strongest', restriction: UNRESTRICTED, limit: 1_000_000 } as const;
        const { items } = await ask(columnsSource(events), question);
        expect(items.size).toBeGreaterThan(MOST_ROWS);
        await expectSame(question, opened(), columnsSource(events));
      });
    keepsTheContract({ name: 'events', atlas: events, tries: 4, many: true, also }, loaded);
  }

  for (const [name, dataset] of shippedDatasets()) {
    const atlas = atlasOf(dataset, standardVocabulary);
    keepsTheContract({ name, atlas, tries: 12, many: name !== ARTICLE, also: isKept(atlas) }, loaded);
  }

  for (const [name, dataset] of unkindDatasets) {
    const atlas = atlasOf(dataset, standardVocabulary);
    keepsTheContract({ name, atlas, tries: 12, many: true, also: isKept(atlas) }, loaded);
  }
});
