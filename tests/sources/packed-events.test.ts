import { expect, test } from 'vitest';
import { generatedEvents } from '../../bench/generated-events.mjs';
import { packEvents, unpackEvents } from '../../src/sources/packed-events';

test('a table that was packed, copied and unpacked is the same table', () => {
  const generated = generatedEvents({ rows: 3000 });
  const { ids } = generated.actors;
  const labels = generated.actors.labels.map((label, at) => ['', '中', '𝒳\uD800', label][at % 4]!);
  const table = { ...generated, actors: { ids, labels } };
  expect(unpackEvents(structuredClone(packEvents(table)))).toEqual(table);
  const empty = { ...table, actors: { ids: [], labels: [] } };
  expect(unpackEvents(packEvents(empty))).toEqual(empty);
});
