import { test as base, expect, type Page } from '@playwright/test';

interface Troubles {
  /** What went wrong in the page, in words; a test may look at it at any time, and it must be empty at the end. */
  readonly troubles: readonly string[];
}

/** Playwright's `test`, which also fails on a console error, an uncaught error or a forbidden load in the page. */
export const test = base.extend<Troubles>({
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      await collectTroubles(page, troubles);
      await use(troubles);
      // What the page has just thrown or been refused arrives before the answer to this.
      if (!page.isClosed()) await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the app with a link's hash, such as `#d=harbour-of-sel`, and waits until its picture is drawn and the rest has come. */
export async function openAtlas(page: Page, hash = ''): Promise<void> {
  // A change of nothing but the hash would not load the page again.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  await expect(page.getByText(/^Showing [\d,]+ of/)).toBeAttached();
}

/** Adds to `troubles`, from now on, each console error, uncaught error and policy violation of the page, in words. */
export async function collectTroubles(page: Page, troubles: string[]): Promise<void> {
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => troubles.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      const place = `${blockedURI} ${sample} in ${sourceFile}`;
      if (typeof report === 'function') report(`forbidden by ${effectiveDirective}: ${place}`);
    });
  });
}
