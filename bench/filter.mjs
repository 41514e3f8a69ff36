import { addReadyWatch, wallTimeToReady } from './ready.mjs';

/**
 * Switches the first value of the legend off and on, and tells for each click how many milliseconds passed until the
 * changed picture was drawn and handed over for painting; the app says so by an entry named `atlas:filter`.
 */
export async function measureFilter(browser, url, { clicks }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await addReadyWatch(page);
  await addClickWatch(page);
  await page.goto(url);
  await wallTimeToReady(page);

  const control = page.getByRole('checkbox').first();
  for (let click = 1; click <= clicks; click += 1) {
    await control.click();
    await page.waitForFunction((count) => window.benchClicks.length >= count, click, { timeout: 10_000 });
  }
  const times = await page.evaluate(() => window.benchClicks);
  await context.close();
  return times;
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
