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

/** Measuring for which nothing is quick, with the workers it has started so far. */
function measuringWithWorkers() {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, measure: measuringWith(start, { pairs: 0, actors: 0 }) };
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

test('the newest question counts, and one worker answers them all', async () => {
  const { workers, measure } = measuringWithWorkers();
  const old = measure('pagerank', CHAIN).catch(isGivenUp);
  const fresh = measure('components', CHAIN);
  expect(await old).toBe(true);
  workers[0]?.answer('stale');
  workers[0]?.answer(Float64Array.of(1));
  expect(await fresh).toEqual(Float64Array.of(1));
  const leaving = new AbortController();
  const left = measure('betweenness', CHAIN, leaving.signal).catch(isGivenUp);
  leaving.abort();
  expect(await left).toBe(true);
  expect(workers[0]?.asked).toHaveLength(3);
});

test('what is quickly measured, or where no worker can be had, the page measures itself', async () => {
  const none = () => {
    throw new Error('no workers here');
  };
  expect(await measuringWith(none, { pairs: 0, actors: 0 })('components', CHAIN)).toEqual(Float64Array.of(0, 0, 0));
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  expect(await measuringWith(start)('brokers', CHAIN)).toEqual(Float64Array.of(1, 2, 1));
  expect(workers).toEqual([]);
});
