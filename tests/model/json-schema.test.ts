import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaFiles } from '../../src/model/json-schema';

test.each(Object.entries(jsonSchemaFiles()))('graph-data/schema/%s is up to date', (name, text) => {
  const file = new URL(`../../graph-data/schema/${name}`, import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
