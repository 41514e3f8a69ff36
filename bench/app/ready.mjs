const TIMEOUT = 30_000;

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

/** Waits for the first picture and tells the milliseconds from navigation to it. */
export async function wallTimeToReady(page) {
  const entry = await page.waitForFunction(() => performance.getEntriesByName('bench:ready')[0]?.startTime, undefined, {
    timeout: TIMEOUT,
  });
  return entry.jsonValue();
}
