import { mainThreadTime, watchMainThread } from './main-thread.mjs';

/** Does something to a page; resolves to how long it took by the clock and on the main thread, ms, and what came of it. */
export async function timed(page, work) {
  const session = await watchMainThread(page);
  const before = await mainThreadTime(session);
  const started = performance.now();
  const answer = await work();
  const wall = performance.now() - started;
  const cpu = (await mainThreadTime(session)) - before;
  await session.detach();
  return { cpu, wall, answer };
}
