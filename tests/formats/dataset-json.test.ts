import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetJson } from '../../src/formats/dataset-json';
import { orderedJson } from '../../src/formats/ordered-json';
import type { Dataset } from '../../src/model/dataset';
import { anyDataset } from '../support/arbitrary-dataset';
import { shippedDatasets, shippedTexts } from '../support/shipped';
import { writtenText } from './written';

const written = (dataset: Dataset) => writtenText(datasetJson, dataset);

test.each(shippedTexts())('the file of %s is what would be written', (name, text) => {
  const dataset = new Map(shippedDatasets()).get(name)!;
  expect(written(dataset)).toBe(text);
});

test('the order in which keys were put into a dataset leaves no trace in its file', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      expect(written(reversed(dataset))).toBe(written(dataset));
    }),
    { numRuns: 30 },
  );
});

test('keys stand as the format describes them, unknown ones after them by name', () => {
  const order = { b: {}, a: { y: {}, x: {} } };
  expect(orderedJson({ z: 1, a: [{ x: 1, y: 2 }], k: 2, b: 3 }, order)).toBe(
    JSON.stringify({ b: 3, a: [{ y: 2, x: 1 }], k: 2, z: 1 }, null, 2),
  );
});

test('a key called __proto__ is written like any other', () => {
  expect(orderedJson(JSON.parse('{"__proto__": {"a": 1}}'), {}, 0)).toBe('{"__proto__":{"a":1}}');
});

function reversed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item !== 'object' || item === null || Array.isArray(item)
      ? item
      : Object.fromEntries(Object.entries(item).reverse()),
  );
}
