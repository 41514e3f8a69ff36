import { expect, test } from 'vitest';
import { generatedEvents } from '../../bench/generated-events.mjs';
import { packEvents } from '../../src/sources/packed-events';
import { transferablesIn } from '../../src/workers/transferables';

test('the memory of every typed array is found, however deep, and each only once', () => {
  const shared = new ArrayBuffer(16);
  const own = Uint8Array.of(1);
  const message = {
    a: new Uint16Array(shared, 0, 2),
    b: [{ c: new Int32Array(shared, 8) }, own, null, 'text', undefined, 7],
    d: ['x', 'y'],
    e: { f: shared },
  };
  expect(transferablesIn(message)).toEqual([shared, own.buffer]);
  expect(transferablesIn('nothing')).toEqual([]);
});

test('a packed table is handed over whole: nothing of its columns stays behind', () => {
  const table = packEvents(generatedEvents({ rows: 100 }));
  const taken = structuredClone(table, { transfer: transferablesIn(table) });
  expect(taken.subject.length).toBe(100);
  const { actors, subject, object, type, day } = table;
  for (const left of [subject, object, type, day, actors.ids.ends, actors.labels.ends]) expect(left.length).toBe(0);
});
