/** Where the reader has been: values, so that undo is going back to one. */
export interface History<Moment> {
  readonly past: readonly Moment[];
  readonly present: Moment;
  readonly future: readonly Moment[];
}

const DEPTH = 200;

export function startAt<Moment>(present: Moment): History<Moment> {
  return { past: [], present, future: [] };
}

/** Goes on to a new moment; what was undone is gone. The same moment again is no step. */
export function goOn<Moment>(history: History<Moment>, next: Moment): History<Moment> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present].slice(-DEPTH), present: next, future: [] };
}

/** Changes the present without a step: for the steps of one gesture, such as a drag. */
export function amend<Moment>(history: History<Moment>, next: Moment): History<Moment> {
  return { ...history, present: next };
}

export function undo<Moment>(history: History<Moment>): History<Moment> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<Moment>(history: History<Moment>): History<Moment> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest };
}
