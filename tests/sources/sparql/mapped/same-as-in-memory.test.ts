import { expect, test } from 'vitest';
import { engineWith, presetMapping } from './asked';
import { FTM, REIFIED, SCHEMA_ORG, STIX, TRIPLES, WIKIBASE } from './fixtures';
import { expectSameAsInMemory } from './questions';

const TRIPLE = presetMapping('triples');

test.each([
  ['wikidata', presetMapping('wikidata'), WIKIBASE],
  ['ftm', presetMapping('ftm'), FTM],
  ['stix', presetMapping('stix'), STIX],
  ['schema.org', presetMapping('schema-org'), SCHEMA_ORG],
  ['rdf:Statement', presetMapping('rdf-statement'), REIFIED],
  ['triples in named graphs', { ...TRIPLE, graphs: 'named' }, TRIPLES],
  ['graphs as sources', { ...TRIPLE, graphs: 'sources' }, TRIPLES],
] as const)(
  '%s: every question has the answer that the same claims have in memory',
  async (_, mapping, trig) => {
    await expectSameAsInMemory(mapping, engineWith(trig), { every: 1, tries: 12 });
    expect.hasAssertions();
  },
  180_000,
);
