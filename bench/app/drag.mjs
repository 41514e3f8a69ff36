import { framesSeen, intervalsOf, watchFrames, within } from './frames.mjs';

/** In px; the first is far enough to be a drag and no click. */
const STEP = 6;
/** What one turn of the wheel scrolls, in px. */
const NOTCH = 40;
/** So many turns one way, then as many back. */
const RUN = 5;

/**
 * Drags the picture from a place of the page, to the left or to the right, one frame a move, and tells what a frame took; the
 * browser takes a move for done when the frame that answers it has begun.
 */
export async function dragPicture(page, { place: [x, y], moves, way, time }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + way * STEP, y);
  await watchFrames(page);
  const { cpu, wall } = await time(async () => {
    for (let move = 2; move < 2 + moves; move += 1) await page.mouse.move(x + way * move * STEP, y - move / 2);
  });
  const frames = await framesSeen(page);
  await page.mouse.up();
  return { cpu: cpu / moves, wall: wall / moves, ...rhythm(frames) };
}

/** Turns the wheel over a place of the page and tells what a frame took, of all those from the first turn to the last. */
export async function zoomPicture(page, { place: [x, y], moves, time }) {
  await page.mouse.move(x, y);
  await watchFrames(page);
  const { cpu, wall } = await time(async () => {
    for (let turn = 0; turn < moves; turn += 1) await page.mouse.wheel(0, turn % (2 * RUN) < RUN ? -NOTCH : NOTCH);
  });
  const frames = await framesSeen(page);
  return { cpu: cpu / frames.length, wall: wall / frames.length, ...rhythm(frames) };
}

/** The median of the intervals between frames, and what nineteen in twenty stay within. */
function rhythm(frames) {
  const intervals = intervalsOf(frames);
  return { interval: within(intervals, 0.5), late: within(intervals, 0.95) };
}
