/** Notes in the page to come when its layout worker is asked something and when it answers. */
export async function addLayoutWatch(page) {
  await page.addInitScript(() => {
    const layouts = [];
    window.benchLayouts = layouts;
    window.Worker = class extends Worker {
      constructor(address, options) {
        super(address, options);
        this.isLayout = String(address).includes('layout.worker');
        if (this.isLayout) this.addEventListener('message', () => layouts.push({ to: performance.now() }));
      }
      postMessage(...message) {
        if (this.isLayout) layouts.push({ from: performance.now() });
        super.postMessage(...message);
      }
    };
  });
}

/** From the last question to its answer, in milliseconds of the page's clock. */
export function layoutSpan(page) {
  return page.evaluate(() => {
    const last = (key) => window.benchLayouts.findLast((entry) => entry[key] !== undefined)?.[key];
    return { from: last('from'), to: last('to') };
  });
}
