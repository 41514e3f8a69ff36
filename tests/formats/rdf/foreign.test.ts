import { describe, expect, test } from 'vitest';
import { READ_FORMATS } from '../../../src/formats/formats';
import { trig } from '../../../src/formats/trig';
import type { Dataset } from '../../../src/model/dataset';
import { readBy, startOf } from '../../support/read-file';

const PREFIXES = `PREFIX ex: <http://example.org/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
`;

async function datasetIn(statements: string): Promise<Dataset> {
  const answer = await readBy(trig, 'harbour.trig', PREFIXES + statements);
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  expect(answer.issues).toEqual([]);
  return answer.value;
}

const ties = ({ claims }: Dataset) => claims.map(({ subject, type, object, by }) => ({ subject, type, object, by }));
const labels = ({ actors }: Dataset) => actors.map(({ label }) => label);

describe('RDF of any shape', () => {
  test('is a graph of whatever its statements tie together', async () => {
    const dataset = await datasetIn('ex:guard ex:patrols ex:quay . ex:quay ex:near ex:market, ex:customs .');
    expect(labels(dataset)).toEqual(['guard', 'quay', 'market', 'customs']);
    expect(ties(dataset)).toEqual([
      { subject: 'http://example.org/guard', type: 'patrols', object: 'http://example.org/quay', by: 'file' },
      { subject: 'http://example.org/quay', type: 'near', object: 'http://example.org/market', by: 'file' },
      { subject: 'http://example.org/quay', type: 'near', object: 'http://example.org/customs', by: 'file' },
    ]);
  });

  test('says the same thing once, however often it stands there', async () => {
    expect(ties(await datasetIn('ex:a ex:b ex:c . ex:a ex:b ex:c .'))).toHaveLength(1);
  });

  test('calls actors by the best of their names in English, and keeps the others', async () => {
    const { actors } = await datasetIn(`ex:a ex:b ex:c .
      ex:a rdfs:label "Le port"@fr, "The harbour"@en, "Harbour" ; skos:altLabel "Sel"@en .
      ex:c foaf:name "Keldra"@de ; skos:prefLabel "Keldra (state)"@en-GB .`);
    expect(actors).toEqual([
      {
        id: 'http://example.org/a',
        kind: 'actor',
        label: 'The harbour',
        aliases: ['Harbour', 'Le port', 'Sel'],
      },
      { id: 'http://example.org/c', kind: 'actor', label: 'Keldra (state)', aliases: ['Keldra'] },
    ]);
  });

  test('takes classes for kinds and literals for remarks, in the words that the file has for them', async () => {
    const { actors, vocabulary } = await datasetIn(`ex:a a ex:Boat ; ex:crew 12 ; ex:built "1990", "1991" .
      ex:Boat rdfs:label "Fishing boat"@en . ex:crew rdfs:label "size of crew"@en .`);
    const boat = actors.find(({ id }) => id === 'http://example.org/a');
    expect(boat).toEqual({
      id: 'http://example.org/a',
      kind: 'fishing-boat',
      label: 'a',
      notes: [
        { kind: 'outside-knowledge', text: 'size of crew: 12' },
        { kind: 'outside-knowledge', text: 'built: 1990, 1991' },
      ],
    });
    expect(vocabulary?.kinds.map(({ label }) => label)).toContain('Fishing boat');
  });

  test('tells properties apart that end in the same word', async () => {
    const { claims, vocabulary } = await datasetIn('ex:a ex:knows ex:b . ex:a foaf:knows ex:b .');
    expect(new Set(claims.map(({ type }) => type)).size).toBe(2);
    expect(vocabulary?.types.map(({ label }) => label)).toEqual(['knows', 'http://xmlns.com/foaf/0.1/knows']);
  });

  test('numbers what has no IRI in the order of the file', async () => {
    const dataset = await datasetIn('ex:a ex:b [ a ex:Boat ; ex:of [ foaf:name "Ilva" ] ] . _:x ex:b ex:a .');
    expect(labels(dataset)).toEqual(['Boat 1', 'Ilva', 'a', 'Unnamed 3']);
  });

  test('takes its named graphs for sources', async () => {
    const dataset = await datasetIn(`ex:news { ex:a ex:attacks ex:b } ex:letter { ex:a ex:attacks ex:b }
      ex:a ex:attacks ex:b . ex:news rdfs:label "The news"@en .`);
    expect(dataset.sources).toEqual([
      { id: 'file', title: 'harbour.trig', kind: 'file' },
      { id: 'graph:http://example.org/news', title: 'The news', kind: 'named graph', url: 'http://example.org/news' },
      {
        id: 'graph:http://example.org/letter',
        title: 'http://example.org/letter',
        kind: 'named graph',
        url: 'http://example.org/letter',
      },
    ]);
    expect(dataset.claims.map(({ by }) => by)).toEqual([
      'graph:http://example.org/news',
      'graph:http://example.org/letter',
      'file',
    ]);
  });

  test('takes a statement about a statement for a tie, as RDF 1.0 and as RDF 1.2 write it', async () => {
    const [old, young] = await Promise.all([
      datasetIn('ex:s a rdf:Statement ; rdf:subject ex:a ; rdf:predicate ex:near ; rdf:object ex:b ; ex:sure "no" .'),
      datasetIn('<< ex:a ex:near ex:b ~ ex:s >> ex:sure "no" .'),
    ]);
    expect(old.claims).toEqual([
      {
        id: 'http://example.org/s',
        type: 'near',
        subject: 'http://example.org/a',
        object: 'http://example.org/b',
        gist: 'a near b',
        by: 'file',
        mode: 'asserted',
        evidence: [],
        notes: [{ kind: 'outside-knowledge', text: 'sure: no' }],
      },
    ]);
    expect(young).toEqual(old);
  });

  test('keeps names of JavaScript’s own as names', async () => {
    const dataset = await datasetIn('ex:__proto__ ex:constructor ex:toString ; ex:__proto__ "x" .');
    expect(labels(dataset)).toEqual(['__proto__', 'toString']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what is no RDF', () => {
  test.each([
    ['a full stop that is missing', 'ex:a ex:b ex:c\nex:d ex:e ex:f .', 'line 7'],
    ['a prefix that nobody declared', 'ex:a oh:b ex:c .', 'line 6'],
    ['a file that breaks off', 'ex:a ex:b "c', 'line 6'],
    ['half of a surrogate pair', '\nex:a ex:b "\\uD800" .', 'line 7'],
  ])('is refused with its line: %s', async (_, statements, place) => {
    await expect(readBy(trig, 'bad.trig', PREFIXES + statements)).rejects.toMatchObject({ code: 'not-rdf', place });
  });

  test('is a file without statements', async () => {
    expect(await readBy(trig, 'empty.trig', PREFIXES)).toMatchObject({ ok: false, issues: [{ code: 'no-graph' }] });
  });
});

test.each([
  ['# names\n<http://e/a> <http://e/b> "c"@en .\n', 'ntriples'],
  ['<http://e/a> <http://e/b> <http://e/c> <http://e/g> .\n<http://e/a> <http://e/b> _:x .\n', 'nquads'],
  ['@prefix ex: <http://e/> .\nex:a ex:b "{" . # {\n', 'turtle'],
  ['@base <http://e/> .\n<a> <b> """{\n""" .', 'turtle'],
  ['<http://e/a> a <http://e/C> ; <http://e/p> 1 .', 'turtle'],
  ['PREFIX ex: <http://e/>\nex:g { ex:a ex:b ex:c }', 'trig'],
  ['VERSION "1.2"\n<http://e/a> <http://e/b> <http://e/c> {| <http://e/p> 1 |} .', 'turtle12'],
  ['[{"@id":"http://e/a","http://e/b":[{"@id":"http://e/c"}]}]', 'jsonld'],
])('is known by its content: %j is %s', (text, id) => {
  expect(READ_FORMATS.find(({ recognises }) => recognises(startOf('file', text)))?.id).toBe(id);
});

test.each([
  '<?xml version="1.0"?><gexf></gexf>',
  '<graphml>\n<key id="a"/></graphml>',
  'digraph { a -> b }',
  'source,target\nhttp://a,http://b\n',
  '{"nodes":[],"edges":[]}',
  'a line of text: with a colon',
  '',
])('is not seen in other files: %j', (text) => {
  const ids = ['ntriples', 'nquads', 'turtle', 'trig', 'turtle12', 'jsonld'];
  const seen = READ_FORMATS.filter(({ id, recognises }) => ids.includes(id) && recognises(startOf('file', text)));
  expect(seen.map(({ id }) => id)).toEqual([]);
});
