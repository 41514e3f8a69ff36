/** Begins to note when each frame of a page begins. */
export function watchFrames(page) {
  return page.evaluate(() => {
    const frames = [];
    const tick = (time) => {
      frames.push(time);
      window.benchTick = requestAnimationFrame(tick);
    };
    window.benchTick = requestAnimationFrame(tick);
    window.benchFrames = frames;
  });
}

/** The moments at which frames began since then, in milliseconds of the page's clock. */
export function framesSeen(page) {
  return page.evaluate(() => {
    cancelAnimationFrame(window.benchTick);
    return window.benchFrames;
  });
}

/** The milliseconds between each frame and the next, the shortest first. */
export function intervalsOf(frames) {
  return frames
    .slice(1)
    .map((time, at) => time - frames[at])
    .sort((a, b) => a - b);
}

/** The interval that a share of all stays within. */
export function within(intervals, share) {
  return intervals[Math.min(intervals.length - 1, Math.floor(intervals.length * share))];
}
