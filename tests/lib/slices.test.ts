import { expect, test } from 'vitest';
import { atOnce, inSlices } from '../../src/lib/slices';

/** Steps from 1, which note whether they were let go, and their sum as the result. */
function steps(count: number, workMs = 0) {
  const state = { made: 0, closed: false };
  function* counting(): Generator<number, string> {
    try {
      let sum = 0;
      for (let step = 1; step <= count; step++) {
        const until = performance.now() + workMs;
        while (performance.now() < until);
        state.made = step;
        sum += step;
        yield step;
      }
      return `sum ${sum}`;
    } finally {
      state.closed = true;
    }
  }
  return { state, run: counting() };
}

test('every step is told in its order, and the result is that of the steps', async () => {
  const told: number[] = [];
  const { run } = steps(5);
  const onStep = (step: number) => {
    told.push(step);
    return undefined;
  };
  expect(await inSlices(run, { onStep })).toBe('sum 15');
  expect(told).toEqual([1, 2, 3, 4, 5]);
  expect(atOnce(steps(5).run)).toBe('sum 15');
});

test('a step that takes its time is waited for', async () => {
  const told: string[] = [];
  const onStep = async (step: number) => {
    told.push(`${step} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    told.push(`${step} ends`);
  };
  await inSlices(steps(2).run, { onStep });
  expect(told).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
});

test('a long run lets others have their turn before it is through', async () => {
  const { state, run } = steps(40, 2);
  let slices = 0;
  let madeAtTurn = -1;
  setTimeout(() => {
    madeAtTurn = state.made;
  });
  await inSlices(run, { onSlice: () => slices++ });
  expect(slices).toBeGreaterThan(1);
  expect(madeAtTurn).toBeGreaterThan(0);
  expect(madeAtTurn).toBeLessThan(40);
});

test('a run that is aborted throws the reason, makes no further step and lets go', async () => {
  const controller = new AbortController();
  const { state, run } = steps(100);
  const onStep = (step: number) => {
    if (step === 3) controller.abort(new Error('enough'));
    return undefined;
  };
  await expect(inSlices(run, { onStep, signal: controller.signal })).rejects.toThrow('enough');
  expect(state).toEqual({ made: 3, closed: true });
});

test('a run that is aborted before it begins makes no step', async () => {
  const { state, run } = steps(3);
  await expect(inSlices(run, { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
  expect(state.made).toBe(0);
});

test('whoever takes the steps may fail; the steps are let go', async () => {
  const { state, run } = steps(3);
  const onStep = () => Promise.reject(new Error('the disk is full'));
  await expect(inSlices(run, { onStep })).rejects.toThrow('the disk is full');
  expect(state).toEqual({ made: 1, closed: true });
});
