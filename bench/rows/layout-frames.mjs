import { blankPage, drawn, keepEventsAnew } from '../app/atlas-page.mjs';
import { framesSeen, intervalsOf, watchFrames } from '../app/frames.mjs';
import { addLayoutWatch, laidOut, layoutSpan } from '../app/layout-watch.mjs';

const ACTORS = 1000;
/** A frame that comes later than this is one that was lost: one and a half of a sixtieth of a second, ms. */
const LATE = 25;
const SETTLING = 1500;

/** What the page does while a thousand actors are laid out in the worker. */
export const layoutFrames = {
  id: 'layout-frames',
  work: 'the page while a layout of 1,000 actors runs in its worker',
  checked: 'a thousand actors were drawn, and frames came while they were laid out',
  place: 'page',
  figure: 'lost',
  goals: [
    { figure: 'lost', atMost: 0, work: 'frames lost while a layout of 1,000 actors runs in its worker' },
    { figure: 'span', work: 'how long that layout takes in its worker, by the clock' },
    { figure: 'longest', work: 'longest frame from asking for 1,000 actors until they are drawn' },
  ],
  sides: {
    ours: (run) => ({ sample: () => sampleOf(run) }),
  },
  check: ({ ours }) => {
    if (ours?.isAll === false) return `not ${ACTORS} actors were drawn`;
    return ours?.frames > 0 ? undefined : 'no frame was seen while the layout ran';
  },
};

/** In a new profile: what was laid out once is kept with the events. */
async function sampleOf(run) {
  const { context, id } = await keepEventsAnew(run);
  const page = await blankPage(run, context);
  await addLayoutWatch(page);
  await page.goto(`${run.app}#d=${id}`);
  await drawn(page, id);
  await page.waitForTimeout(SETTLING);
  await watchFrames(page);
  await page.evaluate((hash) => {
    document.documentElement.removeAttribute('data-drawn');
    window.benchLayouts.length = 0;
    location.hash = hash;
  }, `#d=${id}&drawn=${ACTORS}`);
  await laidOut(page);
  await drawn(page, id);
  const [frames, { from, to }] = [await framesSeen(page), await layoutSpan(page)];
  const isAll = (await page.locator('main').innerText()).includes(`${ACTORS.toLocaleString('en')} of `);
  await context.close();
  const inside = frames.filter((time) => time >= from && time <= to);
  return {
    lost: intervalsOf(inside).filter((interval) => interval > LATE).length,
    span: to - from,
    longest: intervalsOf(frames).at(-1),
    answer: { frames: inside.length, isAll },
  };
}
