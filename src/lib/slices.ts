/** How a long run is followed and stopped. */
export interface SliceOptions<Step> {
  /** Takes each step; the run waits for a promise that it gives. */
  readonly onStep?: (step: Step) => Promise<void> | undefined;
  /** Called when a slice is over and the page has its turn. */
  readonly onSlice?: () => void;
  readonly signal?: AbortSignal;
}

/** The step in which this is exceeded ends the slice: with steps of up to 4 ms no slice takes more than 12. */
const SLICE_MS = 8;

/** Goes through steps a slice at a time, so that the page stays alive in between; gives what the steps return. Throws the signal's reason when it is aborted, and lets go of the steps whenever it throws. */
export async function inSlices<Step, Result>(
  steps: Iterable<Step, Result>,
  { onStep, onSlice, signal }: SliceOptions<Step> = {},
): Promise<Result> {
  const iterator = steps[Symbol.iterator]();
  let sliceStart = performance.now();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = iterator.next();
      if (step.done) return step.value;
      const waiting = onStep?.(step.value);
      if (waiting) await waiting;
      if (performance.now() - sliceStart < SLICE_MS) continue;
      onSlice?.();
      await rest();
      sliceStart = performance.now();
    }
  } catch (error) {
    iterator.return?.();
    throw error;
  }
}

/** Goes through all steps without a rest: for few of them. */
export function atOnce<Result>(steps: Iterable<unknown, Result>): Result {
  const iterator = steps[Symbol.iterator]();
  for (;;) {
    const step = iterator.next();
    if (step.done) return step.value;
  }
}

/** Gives the page its turn: input, painting, other tasks. Timers would be held up in hidden tabs and by their least delay. */
function rest(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
