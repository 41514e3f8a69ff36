import { expect, test } from 'vitest';
import { judgingWith } from '../../../src/app/balance/judging';
import { isGivenUp } from '../../../src/app/desk';
import { triadsAmong } from '../../../src/graph/balance-triads';
import { atOnce } from '../../../src/lib/slices';
import { type Balance, balanceOf, signing } from '../../../src/view/balance';
import { shownOf } from '../../../src/view/shown';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { sel } from '../../view/any-view';
import { FakeWorker } from '../fake-worker';

const ASKED = [sel, shownOf(sel, DEFAULT_VIEW), undefined, 'keep'] as const satisfies Parameters<typeof signing>;
const { pairs } = atOnce(signing(...ASKED));

/** Judging with the workers it has started so far. */
function judgingWithWorkers() {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, judge: judgingWith(start) };
}

function told({ triads, signs, counts, both }: Balance) {
  return { triads: [...triads], signs, counts, both };
}

const now = told(balanceOf(...ASKED));

/** Until the page has signed the pairs and asked. */
async function asked(workers: readonly FakeWorker[], times = 1) {
  await expect.poll(() => workers.reduce((sum, worker) => sum + worker.asked.length, 0)).toBe(times);
}

test('the worker gets the signed pairs, handed over, and what it finds is the balance', async () => {
  const { workers, judge } = judgingWithWorkers();
  const found = judge(ASKED, new AbortController().signal);
  await asked(workers);
  expect(workers[0]?.asked).toEqual([pairs]);
  expect(workers[0]?.transferred).toEqual([Array.from({ length: 7 }, () => expect.any(ArrayBuffer))]);
  workers[0]?.answer(triadsAmong(pairs));
  expect(told(await found)).toEqual(now);
});

test('who no longer looks gives the question up, and the worker with it', async () => {
  const { workers, judge } = judgingWithWorkers();
  const leaving = new AbortController();
  const left = judge(ASKED, leaving.signal).catch(isGivenUp);
  await asked(workers);
  leaving.abort();
  expect(await left).toBe(true);
  expect(workers[0]?.terminated).toBe(true);
  const fresh = judge(ASKED, new AbortController().signal);
  await asked(workers, 2);
  workers[1]?.answer(triadsAmong(pairs));
  expect(told(await fresh)).toEqual(now);
});

test('where no worker can be had, the page finds the triads itself', async () => {
  const judge = judgingWith(() => {
    throw new Error('no workers here');
  });
  expect(told(await judge(ASKED, new AbortController().signal))).toEqual(now);
});
