import { mainThreadTime, watchMainThread } from './main-thread.mjs';
import { addReadyWatch, wallTimeToReady } from './ready.mjs';

/**
 * Switches the first value of the legend off and on, and tells for each click how many milliseconds passed by the clock
 * until the changed picture was drawn and handed over for painting, which the app tells by an entry named
 * `atlas:filter`, and how much processor time the main thread spent on it.
 */
export async function measureClicks(browser, url, { clicks, viewport }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await addReadyWatch(page);
  await addClickWatch(page);
  await page.goto(url);
  await wallTimeToReady(page);

  const session = await watchMainThread(page);
  const { x, y, width, height } = await page.getByRole('checkbox').first().boundingBox();
  const figures = [];
  for (let click = 1; click <= clicks; click += 1) {
    const before = await mainThreadTime(session);
    await page.mouse.click(x + width / 2, y + height / 2);
    const wall = await page.waitForFunction((count) => window.benchClicks[count - 1], click, { timeout: 10_000 });
    figures.push({ wall: await wall.jsonValue(), cpu: (await mainThreadTime(session)) - before });
  }
  await context.close();
  return figures;
}

/** Collects in the page, per click, the time from the input to the first task after the frame that drew its picture. */
async function addClickWatch(page) {
  await page.addInitScript(() => {
    let clicked;
    window.benchClicks = [];
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });
    new PerformanceObserver((list) => {
      if (clicked === undefined || list.getEntriesByName('atlas:filter').length === 0) return;
      window.benchClicks.push(performance.now() - clicked);
      clicked = undefined;
    }).observe({ entryTypes: ['mark', 'measure'] });
  });
}
