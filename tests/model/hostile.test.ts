import { expect, test, vi } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import type { Issue } from '../../src/model/issue';
import { parseDataset } from '../../src/model/read';
import { HOSTILE } from '../support/hostile-text';
import { standardVocabulary } from '../support/vocabulary';
import { smallDocument } from './small-dataset';

const read = (text: string) => parseDataset(text, standardVocabulary);
const MANY = 20_000;

// What is checked is that all is told, on however slow a machine.
vi.setConfig({ testTimeout: 300_000 });

/** The text of a dataset with so many claims, each made by number. */
function crowded(claimOf: (number: number) => object, changes: Parameters<typeof smallDocument>[0] = {}): string {
  const { claims: _, ...rest } = smallDocument(changes);
  return JSON.stringify({ ...rest, claims: Array.from({ length: MANY }, (_, number) => claimOf(number)) });
}

function claimOf(number: number) {
  const mode = 'claimed';
  return {
    id: `c-${number}`,
    type: 'attacks',
    subject: 'guard',
    object: 'town',
    gist: 'x',
    by: 'town',
    mode,
    evidence: [],
  };
}

function codesIn(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const { code } of issues) codes.set(code, (codes.get(code) ?? 0) + 1);
  return codes;
}

test('names of JavaScript’s own are ids like any other', () => {
  const actors = HOSTILE.map((id) => ({
    id,
    label: id,
    kind: 'state',
    partOf: id === '__proto__' ? 'constructor' : undefined,
  }));
  const claims = HOSTILE.map((id) => ({ ...claimOf(0), id, subject: id, object: '__proto__', by: 'toString' }));
  const answer = read(JSON.stringify(smallDocument({ actors: actors as never, claims })));
  expect(answer.issues).toEqual([]);
  expect(answer.ok && answer.value.actors.map(({ id }) => id)).toEqual(HOSTILE);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])('a key called %s is unknown like any other', (key) => {
  const text = JSON.stringify(smallDocument()).replace('{', `{${JSON.stringify(key)}:{"polluted":true},`);
  const claim = JSON.stringify(smallDocument()).replace('"id":"c-1"', `"id":"c-1",${JSON.stringify(key)}:1`);
  expect([text, claim].map((document) => read(document).issues.map(({ code, place }) => `${code} ${place}`))).toEqual([
    [`unknown-key ${key}, line 1`],
    [`unknown-key claims[0].${key}, line 1`],
  ]);
  expect({}).not.toHaveProperty('polluted');
});

test('names of JavaScript’s own that are missing are missing', () => {
  const claim = {
    type: 'toString',
    by: 'constructor',
    subject: '__proto__',
    object: 'hasOwnProperty',
    place: 'valueOf',
  };
  const issues = read(JSON.stringify(smallDocument({ claim }))).issues.map(({ code }) => code);
  expect(issues).toEqual(Array.from({ length: 5 }, () => 'unknown-reference'));
});

test('mappings under any name are kept and change nothing else', () => {
  const { types, ...vocabulary } = JSON.parse(JSON.stringify(standardVocabulary));
  const mapped = `{"__proto__":"x","constructor":"y"}`;
  const first = JSON.stringify({ ...types[0], mappings: 'MAPPED' }).replace('"MAPPED"', mapped);
  const own = JSON.stringify({ ...vocabulary, types: ['TYPE'] }).replace('"TYPE"', first);
  const text = JSON.stringify(smallDocument({ vocabulary: 'OWN' })).replace('"OWN"', own);
  const answer = read(text);
  expect(answer.ok && Object.entries(answer.value.vocabulary?.types[0]?.mappings ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test.each([
  ['lists', `${'['.repeat(MANY)}${']'.repeat(MANY)}`],
  ['objects', `${'{"a":'.repeat(MANY)}1${'}'.repeat(MANY)}`],
])('%s a hundred thousand deep are refused like any other misfit', (_, deep) => {
  const text = JSON.stringify(smallDocument({ title: 'DEEP' })).replace('"DEEP"', deep);
  expect(read(text).issues.map(({ code, place }) => `${code} ${place}`)).toEqual(['wrong-shape title, line 1']);
});

test('a hundred thousand sound claims are read', () => {
  const answer = read(crowded(claimOf));
  expect(answer.ok && answer.value.claims.length).toBe(MANY);
  expect(answer.ok && atlasOf(answer.value, standardVocabulary).claims.records.length).toBe(MANY);
});

test('a hundred thousand wrong claims are all told', () => {
  const { issues } = read(
    crowded((number) => ({ ...claimOf(number), by: `nobody-${number}`, time: { edtf: '?', basis: 'stated' } })),
  );
  expect(codesIn(issues)).toEqual(
    new Map([
      ['unknown-reference', MANY],
      ['bad-date', MANY],
    ]),
  );
});

test('a hundred thousand misshapen claims are all told', () => {
  const { issues } = read(crowded((number) => ({ ...claimOf(number), mode: 'said', evidance: number })));
  expect(codesIn(issues)).toEqual(
    new Map([
      ['wrong-shape', MANY],
      ['unknown-key', MANY],
    ]),
  );
});

test('a hundred thousand actors, each part of the next, are followed once', () => {
  const actors = Array.from({ length: MANY }, (_, at) => ({
    id: `a-${at}`,
    label: 'x',
    kind: 'state',
    partOf: `a-${(at + 1) % MANY}`,
  }));
  const open = actors.map(({ partOf, ...actor }, at) => (at === MANY - 1 ? actor : { ...actor, partOf }));
  expect(codesIn(read(JSON.stringify(smallDocument({ actors, claims: [] }))).issues)).toEqual(
    new Map([['part-of-itself', MANY]]),
  );
  expect(read(JSON.stringify(smallDocument({ actors: open as never, claims: [] }))).issues).toEqual([]);
});

test('what a file says of itself is told in short', () => {
  const long = 'x'.repeat(MANY);
  const { issues } = read(JSON.stringify(smallDocument({ [long]: 1, claim: { gist: '', [long]: { [long]: 1 } } })));
  expect(issues.length).toBe(3);
  expect(issues.filter(({ message, place }) => message.length > 200 || place.length > 200)).toEqual([]);
});
