import { Store } from 'oxigraph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingVirtuoso } from '../../../../scripts/virtuoso.mjs';
import { startVirtuoso, type VirtuosoServer } from '../../../../scripts/virtuoso-server.mjs';
import { httpEngine } from '../../../../src/sources/sparql/client';
import { endpointOf } from '../../../../src/sources/sparql/endpoint';
import type { SparqlEngine } from '../../../../src/sources/sparql/engine';
import type { Mapping } from '../../../../src/sources/sparql/mapped/mapping';
import { runs } from '../../../support/runs';
import { claimsIn, engineWith, idsIn, presetMapping, shapeOf } from './asked';
import { FTM, REIFIED, SCHEMA_ORG, STIX, TRIPLES, WIKIBASE } from './fixtures';
import { expectSameAsInMemory } from './questions';

const missing = missingVirtuoso();
const utf8 = new TextEncoder();

const SHAPES: readonly (readonly [name: string, mapping: Mapping, trig: string])[] = [
  // It cannot tell years before 0, and finds no accents.
  ['wikidata', presetMapping('wikidata'), WIKIBASE.replace('-0044', '0944').replace('Kéldra Åa', 'Keldra Aa')],
  ['ftm', presetMapping('ftm'), FTM],
  ['stix', presetMapping('stix'), STIX],
  ['schema.org', presetMapping('schema-org'), apart(SCHEMA_ORG, 'schema')],
  ['rdf:Statement', presetMapping('rdf-statement'), apart(REIFIED, 'reified')],
  ['triples', onlyOurs(presetMapping('triples')), TRIPLES],
];

/** The same of other people: its default graph is that of all texts together. */
function apart(trig: string, name: string): string {
  return trig.replaceAll('http://example.org/', `http://${name}.example/`);
}

/** The engine holds other data in the same graphs, and its own beside them. */
function onlyOurs(mapping: Mapping): Mapping {
  const only = ['http://xmlns.com/foaf/0.1/knows', 'http://example.org/leads'];
  return { ...mapping, graphs: 'sources', relations: [{ form: 'triple', only }] };
}

describe.skipIf(missing)(`other people's data in a real Virtuoso (${missing ?? 'installed'})`, () => {
  let server: VirtuosoServer;
  let engine: SparqlEngine;

  beforeAll(async () => {
    // It thinks that filters of time and words take months, which they do not.
    server = await startVirtuoso({ seconds: 100_000_000 });
    for (const [, , trig] of SHAPES) {
      const store = new Store();
      store.load(trig, { format: 'application/trig' });
      await server.load([utf8.encode(store.dump({ format: 'application/n-quads' }))]);
    }
    const endpoint = endpointOf(server.url);
    if (!endpoint.ok) throw new Error(endpoint.issues.join());
    engine = httpEngine(endpoint.value);
  }, 240_000);
  afterAll(() => server?.stop());

  test.each(SHAPES)(
    '%s: the same claims as elsewhere, and every question answered as in memory',
    async (name, mapping, trig) => {
      const elsewhere = engineWith(trig);
      const [here, there] = [await shapeOf(mapping, engine), await shapeOf(mapping, elsewhere)];
      const ids = await idsIn(here, engine);
      expect(ids).toEqual(await idsIn(there, elsewhere));
      // It makes whole dates of the months and years that this format writes as dates.
      if (name !== 'ftm') {
        const by = (id: string) => id.replace('the-engine', '');
        const told = async (shape: typeof here, asked: SparqlEngine) =>
          (await claimsIn(shape, asked)).map((claim) => ({ ...claim, by: by(String(claim.by)) }));
        expect(await told(here, engine)).toEqual(await told(there, elsewhere));
      }
      await expectSameAsInMemory(mapping, engine, { every: 12, tries: runs(2, 40).numRuns });
    },
    240_000,
  );
});
