import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isGivenUp, openDesk } from '../../src/app/desk';
import { FakeWorker } from './fake-worker';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk with the workers it has started so far. */
function deskWithWorkers(options?: Parameters<typeof openDesk>[1]) {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, desk: openDesk<unknown, string>(start, { grace: 50, ...options }) };
}

const outcomeOf = (answer: Promise<string>) =>
  answer.then(
    (value) => value,
    (reason: unknown) => (isGivenUp(reason) ? 'given up' : String(reason)),
  );

test('a question is answered by one worker, and so is the next', async () => {
  const { workers, desk } = deskWithWorkers();
  desk.prepare();
  const first = outcomeOf(desk.ask('a'));
  workers[0]?.answer('A');
  const second = outcomeOf(desk.ask('b'));
  workers[0]?.answer('B');
  expect([await first, await second]).toEqual(['A', 'B']);
  expect(workers.map(({ asked }) => asked)).toEqual([['a', 'b']]);
});

test('a newer question gives up the older at once, and a worker that stays busy is ended', async () => {
  const { workers, desk } = deskWithWorkers();
  const old = outcomeOf(desk.ask('old'));
  const fresh = outcomeOf(desk.ask('new'));
  expect(await old).toBe('given up');
  expect(workers).toHaveLength(1);
  vi.advanceTimersByTime(50);
  expect(workers.map(({ asked, terminated }) => ({ asked, terminated }))).toEqual([
    { asked: ['old'], terminated: true },
    { asked: ['new'], terminated: false },
  ]);
  workers[1]?.answer('NEW');
  expect(await fresh).toBe('NEW');
});

test('a worker that finishes soon is kept, and its stale answer is given to nobody', async () => {
  const { workers, desk } = deskWithWorkers();
  const old = outcomeOf(desk.ask('old'));
  const fresh = outcomeOf(desk.ask('new'));
  workers[0]?.answer('OLD');
  vi.advanceTimersByTime(500);
  workers[0]?.answer('NEW');
  expect([await old, await fresh]).toEqual(['given up', 'NEW']);
  expect(workers.map(({ asked, terminated }) => ({ asked, terminated }))).toEqual([
    { asked: ['old', 'new'], terminated: false },
  ]);
});

test('of many questions in a row only the last is worked on', async () => {
  const { workers, desk } = deskWithWorkers();
  const outcomes = ['a', 'b', 'c', 'd'].map((question) => outcomeOf(desk.ask(question)));
  vi.advanceTimersByTime(50);
  workers[1]?.answer('D');
  expect(await Promise.all(outcomes)).toEqual(['given up', 'given up', 'given up', 'D']);
  expect(workers.map(({ asked }) => asked)).toEqual([['a'], ['d']]);
});

test('a signal ends the work on its question and on no other', async () => {
  const { workers, desk } = deskWithWorkers();
  const [early, late] = [new AbortController(), new AbortController()];
  const first = outcomeOf(desk.ask('a', early.signal));
  early.abort();
  expect(await first).toBe('given up');
  expect(workers[0]?.terminated).toBe(true);
  const second = outcomeOf(desk.ask('b', late.signal));
  workers[1]?.answer('B');
  late.abort();
  expect(await second).toBe('B');
  expect(await outcomeOf(desk.ask('c', early.signal))).toBe('given up');
  expect(workers.map(({ asked, terminated }) => ({ asked, terminated }))).toEqual([
    { asked: ['a'], terminated: true },
    { asked: ['b'], terminated: false },
  ]);
});

test('what fails is told, and the next question has a worker again', async () => {
  const { workers, desk } = deskWithWorkers();
  const first = outcomeOf(desk.ask('a'));
  workers[0]?.fail('no way');
  expect(await first).toBe('Error: no way');
  const second = outcomeOf(desk.ask('b'));
  workers[0]?.breakDown('broken');
  expect(await second).toBe('Error: broken');
  const third = outcomeOf(desk.ask('c'));
  workers[1]?.answer('C');
  expect(await third).toBe('C');
});

test('typed arrays are handed over where that is wanted', () => {
  const question = { values: new Float64Array(4) };
  const [giving, keeping] = [deskWithWorkers({ handOver: true }), deskWithWorkers()];
  for (const { desk } of [giving, keeping]) void outcomeOf(desk.ask(question));
  expect(giving.workers[0]?.transferred).toEqual([[question.values.buffer]]);
  expect(keeping.workers[0]?.transferred).toEqual([[]]);
});

test('a desk without a worker says so', async () => {
  const desk = openDesk<string, string>(() => {
    throw new Error('no workers here');
  });
  expect(await outcomeOf(desk.ask('a'))).toBe('Error: no workers here');
});
