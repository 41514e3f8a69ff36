const TIMEOUT = 30_000;
/** In ms. */
const ASKED_EVERY = 100;

/** Notes in every page to come when its first picture is drawn. */
export async function addReadyWatch(page) {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.ready !== 'true') return;
      performance.mark('bench:ready');
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
}

/** Notes in a page to come when the picture of a dataset is drawn and handed over for painting. */
export async function addDrawnWatch(page, id) {
  await page.addInitScript((wanted) => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.drawn !== wanted) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bench:drawn')));
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-drawn'] });
  }, id);
}

/** Waits for that picture and tells the milliseconds from navigation to it; asks seldom and little, for the page works meanwhile. */
export async function wallTimeToDrawn(session) {
  const expression = "performance.getEntriesByName('bench:drawn')[0]?.startTime";
  for (const end = performance.now() + TIMEOUT; performance.now() < end; ) {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    if (result.value !== undefined) return result.value;
    await new Promise((done) => setTimeout(done, ASKED_EVERY));
  }
  throw new Error(`no picture within ${TIMEOUT / 1000} s`);
}

/** Waits for the first picture and tells the milliseconds from navigation to it. */
export async function wallTimeToReady(page) {
  const entry = await page.waitForFunction(() => performance.getEntriesByName('bench:ready')[0]?.startTime, undefined, {
    timeout: TIMEOUT,
  });
  return entry.jsonValue();
}
