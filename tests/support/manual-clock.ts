import type { Clock } from '../../src/sources/sparql/clock';

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** For how many milliseconds things are still waited for, in ascending order. */
  waits(): readonly number[];
  /** Moves on, and does what was to be done meanwhile. */
  pass(ms: number): void;
}

/** A clock that begins at a moment. */
export function manualClock(start = 0): ManualClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly then: () => void }>();
  return {
    now: () => now,
    after(ms, then) {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    waits: () => [...timers].map(({ at }) => at - now).sort((a, b) => a - b),
    pass(ms) {
      now += ms;
      for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
        if (timer.at > now || !timers.delete(timer)) continue;
        timer.then();
      }
    },
  };
}
