// One side of one row in a process of its own: sets itself up, then answers each `sample` with what it took.
import { pathToFileURL } from 'node:url';
import { loadEvents, loadFacts } from './event-store.mjs';
import { peakBytes } from './peak.mjs';
import { rowsCalled } from './rows/rows.mjs';

const { row: id, side, data, ours, file } = JSON.parse(process.argv[2]);
const MEGABYTE = 1e6;

const [row] = await rowsCalled([id]);
const context = {
  file,
  table: () => loadEvents(data),
  facts: () => loadFacts(data),
  ours: () => import(pathToFileURL(ours).href),
};

const { run, prepare, answer = (result) => result, per = 1 } = (await row.sides[side](context)) ?? {};
process.on('message', async () => process.send(await sample()));
process.send({ ready: run !== undefined });

/**
 * Prepares the work, runs it and tells what it took: processor time and clock in ms, each for one of the `per` pieces of
 * work that a run consists of; what is kept afterwards and the most that the process ever held, in MB.
 */
async function sample() {
  await prepare?.();
  const held = heldBytes();
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const result = await run();
  const spent = process.cpuUsage(cpu);
  const passed = performance.now() - wall;
  const kept = heldBytes() - held;
  return {
    cpu: (spent.user + spent.system) / 1000 / per,
    wall: passed / per,
    kept: kept / MEGABYTE,
    peak: peakBytes() / MEGABYTE,
    answer: await answer(result),
  };
}

/** The bytes in use after everything that nothing holds is thrown away. */
function heldBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
