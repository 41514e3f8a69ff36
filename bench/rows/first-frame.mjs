import { drawn, keepEvents, openAtlas } from '../app/atlas-page.mjs';
import { openPeer } from '../app/peer-page.mjs';
import { pixelsOf } from '../app/pixels.mjs';
import { timed } from '../app/timing.mjs';

/**
 * From the data to a first picture of it: ours from asking for the table that the browser keeps, sigma from the events in
 * memory.
 */
export const firstFrame = {
  id: 'first-frame',
  work: 'first useful frame of all events, the page standing',
  checked: 'the screenshot is not blank',
  place: 'page',
  goals: [{ over: 'sigma', atLeast: 2 }],
  sides: {
    ours: async (run) => {
      const kept = await keepEvents(run);
      return { sample: () => drawnOfKept(run, kept) };
    },
    sigma: async (run) => ({ sample: () => drawnBy(run, 'sigma') }),
  },
  check: (answers) => {
    const blank = Object.entries(answers).find(([, { isBlank }]) => isBlank);
    return blank && `${blank[0]} painted nothing`;
  },
};

async function drawnOfKept(run, { context, id }) {
  const page = await openAtlas(run, context);
  const { answer: _, ...times } = await timed(page, async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#d=${id}`);
    await drawn(page, id);
  });
  const { isBlank } = await pixelsOf(run.browser, await page.locator('canvas').last().screenshot());
  await page.close();
  return { ...times, answer: { isBlank } };
}

async function drawnBy(run, name) {
  const page = await openPeer(run, name);
  const { answer, ...times } = await timed(page, () => page.evaluate(() => window.benchDraw()));
  const { isBlank } = await pixelsOf(run.browser, await page.screenshot());
  await page.context().close();
  return { ...times, answer: { ...answer, isBlank } };
}
