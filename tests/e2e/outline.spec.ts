import type { Locator, Page } from '@playwright/test';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { boxOf } from './support/legend';
import { openPanel, panel } from './support/panel';
import { choose } from './support/search';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

/** The line of the outline that is stood on. */
function here(page: Page): Locator {
  return panel(page, 'Outline').locator('[role="treeitem"][tabindex="0"]');
}

/** Goes down until the line that is stood on begins with these words. */
async function downTo(page: Page, words: string) {
  const wanted = panel(page, 'Outline').getByRole('treeitem', { name: words }).first();
  await expect(wanted).toBeAttached();
  for (let step = 0; step < 60; step++) {
    if (((await here(page).textContent()) ?? '').startsWith(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no line below begins with “${words}”`);
}

/** What the page has read out about how much is shown. */
function readShown(page: Page): Locator {
  return page.getByRole('status', { name: 'Shown' });
}

test('who says that the Taliban shelter the TTP, and who denies it: heard, by keys alone', async ({ page }) => {
  await openAtlas(page);
  const outline = await openPanel(page, 'Outline');
  // The first page, and the way to the next.
  await expect(outline.getByRole('treeitem')).toHaveCount(51);
  await here(page).focus();
  await page.keyboard.type('afghan tal');
  await expect(here(page)).toHaveText(/^Afghan Taliban/);
  await expect(here(page)).toBeFocused();
  await expect(here(page)).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.press('ArrowRight');
  await expect(here(page)).toHaveAttribute('aria-expanded', 'true');
  await downTo(page, 'with TTP');
  await page.keyboard.press('ArrowRight');
  await downTo(page, 'Afghan Taliban shelters TTP');
  await expect(here(page)).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(here(page)).toHaveText(
    /^Pakistan says that Afghan Taliban shelters TTP; Interim government denies it\..*since August 2021 \(inferred\), disputed$/,
  );
  await expect(here(page)).toHaveAttribute('aria-level', '4');
  await expect(here(page)).toHaveAttribute('aria-posinset', '1');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page)['select']).toBe('claim!c-052');
  await expect(here(page)).toHaveAttribute('aria-selected', 'true');
  await expect(here(page)).toBeFocused();

  await page.keyboard.press('ArrowLeft');
  await expect(here(page)).toHaveText(/^Afghan Taliban shelters TTP/);
  await expect(here(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => addressOf(page)['select']).toBe('tie!yes!shelters!afghan-taliban!ttp');
});

test('a list longer than a page goes on by its last line, and letters find an actor on any page', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=outline');
  await here(page).focus();
  await page.keyboard.press('End');
  await expect(here(page)).toHaveText(/^The next \d+ of 58$/);
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('aria-posinset', '51');
  await expect(here(page)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(here(page)).toHaveText('The previous 50 of 58');
  await page.keyboard.type('tehrik');
  await expect(here(page)).toHaveText(/^Tehrik-e-Taliban Pakistan/);
  await expect(here(page)).toHaveAttribute('aria-posinset', '2');
});

test('what is selected in the picture is unfolded in the outline, and the keyboard stays where it is', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=outline');
  await choose(page, 'shelters TTP', /^Afghan Taliban shelters TTP/);
  const selected = panel(page, 'Outline').getByRole('treeitem', { selected: true });
  await expect(selected).toHaveText(/Afghan Taliban shelters TTP/);
  await expect(selected).toBeVisible();
  await expect(selected).not.toBeFocused();
});

test('how much is shown is read out once, when a change has settled', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=outline');
  await expect(readShown(page)).toHaveText('');
  await boxOf(page, 'Standing', 'Undisputed').uncheck();
  const part = numbersOf(ARTICLE, ({ standing }) => standing !== 'undisputed');
  await expectShowing(page, ARTICLE, part);
  await expect(readShown(page)).toHaveText(`Showing ${part.actors} of 58 actors, ${part.claims} of 143 claims.`);
  await page.keyboard.press('z');
  await expect(readShown(page)).toHaveText('Showing 58 of 58 actors, 143 of 143 claims.');
});

test('a filter that takes away the line stood on leaves the keyboard in the outline', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=outline&select=claim!c-052');
  await expect(here(page)).toHaveText(/^Pakistan says that/);
  await here(page).focus();
  await page.evaluate(() => {
    location.hash = '#d=pakistan-ttp-2024&panel=outline&standing=disputed';
  });
  await expect(panel(page, 'Outline').getByText('Pakistan says that Afghan Taliban shelters TTP')).toHaveCount(0);
  await expect(here(page)).toBeFocused();
});

test('axe finds nothing serious in the outline, light and dark, wide and narrow', { tag: '@deep' }, async ({
  page,
}) => {
  await bringAxe(page);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '#d=pakistan-ttp-2024&panel=outline&select=claim!c-052');
    await expect(here(page)).toBeVisible();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      expect.soft(await seriousFindings(page, '[aria-label="Panel"]'), `${width} ${scheme}`).toEqual([]);
    }
  }
});
