/** Older pieces count for less, by half every two seconds. */
const HALF_LIFE_MS = 2000;
/** Before this nobody can tell. */
const SURE_AFTER_MS = 400;

/** Tells how many seconds are left of work that goes at an uneven pace; `now` in milliseconds, undefined while nobody can tell. */
export function newPace(): (done: number, all: number, now: number) => number | undefined {
  let [started, last, before] = [Number.NaN, 0, 0];
  /** Work and time so far, older ones faded. */
  let [work, time] = [0, 0];
  return (done, all, now) => {
    if (Number.isNaN(started)) [started, last, before] = [now, now, done];
    const fading = 0.5 ** ((now - last) / HALF_LIFE_MS);
    work = work * fading + (done - before);
    time = time * fading + (now - last);
    [last, before] = [now, done];
    return now - started < SURE_AFTER_MS || work <= 0 ? undefined : ((all - done) * time) / work / 1000;
  };
}
