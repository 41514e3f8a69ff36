import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTOR_COLUMNS } from '../../src/formats/actor-columns';
import { CLAIM_COLUMNS, RECORD_COLUMNS } from '../../src/formats/claim-columns';
import { filled } from '../../src/formats/column';
import { csv } from '../../src/formats/csv';
import { gexf } from '../../src/formats/gexf';
import { METADATA } from '../../src/formats/metadata';
import { namesOf } from '../../src/formats/names';
import { anyDataset } from '../support/arbitrary-dataset';
import { lexiconFor } from '../support/vocabulary';
import { all, only, xmlTree } from '../support/xml-tree';
import { readZip } from './read-back';
import { smallDataset } from './small-dataset';
import { writtenBytes, writtenText } from './written';

const TAKEN = new Set(
  `id source target type kind weight start end name pid parent key interval timeset thickness color colour size shape suid
  selected shared_name interaction shared_interaction`.split(/\s+/),
);

test.each([
  ['actors', ACTOR_COLUMNS],
  ['claims', CLAIM_COLUMNS],
  ['graphs', METADATA],
] as const)('attributes of %s have names of their own that no format keeps for itself', (_, columns) => {
  const names = columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => TAKEN.has(name) || !/^[a-z_]+$/.test(name))).toEqual([]);
});

test('columns that are written together say the same of all claims that they are written together for', () => {
  fc.assert(
    fc.property(anyDataset(), (any) => {
      const itsNames = namesOf(any, lexiconFor(any));
      for (const { value, sameFor } of CLAIM_COLUMNS) {
        const said = new Map<string, unknown>();
        for (const claim of any.claims) {
          const same = sameFor?.(claim);
          if (same === undefined) continue;
          const known = said.has(same) ? said.get(same) : value(claim, itsNames);
          said.set(same, known);
          expect(value(claim, itsNames)).toEqual(known);
        }
      }
    }),
    { numRuns: 200 },
  );
});

const dataset = smallDataset();
const lexicon = lexiconFor(dataset);
const names = namesOf(dataset, lexicon);

test('an actor has its names, its kind in words and what it is part of', () => {
  expect(Object.fromEntries(filled(ACTOR_COLUMNS, dataset.actors[0]!, names))).toEqual({
    actor: 'keldra',
    label: 'Keldra',
    actor_kind: 'state',
    actor_kind_label: 'State',
    aliases: ['Old | Keldra'],
    part_of: 'orvane',
    part_of_name: 'Orvane',
  });
});

test('a negated claim of nobody in particular reads as its opposite, unsigned and anonymous', () => {
  expect(Object.fromEntries(filled(CLAIM_COLUMNS, dataset.claims[0]!, names))).toEqual({
    claim: 'c-1',
    label: lexicon.type(dataset.claims[0]!.type).negative,
    relation: 'supports',
    relation_label: 'supports',
    family: 'support',
    family_label: 'Support and alliance',
    sign: 0,
    symmetric: false,
    negated: true,
    gist: 'Keldra gives Orvane nothing.',
    standing: 'anonymous',
    speaker: 'observers',
    speaker_name: 'Some observers',
    mode: 'claimed',
    time_edtf: '2019-09',
    time_basis: 'relative',
    time_first: '2019-09-01',
    time_last: '2019-09-30',
    also: '[{"role":"with","actor":"observers","name":"Some observers"}]',
    sources: ['paper'],
    passages: ['paper:5-9', 'paper:12-20'],
    evidence:
      '[{"source":"paper","paragraph":2,"start":5,"end":9,"from":"a","to":"b"},' +
      '{"source":"paper","paragraph":3,"start":12,"end":20,"from":"a","to":"b"}]',
  });
});

test('a denied claim of a source names who denies it', () => {
  expect(Object.fromEntries(filled(CLAIM_COLUMNS, dataset.claims[1]!, names))).toMatchObject({
    sign: 1,
    symmetric: true,
    negated: false,
    standing: 'disputed',
    speaker: 'paper',
    speaker_name: 'The Paper',
    denied_by: ['keldra'],
    denied_by_names: ['Keldra'],
    responses: '[{"by":"keldra","stance":"denies","gist":"No.","evidence":[]}]',
  });
});

test('the text beside the tables says what they are a part of, and lists their files and columns', () => {
  const files = readZip(writtenBytes(csv, dataset));
  expect([...files.keys()]).toEqual([
    'actors.csv',
    'claims.csv',
    'responses.csv',
    'evidence.csv',
    'README.txt',
    'metadata.json',
  ]);
  const lines = files.get('README.txt')!.split('\r\n');
  expect(lines.slice(0, 13)).toEqual([
    'title: Two actors and a rumour',
    'dataset: small',
    'extract_of: large',
    'scope: shown',
    'filters: Kinds: State',
    'filters: "two\\nlines"',
    'actors_exported: 3',
    'actors_total: 30',
    'claims_exported: 2',
    'claims_total: 20',
    'source_titles: A paper',
    'saved_at: 2024-06-30T10:00:00Z',
    'saved_by: Actor Atlas 1.0',
  ]);
  expect(lines).toContain('claims.csv (2 rows)');
  const inTables = CLAIM_COLUMNS.filter((column) => !RECORD_COLUMNS.includes(column));
  for (const { name, meaning } of [...ACTOR_COLUMNS, ...inTables]) expect(lines).toContain(`  ${name}: ${meaning}`);
});

test('a GEXF edge is of the kind of its relation, and coloured by its sign', () => {
  const edges = all(only(only(xmlTree(writtenText(gexf, dataset)), 'graph'), 'edges'), 'edge');
  expect(edges.map((edge) => [edge.attributes.get('kind'), only(edge, 'color').attributes.get('b')])).toEqual([
    ['supports', '139'],
    ['allied-with', '138'],
  ]);
});
