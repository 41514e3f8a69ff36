import { expect, test } from 'vitest';
import { isGivenUp } from '../../src/app/desk';
import { measuringWith } from '../../src/app/measuring';
import { FakeWorker } from './fake-worker';

const CHAIN = {
  actors: 3,
  low: Uint32Array.of(0, 1),
  high: Uint32Array.of(1, 2),
  weight: Float32Array.of(1, 1),
};

/** Measuring with the workers it has started so far. */
function measuringWithWorkers() {
  const workers: FakeWorker[] = [];
  const measure = measuringWith(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, measure };
}

test('the worker gets a copy of the network, handed over', async () => {
  const { workers, measure } = measuringWithWorkers();
  const found = measure('pagerank', CHAIN);
  workers[0]?.answer(Float64Array.of(0.25, 0.5, 0.25));
  expect(await found).toEqual(Float64Array.of(0.25, 0.5, 0.25));
  expect(workers[0]?.asked).toEqual([{ id: 'pagerank', network: CHAIN }]);
  expect(workers[0]?.transferred).toEqual([
    [expect.any(ArrayBuffer), expect.any(ArrayBuffer), expect.any(ArrayBuffer)],
  ]);
  expect(workers[0]?.transferred.flat()).not.toContain(CHAIN.low.buffer);
});

test('of one measure the newest question counts; another measure is not disturbed', async () => {
  const { workers, measure } = measuringWithWorkers();
  const old = measure('pagerank', CHAIN).catch(isGivenUp);
  const other = measure('components', CHAIN);
  const fresh = measure('pagerank', CHAIN);
  expect(await old).toBe(true);
  workers[0]?.answer('stale');
  workers[0]?.answer(Float64Array.of(1));
  workers[1]?.answer(Float64Array.of(2));
  expect([await fresh, await other]).toEqual([Float64Array.of(1), Float64Array.of(2)]);
});

test('where no worker can be had, the page measures itself', async () => {
  const measure = measuringWith(() => {
    throw new Error('no workers here');
  });
  expect(await measure('components', CHAIN)).toEqual(Float64Array.of(0, 0, 0));
});
