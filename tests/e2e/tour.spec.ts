import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';

const offer = (page: Page) => page.getByText('New here? A tour in five steps');
const card = (page: Page) => page.getByRole('region').filter({ hasText: /^Tour, \d of 5/ });

test('a newcomer is offered the tour once, quietly; who declines is not asked again', async ({ page }) => {
  await openAtlas(page);
  await expect(offer(page)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: 'No thanks' }).click();
  await expect(offer(page)).toBeHidden();
  await expect(page.getByText('The tour stays in Help.')).toBeVisible();
  await openAtlas(page);
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText('Play')).toBeVisible();
  await expect(offer(page)).toBeHidden();
});

test('whoever follows a link to a view is not asked', async ({ page }) => {
  await openAtlas(page, '#d=harbour-of-sel&select=actors!keldra');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText('Play')).toBeVisible();
  await expect(offer(page)).toBeHidden();
});

test('the tour goes through five steps by keys, beside what it talks about, and leads back', async ({ page }) => {
  await openAtlas(page, '#d=harbour-of-sel');
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(card(page)).toBeFocused();
  const about = ['signs', 'headline', 'legend', 'time', 'tell'];
  await page.keyboard.press('Tab');
  for (const [step, name] of about.entries()) {
    await expect(card(page)).toContainText(`Tour, ${step + 1} of 5`);
    await expect.poll(() => isCovered(page, name), name).toBe(false);
    if (step < 4) await page.keyboard.press('Enter');
  }
  await card(page).getByRole('button', { name: 'Back' }).click();
  await expect(card(page)).toContainText('Tour, 4 of 5');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
  await openAtlas(page, '#d=harbour-of-sel');
  await expect(offer(page)).toBeHidden();
});

/** True where the card lies over any of the parts of the page that it talks about. */
function isCovered(page: Page, name: string): Promise<boolean> {
  return page.evaluate((about) => {
    const over = document.evaluate('//section[contains(., "Tour, ")]', document, null, 9).singleNodeValue;
    if (!(over instanceof HTMLElement)) return true;
    const box = over.getBoundingClientRect();
    return [...document.querySelectorAll(`[data-tour="${about}"]`)].some((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    });
  }, name);
}

test('the tour can be taken from Help at any time, and the page stays in use around it', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page, '#d=harbour-of-sel&select=actors!keldra');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Take the tour' }).click();
  await expect(card(page)).toBeFocused();
  await page.getByRole('button', { name: 'Balance', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Balance', exact: true })).toBeVisible();
  await card(page).getByRole('button', { name: 'Skip' }).click();
  await expect(card(page)).toBeHidden();
});

test('axe finds nothing serious in the tour, light and dark, wide and narrow, and it fits the page', {
  tag: '@deep',
}, async ({ page }) => {
  await bringAxe(page);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await openAtlas(page, '#d=harbour-of-sel');
      await expect(offer(page)).toBeVisible();
      expect.soft(await seriousFindings(page), `offer ${width} ${scheme}`).toEqual([]);
      await page.getByRole('button', { name: 'Start' }).click();
      for (let step = 1; step <= 5; step++) {
        await expect(card(page)).toContainText(`Tour, ${step} of 5`);
        await expect(card(page)).toBeInViewport({ ratio: 1 });
        if (step === 2) expect.soft(await seriousFindings(page), `${step} ${width} ${scheme}`).toEqual([]);
        await card(page)
          .getByRole('button', { name: step < 5 ? 'Next' : 'Done' })
          .click();
      }
      await expect(card(page)).toBeHidden();
      await page.evaluate(() => localStorage.clear());
    }
  }
});
