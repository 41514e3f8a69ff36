import type { Locator, Page } from '@playwright/test';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { openPanel, panel } from './support/panel';

const balance = (page: Page) => panel(page, 'Balance');

/** The triads of a section of the panel, each as it is said. */
function triads(page: Page, section: string): Locator {
  return balance(page).getByRole('region', { name: section, exact: true }).getByRole('listitem');
}

/** Counts only what held on a day, and says so by keys. */
async function asOf(page: Page, day: string) {
  const field = balance(page).getByLabel('As of');
  await field.fill(day);
  await field.press('Enter');
  await expect(field).toBeFocused();
}

test('which triads flip with the rule: said at once, and by choosing one', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024');
  await openPanel(page, 'Balance');
  await expect(balance(page)).toContainText('Of 8 triads 5 are balanced and 3 unbalanced.');
  const flipping = triads(page, 'Change with the rule').filter({ hasText: 'Haqqani network, Pakistan and TTP' });
  await expect(flipping).toContainText(
    'Balanced: Majority, Negative wins, Only undisputed. Unbalanced: Positive wins.',
  );
  const sentence = 'Haqqani network and TTP are with each other; both are against Pakistan.';
  await expect(triads(page, 'Balanced').filter({ hasText: sentence })).toHaveCount(1);

  const positive = balance(page).getByRole('button', { name: 'Positive wins' });
  await positive.press('Enter');
  await expect(positive).toHaveAttribute('aria-pressed', 'true');
  await expect(balance(page)).toContainText('Of 8 triads 6 are balanced and 2 unbalanced.');
  const turned = 'Haqqani network and Pakistan are against each other; both are with TTP.';
  await expect(triads(page, 'Unbalanced').filter({ hasText: turned })).toHaveCount(1);
  await expectAddress(page, { panel: 'balance', balance: 'positive' });

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('Balance: positive wins');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(balance(page)).toContainText('Of 8 triads 5 are balanced and 3 unbalanced.');
});

test('an ended truce no longer counts: as of a day within it, and of one behind it', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=balance&balance=positive');
  const both = balance(page).getByRole('region', { name: 'Pairs that carry both signs' });
  const truce = both.getByRole('button', { name: /^Pakistan.*TTP/ });
  await asOf(page, '2022-08');
  await expectAddress(page, { panel: 'balance', balance: 'positive', 'as-of': '2022-08-31' });
  await expect(truce).toHaveText(/\+1 with/);
  const turned = triads(page, 'Unbalanced').filter({ hasText: 'both are with TTP' });
  await expect(turned).toHaveCount(1);

  await asOf(page, '2022-12-31');
  await expect(truce).toHaveCount(0);
  await expect(turned).toHaveCount(0);
  const sentence = 'Haqqani network and TTP are with each other; both are against Pakistan.';
  await expect(triads(page, 'Balanced').filter({ hasText: sentence })).toHaveCount(1);

  await asOf(page, 'long ago');
  await expect(balance(page).getByRole('alert')).toHaveText('Not a day: write 2023, 2023-05 or 2023-05-17.');
  await page.keyboard.press('Escape');
  await balance(page).getByRole('button', { name: 'Any day' }).click();
  await expect(balance(page).getByLabel('As of')).toBeFocused();
  await expect(truce).toHaveText(/\+1 with/);
});

test('filters leave out what is not shown from the triads, and undo brings it back', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=balance&hidden=pakistan');
  await expect(balance(page)).toContainText('All 3 triads are balanced.');
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=balance&signs=-1,1');
  await expect(balance(page)).toContainText('No three of the actors shown are all with or against one another');
  await expect(balance(page).getByRole('button', { name: 'Save these triads as CSV' })).toBeHidden();
  await page.keyboard.press('z');
  await expect(balance(page)).toContainText('Of 8 triads');
});

test('a triad is chosen by a key, and each of its pairs can be opened', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page, '#d=harbour-of-sel&panel=balance');
  const first = triads(page, 'Balanced').filter({ hasText: 'both are against Orvane' });
  const sentence = first.getByRole('button', { name: 'Keldra and Salt Guard are with each other' });
  await sentence.press('Enter');
  await expect(sentence).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => addressOf(page)['select']).toBe('actors!keldra!orvane!salt-guard');
  await first.getByRole('button', { name: /^Keldra – Orvane/ }).press('Enter');
  await expect.poll(() => addressOf(page)['select']).toBe('pair!keldra!orvane');
  await balance(page).getByRole('button', { name: 'Open its card' }).click();
  await expect(page.getByRole('complementary', { name: 'Card' })).toContainText('Orvane');
});

test('axe finds nothing serious in the balance, light and dark, wide and narrow', { tag: '@deep' }, async ({
  page,
}) => {
  await bringAxe(page);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await openAtlas(page, '#d=harbour-of-sel&panel=balance&as-of=2019-10-31&select=actors!keldra!orvane!salt-guard');
      await expect(triads(page, 'Unbalanced').first()).toBeVisible();
      expect.soft(await seriousFindings(page), `${width} ${scheme}`).toEqual([]);
    }
  }
});
