import { expect, test } from 'vitest';
import { atlasOf } from '../../../../src/graph/atlas';
import { exploredSchema } from '../../../../src/sources/sparql/mapped/explore';
import { firstMapping } from '../../../../src/sources/sparql/mapped/first-mapping';
import { readMapping } from '../../../../src/sources/sparql/mapped/mapping-file';
import { corpusBytes, corpusFiles } from '../../../support/corpus';
import { shippedDatasets } from '../../../support/shipped';
import { standardVocabulary } from '../../../support/vocabulary';
import { quadsOf } from '../../contract/open-own';
import { claimsIn, engineWith, presetMapping, shapeOf } from './asked';
import { FTM, REIFIED, SCHEMA_ORG, STIX, TRIPLES, WIKIBASE } from './fixtures';

test('classes and properties are told with their counts, and what they lead from and to', async () => {
  const FOAF = 'http://xmlns.com/foaf/0.1/';
  const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
  const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const [person, group] = [`${FOAF}Person`, `${FOAF}Organization`];
  const found = await exploredSchema(engineWith(TRIPLES));
  expect(found).toEqual({
    statements: 13,
    hasGraphs: true,
    classes: [
      { iri: person, nodes: 2 },
      { iri: group, nodes: 1 },
    ],
    properties: [
      { iri: RDF_TYPE, statements: 3, toNodes: 3, toLiterals: 0, from: [person, group], to: [] },
      { iri: `${FOAF}knows`, statements: 3, toNodes: 3, toLiterals: 0, from: [person], to: [person] },
      { iri: `${FOAF}name`, statements: 3, toNodes: 0, toLiterals: 3, from: [person, group], to: [] },
      { iri: `${RDFS}label`, statements: 2, toNodes: 0, toLiterals: 2, from: [], to: [] },
      { iri: 'http://example.org/leads', statements: 1, toNodes: 1, toLiterals: 0, from: [person], to: [group] },
      { iri: `${RDFS}seeAlso`, statements: 1, toNodes: 1, toLiterals: 0, from: [person], to: [] },
    ],
  });
});

test('of a large engine only some statements are looked at, and it says so', async () => {
  const many = Array.from({ length: 400 }, (_, at) => `<http://e/${at}> <http://e/p> <http://e/${at + 1}> .`).join(
    '\n',
  );
  const found = await exploredSchema(engineWith(many), { limits: { sample: 100 } });
  expect(found).toEqual({
    statements: 100,
    sampled: 100,
    hasGraphs: false,
    classes: [],
    properties: [{ iri: 'http://e/p', statements: 100, toNodes: 300, toLiterals: 0, from: [], to: [] }],
  });
});

test.each([
  ['wikidata', WIKIBASE],
  ['ftm', FTM],
  ['stix', STIX],
  ['schema-org', SCHEMA_ORG],
  ['rdf-statement', REIFIED],
] as const)('what is written like %s is known by its terms', async (preset, trig) => {
  const schema = await exploredSchema(engineWith(trig));
  expect(firstMapping(schema, standardVocabulary)).toEqual({ is: 'preset', preset, mapping: presetMapping(preset) });
});

test('our own shape needs no mapping, and literals alone tie nobody', async () => {
  const atlas = atlasOf(new Map(shippedDatasets()).get('harbour-of-sel')!, standardVocabulary);
  const own = await exploredSchema(engineWith(Buffer.concat([...quadsOf(atlas)]).toString(), 'application/n-quads'));
  expect(firstMapping(own, standardVocabulary)).toEqual({ is: 'own' });
  const texts = await exploredSchema(engineWith('<http://e/a> <http://e/p> "x" .'));
  expect(firstMapping(texts, standardVocabulary)).toEqual({ is: 'nothing' });
});

test('of anything else a mapping is guessed that can be used at once', async () => {
  const engine = engineWith(TRIPLES);
  const first = firstMapping(await exploredSchema(engine), standardVocabulary);
  if (first.is !== 'guess') throw new Error(first.is);
  expect(first.mapping).toMatchObject({
    graphs: 'sources',
    actor: {
      label: { properties: ['http://xmlns.com/foaf/0.1/name', 'http://www.w3.org/2000/01/rdf-schema#label'] },
      kind: {
        kinds: [
          { value: 'http://xmlns.com/foaf/0.1/Person', kind: 'person' },
          { value: 'http://xmlns.com/foaf/0.1/Organization', kind: 'organisation' },
        ],
      },
    },
    relations: [{ form: 'triple', only: ['http://xmlns.com/foaf/0.1/knows', 'http://example.org/leads'] }],
  });
  expect(readMapping(first.mapping, standardVocabulary).issues).toEqual([]);
  const claims = await claimsIn(await shapeOf(first.mapping, engine), engine);
  expect(claims.map(({ gist }) => gist)).toContain('Ada Orvane leads League of Sel');
});

const ontology = corpusFiles('rdf').find(({ file }) => file.endsWith('orgOntology.ttl'));

test.skipIf(!ontology)('an ontology of other people (rdf/orgOntology.ttl) is explored and mapped', async () => {
  const text = new TextDecoder().decode(corpusBytes(ontology!));
  const engine = engineWith(text, 'text/turtle');
  const schema = await exploredSchema(engine);
  expect(schema.statements).toBe(748);
  const first = firstMapping(schema, standardVocabulary);
  if (first.is !== 'guess') throw new Error(first.is);
  expect(readMapping(first.mapping, standardVocabulary).issues).toEqual([]);
  const shape = await shapeOf(first.mapping, engine);
  const claims = await claimsIn(shape, engine);
  expect(claims).toHaveLength(shape.about.claims);
  expect(claims.length).toBeGreaterThan(10);
});
