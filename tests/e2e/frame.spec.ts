import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/atlas';

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} pixels the page's edges and its name are there before its scripts, and stay where they are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    let admit = () => {};
    const gate = new Promise<void>((resolve) => {
      admit = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('.', { waitUntil: 'commit' });
    await expect(page.locator('header strong')).toHaveText('Actor Atlas');
    const before = await edges(page);
    admit();
    await expect(page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 30_000 });
    await expect(page.locator('.frame')).toHaveCount(0);
    expect(await edges(page)).toEqual(before);
  });
}

test('who chose a theme never sees the other one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('actor-atlas:theme', 'dark'));
  await page.route(/\.js$/, () => new Promise(() => {}));
  await page.goto('.', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 20, 24)');
});

/** Where the bar, the legend and the foot stand, and the name in the bar. */
async function edges(page: Page) {
  const foot = page.locator('.frame footer, section[aria-label="Timeline"], nav[aria-label="Sheets"]');
  const places = [page.locator('header').first(), page.locator('aside').first(), foot.filter({ visible: true })];
  return Promise.all([...places, page.locator('header strong')].map((one) => placeOf(one)));
}

async function placeOf(locator: Locator) {
  const box = (await locator.isVisible()) ? await locator.boundingBox() : undefined;
  return box && { x: box.x, y: box.y, height: box.height };
}
