import { mainThreadTime, watchMainThread } from './main-thread.mjs';
import { addReadyWatch, wallTimeToReady } from './ready.mjs';

/**
 * Opens the app in a fresh profile and tells how long the first picture took, in milliseconds: by the clock from
 * navigation, and as processor time of the page's main thread.
 */
export async function measureStartUp(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await addReadyWatch(page);
  // A page of the same origin first, so that the browser does not change its process in between.
  await page.goto(new URL('nothing-here', url).href);
  const session = await watchMainThread(page);

  const before = await mainThreadTime(session);
  await page.goto(url, { waitUntil: 'commit' });
  const wall = await wallTimeToReady(page);
  const cpu = (await mainThreadTime(session)) - before;
  await context.close();
  return { wall, cpu };
}
