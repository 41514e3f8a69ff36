import { mainThreadTime, watchMainThread } from './main-thread.mjs';
import { addReadyWatch, wallTimeToReady } from './ready.mjs';

/**
 * Opens an address in a fresh profile and tells how long its first picture took, in milliseconds: by the clock from
 * navigation, as processor time of the page's main thread, and by the clock until anything at all was painted.
 */
export async function measureStartUp(browser, url, { viewport }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await addReadyWatch(page);
  // A page of the same origin first, so that the browser does not change its process in between.
  await page.goto(new URL('nothing-here', url).href);
  const session = await watchMainThread(page);

  const before = await mainThreadTime(session);
  await page.goto(url, { waitUntil: 'commit' });
  const wall = await wallTimeToReady(page);
  const cpu = (await mainThreadTime(session)) - before;
  const shell = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const picture = await page.screenshot();
  await context.close();
  return { wall, cpu, shell, picture };
}
