/** So long idle time is waited for, ms: a page that is never idle does what waits all the same. */
const PATIENCE = 1000;
/** What is done without idle time, and where a browser does not tell of any, ms. */
const PORTION = 5;

/** Goes through steps in the time that nothing else needs, and stops when the signal says so. */
export async function whenIdle(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = await idleTime();
    if (signal.aborted) return;
    const end = performance.now() + left;
    do {
      if (steps.next().done) return;
    } while (performance.now() < end);
  }
}

/** Settles when the page is idle, with how long it will be, ms. */
function idleTime(): Promise<number> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback((deadline) => resolve(Math.max(PORTION, deadline.timeRemaining() - PORTION)), {
        timeout: PATIENCE,
      });
    else setTimeout(() => resolve(PORTION), PORTION);
  });
}
