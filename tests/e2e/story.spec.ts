import type { Page } from '@playwright/test';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { dropFile } from './support/files';
import { openPanel, panel } from './support/panel';
import { saveAs } from './support/saving';
import { SEL } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

const story = (page: Page) => panel(page, 'Story');
const titles = (page: Page) => story(page).getByRole('listitem').locator('bdi');
const presentation = (page: Page) => page.getByRole('region', { name: 'Presentation' });

/** Keeps what is looked at by keys alone. */
async function keep(page: Page, title: string, note = '') {
  const button = story(page).getByRole('button', { name: 'Keep this view' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(story(page).getByLabel('Title')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(note);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
}

/** A story of two views of the worked example: all of it, then one who is selected. */
async function tellTwo(page: Page) {
  await openAtlas(page, '#d=harbour-of-sel');
  await openPanel(page, 'Story');
  await keep(page, 'Everybody', 'Whoever is named.');
  await openAtlas(page, `${new URL(page.url()).hash}&select=actors!keldra`);
  await keep(page, 'Keldra');
  await expect(titles(page)).toHaveText(['Everybody', 'Keldra']);
}

test('two views are kept, renamed, moved, gone through by keys, and taken back by undo', async ({ page }) => {
  await tellTwo(page);
  await page.keyboard.press('[');
  await expect.poll(() => addressOf(page)['at']).toBe('1');
  await expect.poll(() => addressOf(page)['select']).toBeUndefined();
  await expect(page.getByText('1 of 2: Everybody')).toBeVisible();
  await page.keyboard.press(']');
  await expect.poll(() => addressOf(page)['select']).toBe('actors!keldra');

  await story(page).getByRole('button', { name: 'Edit Everybody' }).click();
  await page.keyboard.type('All of them');
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['All of them', 'Keldra']);
  await expect(story(page).getByRole('button', { name: 'Edit All of them' })).toBeFocused();

  await story(page).getByRole('button', { name: 'Down All of them' }).press('Enter');
  await expect(titles(page)).toHaveText(['Keldra', 'All of them']);
  await expect(story(page).getByRole('button', { name: 'Down All of them' })).toBeFocused();

  await story(page).getByRole('button', { name: 'Remove Keldra' }).click();
  await expect(titles(page)).toHaveText(['All of them']);
  for (let step = 0; step < 3; step++) await page.keyboard.press('ControlOrMeta+z');
  await expect(titles(page)).toHaveText(['Everybody', 'Keldra']);
});

test('a view that is kept can be made to show what is seen now', { tag: '@deep' }, async ({ page }) => {
  await tellTwo(page);
  await story(page).getByRole('button', { name: 'Update Everybody' }).click();
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await expect.poll(() => addressOf(page)['at']).toBe('1');
  expect(addressOf(page)['select']).toBe('actors!keldra');
});

test('a presentation shows title and note below the picture, goes on by arrows, and Esc leads back to the story', async ({
  page,
}) => {
  await tellTwo(page);
  await page.keyboard.press('[');
  await expect.poll(() => addressOf(page)['at']).toBe('1');
  await story(page).getByRole('button', { name: 'Present' }).click();
  await expect(presentation(page)).toBeFocused();
  await expect(presentation(page)).toContainText('1 of 2');
  await expect(presentation(page)).toContainText('Whoever is named.');
  await expect(story(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(presentation(page)).toContainText('2 of 2');
  await expect(page.getByRole('complementary', { name: 'Card' })).toContainText('Keldra');
  await page.keyboard.press('Escape');
  await expect(presentation(page)).toBeHidden();
  await expect(story(page).getByRole('button', { name: 'Present' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});

test('whoever opens the link has the story, and the link says so', async ({ page, context }) => {
  await tellTwo(page);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('A story: 2 views kept, at “Keldra”');
  const other = await context.newPage();
  await openAtlas(other, new URL(page.url()).hash);
  await expect(titles(other)).toHaveText(['Everybody', 'Keldra']);
  await expect(story(other)).toContainText('Whoever is named.');
  await expect(titles(other).nth(1).locator('xpath=..')).toHaveAttribute('aria-current', 'step');
});

test('a saved dataset holds the story, and whoever opens it has it', async ({ page }) => {
  await tellTwo(page);
  const saved = await saveAs(page, 'Actor Atlas JSON');
  expect(JSON.parse(saved.text)).toMatchObject({
    views: [
      { title: 'Everybody', note: 'Whoever is named.' },
      { title: 'Keldra', link: 'select=actors%21keldra' },
    ],
  });
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=story');
  await expect(titles(page)).toHaveCount(0);
  await dropFile(page, { name: saved.name, text: saved.text });
  await expectShowing(page, SEL);
  await openPanel(page, 'Story');
  await expect(titles(page)).toHaveText(['Everybody', 'Keldra']);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious in a story, told and being written: ${scheme}, ${width} wide`, {
      tag: '@deep',
    }, async ({ page }) => {
      await bringAxe(page);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      const views = new URLSearchParams({
        story: 'Everybody~Whoever%20is%20named.~,Keldra~~select%3Dactors!keldra',
        at: '1',
      });
      await openAtlas(page, `#d=harbour-of-sel&panel=story&${views}`);
      await story(page).getByRole('button', { name: 'Keep this view' }).click();
      expect.soft(await seriousFindings(page), 'written').toEqual([]);
      await story(page).getByRole('button', { name: 'Cancel' }).click();
      await story(page).getByRole('button', { name: 'Present' }).click();
      await expect(presentation(page)).toContainText('1 of 2');
      expect.soft(await seriousFindings(page), 'told').toEqual([]);
    });
  }
}
