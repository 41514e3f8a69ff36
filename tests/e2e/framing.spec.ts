import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './support/atlas';
import { openPanel } from './support/panel';
import { pictureAtRest, tools } from './support/picture';

const ARTICLE = '#d=pakistan-ttp-2024';

test('a picture that was fitted is fitted beside a panel, and again when the panel goes', async ({ page }) => {
  await openAtlas(page, ARTICLE);
  await pictureAtRest(page);
  const alone = await zoom(page);
  await openPanel(page, 'Disputes');
  await expect.poll(() => zoom(page)).toBeLessThan(alone);
  await pictureAtRest(page);
  const beside = await zoom(page);
  await tools(page).getByRole('button', { name: 'Fit' }).click();
  await pictureAtRest(page);
  expect(Math.abs((await zoom(page)) - beside)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'Close Disputes' }).click();
  await expect.poll(() => zoom(page)).toBeGreaterThan(beside + (alone - beside) / 2);
});

test('a picture that the reader has zoomed keeps its zoom beside a panel', async ({ page }) => {
  await openAtlas(page, ARTICLE);
  await pictureAtRest(page);
  const fitted = await zoom(page);
  await tools(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoom(page)).toBeGreaterThan(fitted);
  await pictureAtRest(page);
  const own = await zoom(page);
  await openPanel(page, 'Disputes');
  await pictureAtRest(page);
  expect(await zoom(page)).toBe(own);
});

async function zoom(page: Page): Promise<number> {
  const button = tools(page).getByRole('button', { name: /^Zoom \d+ %/ });
  return Number((await button.textContent())?.replace('%', ''));
}
