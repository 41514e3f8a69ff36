import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASES, MODES, NOTE_KINDS, ROLES, STANCES } from '../../src/model/dataset';
import { parseDataset } from '../../src/model/read';
import { datasetSchema } from '../../src/model/schema';
import { keysIn } from '../../src/model/schema-keys';
import { standardVocabulary } from '../support/vocabulary';

const page = readFileSync(new URL('../../docs/dataset-format.md', import.meta.url), 'utf8');
const example = /```json\n(.*?)```/s.exec(page)![1]!;
const prose = page.replace(example, '');
const named = new Set([...prose.matchAll(/`"?([$\w-]+)"?`/g)].map(([, word]) => word));

test('the page on the format names every key and every fixed word of it', () => {
  const words = [...keysIn(datasetSchema), ...BASES, ...MODES, ...NOTE_KINDS, ...ROLES, ...STANCES];
  expect([...new Set(words)].filter((word) => !named.has(word))).toEqual([]);
});

test('the example on the page is a sound dataset', () => {
  expect(parseDataset(example, standardVocabulary)).toEqual({ ok: true, value: JSON.parse(example), issues: [] });
});

test('a dataset that names its schema as the page says is sound', () => {
  const [, line] = /`("\$schema": "[^"]+")`/.exec(page)!;
  expect(parseDataset(example.replace('{', `{ ${line},`), standardVocabulary).issues).toEqual([]);
});
