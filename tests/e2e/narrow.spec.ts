import type { Locator, Page } from '@playwright/test';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle, particular } from './support/card';
import { boxOf } from './support/legend';
import { tools } from './support/picture';
import { choiceOf, exportDialog, saveFrom } from './support/saving';
import { searchDialog, typeSearch } from './support/search';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const bar = (page: Page) => page.getByRole('navigation', { name: 'Sheets' });

test('a phone shows the strongest actors, nothing sticks out at the side, and more come on demand', async ({
  page,
}) => {
  await openAtlas(page);
  await expectNothingSticksOut(page);
  await expect(tools(page)).toContainText(/12 of \d+ drawn/);
  await tools(page).getByRole('button', { name: 'More' }).tap();
  await expect(tools(page)).toContainText(/24 of \d+ drawn/);
});

test('the legend and the time come up as sheets, filter, and go again', async ({ page }) => {
  await openAtlas(page);
  const legend = page.getByRole('complementary', { name: 'Legend and filters' });
  await expect(legend).toBeHidden();
  await bar(page).getByRole('button', { name: 'Legend' }).tap();
  await expect(legend).toBeVisible();
  await expectNothingSticksOut(page);
  await boxOf(page, 'Relations', 'Violence').tap();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, ({ type }) => type.family !== 'violence'),
  );
  await page.getByRole('button', { name: 'Close the sheet' }).tap({ position: { x: 195, y: 60 } });
  await expect(legend).toBeHidden();

  const timeline = page.getByRole('region', { name: 'Timeline' });
  await bar(page).getByRole('button', { name: 'Time' }).tap();
  await expect(timeline.getByRole('slider', { name: 'Range from' })).toBeVisible();
  await expectNothingSticksOut(page);
  await timeline.getByRole('button', { name: 'Leave out the undated claims' }).tap();
  await expect.poll(() => addressOf(page)['undated']).toBe('drop');
  await page.keyboard.press('Escape');
  await expect(timeline).toBeHidden();

  await bar(page)
    .getByRole('button', { name: /^Disputed/ })
    .tap();
  await expect.poll(() => addressOf(page)['standing']).toBe('undisputed,anonymous,planned');
});

test('a claim is found, read to its evidence and notes, and put away', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /Find an actor or claim/ }).tap();
  await typeSearch(page, 'shelters TTP');
  await searchDialog(page)
    .getByRole('option', { name: /^Afghan Taliban shelters TTP/ })
    .first()
    .tap();
  await expect(cardTitle(page, 'Afghan Taliban shelters TTP')).toBeVisible();
  if (addressOf(page)['select']?.startsWith('tie'))
    await card(page).getByRole('listitem').getByRole('button').first().tap();
  await expectNothingSticksOut(page);

  for (const part of [
    particular(page, 'When true'),
    card(page).getByText(/^Disputed: Pakistan claims it/),
    card(page).getByRole('heading', { name: 'Notes' }),
    card(page).getByRole('heading', { name: 'Relation' }),
  ]) {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport();
  }
  await card(page).getByRole('button', { name: 'Close the card' }).tap();
  await expect(card(page)).toBeHidden();
  await expect(bar(page)).toBeVisible();
});

test('what is shown can be saved from a phone', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Export', exact: true }).tap();
  const dialog = exportDialog(page);
  await expectNothingSticksOut(page, dialog);
  await choiceOf(dialog, 'GEXF').check();
  const save = dialog.getByRole('button', { name: 'Save GEXF' });
  await expect(save).toBeInViewport({ ratio: 1 });
  const saved = await saveFrom(page, () => save.tap());
  expect(saved.name).toMatch(/\.gexf$/);
});

test('every button of the bars and the sheets is large enough for a finger', async ({ page }) => {
  await openAtlas(page);
  expect.soft(await tooSmall(page.getByRole('banner').first()), 'top').toEqual([]);
  expect.soft(await tooSmall(bar(page)), 'bar').toEqual([]);
  expect.soft(await tooSmall(tools(page)), 'tools').toEqual([]);
  await bar(page).getByRole('button', { name: 'Legend' }).tap();
  const legend = page.getByRole('complementary', { name: 'Legend and filters' });
  await expect(legend).toBeVisible();
  expect.soft(await tooSmall(legend), 'legend').toEqual([]);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Time' }).tap();
  expect.soft(await tooSmall(page.getByRole('region', { name: 'Timeline' })), 'timeline').toEqual([]);
  await openAtlas(page, '#d=pakistan-ttp-2024&select=actors!ttp');
  expect.soft(await tooSmall(card(page)), 'card').toEqual([]);
});

async function expectNothingSticksOut(page: Page, within: Locator = page.locator('body')) {
  const wide = await within.evaluate((element) =>
    [element, ...element.querySelectorAll('*')]
      .filter(
        (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1 && !one.closest('[aria-hidden], svg'),
      )
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

/** The controls of a part that are less than 44 px wide or high, label included; names within a running text are not. */
async function tooSmall(part: Locator): Promise<readonly string[]> {
  return part.evaluate((element) =>
    [...element.querySelectorAll('button, select, input, summary')]
      .filter((one) => one.checkVisibility() && !one.closest('dd, dt, h2'))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ one, box }) => {
        const name = one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent;
        return `${name?.slice(0, 40)} ${Math.round(box.width)} × ${Math.round(box.height)}`;
      }),
  );
}
