/** Notes in the page to come when its layout worker is asked something and when it answers; a picture counts as drawn only after that. */
export async function addLayoutWatch(page) {
  await page.addInitScript(() => {
    const layouts = [];
    window.benchLayouts = layouts;
    const answered = () => {
      layouts.push({ to: performance.now() });
      document.documentElement.removeAttribute('data-drawn');
    };
    window.Worker = class extends Worker {
      constructor(address, options) {
        super(address, options);
        this.isLayout = String(address).includes('layout.worker');
        if (this.isLayout) this.addEventListener('message', answered);
      }
      postMessage(...message) {
        if (this.isLayout) layouts.push({ from: performance.now() });
        super.postMessage(...message);
      }
    };
  });
}

/** Resolves when the layout worker has answered. */
export function laidOut(page) {
  return page.waitForFunction(() => window.benchLayouts.some(({ to }) => to !== undefined));
}

/** From the last question to its answer, in milliseconds of the page's clock. */
export function layoutSpan(page) {
  return page.evaluate(() => {
    const last = (key) => window.benchLayouts.findLast((entry) => entry[key] !== undefined)?.[key];
    return { from: last('from'), to: last('to') };
  });
}
