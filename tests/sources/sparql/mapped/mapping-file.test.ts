import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../../../../src/model/issue';
import { MAPPING_FORMAT, type Mapping } from '../../../../src/sources/sparql/mapped/mapping';
import { mappingText, parseMapping, readMapping } from '../../../../src/sources/sparql/mapped/mapping-file';
import { mappingSchemaFiles } from '../../../../src/sources/sparql/mapped/mapping-json-schema';
import { PRESETS } from '../../../../src/sources/sparql/mapped/presets';
import { isIri } from '../../../../src/sources/sparql/terms';
import { BREAKING, HOSTILE } from '../../../support/hostile-text';
import { runs } from '../../../support/runs';
import { standardVocabulary } from '../../../support/vocabulary';

const SMALL: Mapping = {
  format: MAPPING_FORMAT,
  version: 1,
  label: 'Small',
  actor: {},
  relations: [{ form: 'triple', only: ['http://example.org/knows'] }],
};

function issuesOf(document: unknown): readonly Issue[] {
  return readMapping(document, standardVocabulary).issues;
}

function placesIn(document: unknown): readonly string[] {
  return issuesOf(document).map(({ code, place }) => `${place}: ${code}`);
}

test.each(Object.entries(mappingSchemaFiles()))('graph-data/schema/%s is up to date', (name, text) => {
  const file = new URL(`../../../../graph-data/schema/${name}`, import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  'the preset %s is a sound mapping and comes back from its text as it was',
  (_, { mapping }) => {
    expect(parseMapping(mappingText(mapping), standardVocabulary)).toEqual({ ok: true, value: mapping, issues: [] });
  },
);

test('what is wrong is said by its path', () => {
  const broken = {
    ...SMALL,
    prefixes: { ok: 'http://example.org/', 'not ok': 'http://example.org/', bad: 'example' },
    actor: {
      classes: ['ok:Person', 'Person'],
      kind: {
        kinds: [
          { value: 'a', kind: 'b' },
          { value: 'a', kind: 'c' },
        ],
      },
    },
    relations: [
      { form: 'triple', only: ['ok:knows'], except: ['ok:likes'] },
      { form: 'node', subject: ['ok:end'], object: ['ok:end'] },
      { form: 'statement', link: 'ok:', value: 'ok:v/', type: 'ok:t/', only: ['../P1'] },
    ],
    time: { start: { path: ['^ok:start', 'end'] } },
    types: [{ value: 'ok:knows', type: 'member-off' }, { value: 'ok:likes' }],
    graphs: 'sources',
    source: { path: ['ok:source'] },
  };
  expect(placesIn(broken)).toEqual([
    'prefixes.not ok: not-a-prefix',
    'prefixes.bad: not-an-iri',
    'actor.classes[1]: not-an-iri',
    'actor.kind.kinds[1].value: value-twice',
    'relations[0].except: only-and-except',
    'relations[1].object: same-ends',
    'relations[1]: type-of-relation',
    'relations[2].only[0]: not-a-local-name',
    'time.start.path[1]: not-an-iri',
    'types[0].type: unknown-reference',
    'types[1]: type-or-label',
    'source: source-twice',
  ]);
  expect(issuesOf(broken).find(({ code }) => code === 'unknown-reference')).toEqual({
    severity: 'error',
    code: 'unknown-reference',
    place: 'types[0].type',
    message: 'There is no relation type “member-off” in the standard vocabulary.',
    hint: 'Nearest id: “member-of”.',
  });
});

test('what has the wrong shape is said by its path, with what it must be', () => {
  expect(placesIn({ ...SMALL, relations: [] })).toEqual(['relations: empty-list']);
  expect(placesIn({ ...SMALL, relation: SMALL.relations })).toEqual(['relation: unknown-key']);
  expect(placesIn({ ...SMALL, actor: { label: { properties: 'rdfs:label' } } })).toEqual([
    'actor.label.properties: wrong-shape',
  ]);
  expect(issuesOf({ ...SMALL, relations: [{ form: 'edge' }] })).toEqual([
    {
      severity: 'error',
      code: 'wrong-shape',
      place: 'relations[0].form',
      message: '“form” is "edge".',
      hint: 'It must be "triple" or "statement" or "node".',
    },
  ]);
  expect(placesIn(undefined)).toEqual(['the document: not-a-mapping']);
  expect(placesIn({ ...SMALL, format: 'other' })).toEqual(['format: not-a-mapping']);
  expect(placesIn({ ...SMALL, version: 2 })).toEqual(['version: newer-version']);
  const text = parseMapping('{"format":', standardVocabulary);
  expect(text.issues.map(({ code, place }) => [code, place])).toEqual([['not-json', 'line 1, column 11']]);
});

test('a list of a thousand entries is refused by its path', () => {
  const thousand = Array.from({ length: 1000 }, (_, at) => `http://example.org/${at}`);
  const entries = thousand.map((value) => ({ value, type: 'member-of' }));
  const kinds = thousand.map((value) => ({ value, kind: 'person' }));
  expect(placesIn({ ...SMALL, types: entries })).toEqual(['types: too-many']);
  expect(placesIn({ ...SMALL, actor: { kind: { kinds } } })).toEqual(['actor.kind.kinds: too-many']);
  expect(placesIn({ ...SMALL, relations: [{ form: 'triple', only: thousand }] })).toEqual([
    'relations[0].only: too-many',
  ]);
  expect(placesIn({ ...SMALL, relations: thousand.map(() => SMALL.relations[0]) })).toEqual(['relations: too-many']);
  const prefixes = Object.fromEntries(thousand.map((value, at) => [`p${at}`, value]));
  expect(placesIn({ ...SMALL, prefixes })).toEqual(['prefixes: too-many']);
});

test('a mapping that holds itself is refused', () => {
  const around: { [key: string]: unknown } = { ...SMALL };
  around['actor'] = around;
  expect(placesIn(around)).toContain('actor.format: unknown-key');
  const step: unknown[] = [];
  step.push(step);
  expect(placesIn({ ...SMALL, source: { path: step } })).toEqual(['source.path[0]: wrong-shape']);
});

const ATTACKS = [
  'http://e/> } ; DROP ALL #',
  'http://e/a> ?p ?o . FILTER(<http://e/b',
  'http://e/ a',
  'http://e/"',
  "ex:a'); DELETE",
  'x: ?y',
  '?s',
  '*',
  '<http://e/a>',
  'http://e/\\u003e',
  'http://e/{x}',
  ...HOSTILE,
  ...BREAKING,
].filter((text) => text !== '' && !isIri(text.replace(/^\^/, '')));

test('a text that is no IRI is refused wherever an IRI stands', () => {
  const places: readonly (readonly [place: string, put: (text: string) => unknown])[] = [
    ['actor.classes[0]', (text) => ({ ...SMALL, actor: { classes: [text] } })],
    ['actor.label.properties[0]', (text) => ({ ...SMALL, actor: { label: { properties: [text] } } })],
    ['actor.aliases[0]', (text) => ({ ...SMALL, actor: { aliases: [text] } })],
    ['relations[0].only[0]', (text) => ({ ...SMALL, relations: [{ form: 'triple', only: [text] }] })],
    ['source.path[0]', (text) => ({ ...SMALL, source: { path: [text] } })],
    ['time.point.path[0]', (text) => ({ ...SMALL, time: { point: { path: [text] } } })],
    ['prefixes.p', (text) => ({ ...SMALL, prefixes: { p: text } })],
  ];
  const attack = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }));
  fc.assert(
    fc.property(fc.constantFrom(...places), attack, ([place, put], text) => {
      fc.pre(text !== '' && text.length <= 2000 && !isIri(text.replace(/^\^/, '')));
      expect(issuesOf(put(text)).map((issue) => issue.place)).toContain(place);
    }),
    runs(400),
  );
});

test('the example of docs/engines.md is a sound mapping', () => {
  const page = readFileSync(new URL('../../../../docs/engines.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(parseMapping(example, standardVocabulary).issues).toEqual([]);
});
