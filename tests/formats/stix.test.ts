import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stix } from '../../src/formats/stix';
import { edtfOfSpan, spanOfEdtf, stampOf } from '../../src/formats/stix-time';
import { webAddress } from '../../src/formats/web-address';
import { anyDataset } from '../support/arbitrary-dataset';
import { runs } from '../support/runs';
import { smallDataset } from './small-dataset';
import { writtenText } from './written';

type Json = Record<string, unknown>;

function objectsOf(dataset = smallDataset()): readonly Json[] {
  return JSON.parse(writtenText(stix, dataset)).objects;
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  identity: ['name'],
  location: ['region'],
  incident: ['name'],
  grouping: ['context', 'object_refs'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  opinion: ['opinion', 'object_refs'],
  'extension-definition': ['created_by_ref', 'name', 'schema', 'version', 'extension_types'],
};
const ID = /^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const STAMP = /^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

describe('a bundle', () => {
  test('has objects of STIX 2.1 with all that each must have, ids of their types, and no empty list', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const objects = objectsOf(dataset);
        const ids = new Set(objects.map(({ id }) => id));
        expect(ids.size).toBe(objects.length);
        for (const object of objects) {
          expect(object).toMatchObject({ spec_version: '2.1', id: expect.stringMatching(ID) });
          expect(String(object['id']).startsWith(`${object['type']}--`)).toBe(true);
          expect([object['created'], object['modified']]).toEqual([expect.stringMatching(STAMP), object['created']]);
          for (const name of REQUIRED[String(object['type'])]!) expect(object[name]).toBeDefined();
          for (const ref of refsOf(object)) expect(ids.has(ref)).toBe(true);
          expect(JSON.stringify(object)).not.toMatch(/[^\\]":\[\]/);
        }
      }),
      runs(25),
    );
  });

  test('never has a relationship that points at a relationship, nor a relation word that STIX does not take', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        for (const object of objectsOf(dataset)) {
          if (object['type'] !== 'relationship') continue;
          expect(`${object['source_ref']} ${object['target_ref']}`).not.toMatch(/relationship--/);
          expect(object['relationship_type']).toMatch(/^[a-z0-9-]+$/);
        }
      }),
      runs(25),
    );
  });

  test('says of a negated claim that it is not so, and of a denial whose it is', () => {
    const objects = objectsOf();
    const [negated, denied] = objects.filter(({ type }) => type === 'relationship');
    const opinion = objects.find(({ type }) => type === 'opinion')!;
    expect(negated!['relationship_type']).toBe('not-supports');
    expect([opinion['opinion'], opinion['authors'], opinion['object_refs'], opinion['explanation']]).toEqual([
      'strongly-disagree',
      ['Keldra'],
      [denied!['id']],
      'No.',
    ]);
    expect(opinion['created_by_ref']).toBe(denied!['target_ref']);
  });

  test('gives an extract the ids that the whole dataset gives', () => {
    const { derivedFrom: _, ...extract } = smallDataset();
    const whole = { ...extract, id: 'large' };
    const idsOf = (objects: readonly Json[]) =>
      objects.filter(({ type }) => type === 'relationship').map(({ id, source_ref }) => [id, source_ref]);
    expect(idsOf(objectsOf(whole))).toEqual(idsOf(objectsOf()));
  });
});

test('only full, certain days have timestamps, and these say the day again', () => {
  expect(spanOfEdtf('2019-09-05')).toEqual({
    start_time: '2019-09-05T00:00:00.000Z',
    stop_time: '2019-09-05T23:59:59.999Z',
  });
  expect(spanOfEdtf('2019-09-05/..')).toEqual({ start_time: '2019-09-05T00:00:00.000Z' });
  for (const edtf of ['2019-09', '2019', '2019-09-05~', '-0044-03-15', '2019-21']) expect(spanOfEdtf(edtf)).toEqual({});
  for (const edtf of ['2019-09-05', '2019-09-05/..', '../2020-01-01', '2019-09-05/2020-01-01']) {
    const { start_time, stop_time } = spanOfEdtf(edtf);
    expect(edtfOfSpan(start_time, stop_time)).toBe(edtf);
  }
  expect(edtfOfSpan('2019-02-31T00:00:00Z', 'soon')).toBe(undefined);
});

test('a stamp is a day or a point in time and nothing else', () => {
  expect(stampOf('2024-06-30')).toBe('2024-06-30T00:00:00.000Z');
  expect(stampOf('2024-06-30T10:00:00.123456Z')).toBe('2024-06-30T10:00:00.123Z');
  for (const text of ['', '2024-06-31', '2024-06-30T25:00:00Z', 'x2024-06-30']) expect(stampOf(text)).toBe(undefined);
});

test('a web address is full, plain and of the web', () => {
  expect(webAddress('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
  for (const text of [
    'javascript:alert(1)',
    'http://x/"><y>',
    'https://',
    'https://a b',
    'http://پاکستان/',
    undefined,
  ]) {
    expect(webAddress(text)).toBe(undefined);
  }
});

function refsOf(object: Json): readonly unknown[] {
  return Object.entries(object).flatMap(([name, value]) => (/_refs?$/.test(name) ? [value].flat() : []));
}
