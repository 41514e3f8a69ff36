import type { Page } from '@playwright/test';
import { addressOf, expectAddress } from './support/address';
import { collectTroubles, expect, openAtlas, test } from './support/atlas';
import { card, cardTitle } from './support/card';
import { boxOf, onlyOf } from './support/legend';
import { actorInTheMiddle, tools } from './support/picture';
import { choose } from './support/search';
import { ARTICLE, numbersOf, SEL } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

const HOSTILE = numbersOf(ARTICLE, ({ sign }) => sign === -1);

test('a filter, a selection, a layout and a pin are each one step of undo and redo', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&focus=around!0!china');
  const start = addressOf(page);
  const steps = [start];
  const done = async () => {
    await expect.poll(() => addressOf(page)).not.toEqual(steps.at(-1));
    steps.push(addressOf(page));
  };
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

  const { x, y } = await actorInTheMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 50, { steps: 3 });
  await page.mouse.up();
  await done();
  await onlyOf(page, 'Sign', 'against').click();
  await done();
  await choose(page, 'Khawaja Asif', /^Khawaja Asif /);
  await done();
  await tools(page).getByRole('combobox', { name: 'Layout' }).selectOption({ label: 'Circle' });
  await done();

  for (const step of steps.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => addressOf(page)).toEqual(step);
  }
  await expectShowing(page, ARTICLE);
  await expect(card(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

  await page.getByRole('button', { name: 'Redo' }).click();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect.poll(() => addressOf(page)).toEqual(steps[3]);
  await expectShowing(page, ARTICLE, HOSTILE);
  await expect(cardTitle(page, 'Khawaja Asif')).toBeVisible();
  await expect(tools(page).getByRole('button', { name: 'Unpin 1' })).toBeVisible();
});

test('a step before the address is kept in step is one that Back leads away from', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/address-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  const { x, y } = await actorInTheMiddle(page);
  await page.mouse.click(x, y);
  await expect(card(page)).toBeVisible();
  release();
  await expect.poll(() => addressOf(page)).toHaveProperty('select');
  await page.goBack();
  await expect(card(page)).toBeHidden();
  await expect.poll(() => addressOf(page)).not.toHaveProperty('select');
});

test('opening another dataset is a step like any other, for Undo and for Back', async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  await page.getByRole('button', { name: ARTICLE.dataset.title }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a dataset' });
  await expect(dialog.getByRole('button', { name: ARTICLE.dataset.title })).toBeDisabled();
  await dialog.getByRole('button', { name: SEL.dataset.title }).click();
  await expect(dialog).toBeHidden();
  await expectShowing(page, SEL);
  await expect(page.getByText(/^Opened .*; Undo brings the former back\.$/)).toBeVisible();
  await expect.poll(() => addressOf(page)).toEqual({ d: SEL.dataset.id });

  await page.keyboard.press('Control+z');
  await expectShowing(page, ARTICLE, HOSTILE);
  await page.keyboard.press('Control+Shift+z');
  await expectShowing(page, SEL);
  await page.goBack();
  await expectShowing(page, ARTICLE, HOSTILE);
});

test('Back and Forward lead through the views, and a typed address is one more', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  await expectAddress(page, { signs: '1,0' });
  await choose(page, 'Khawaja Asif', /^Khawaja Asif /);
  await expect(cardTitle(page, 'Khawaja Asif')).toBeVisible();

  await page.goBack();
  await expect(card(page)).toBeHidden();
  await expectShowing(page, ARTICLE, HOSTILE);
  await page.goBack();
  await expectShowing(page, ARTICLE);
  await page.goForward();
  await page.goForward();
  await expect(cardTitle(page, 'Khawaja Asif')).toBeVisible();
  await expectShowing(page, ARTICLE, HOSTILE);

  await page.goto('./#d=pakistan-ttp-2024&select=actors!china');
  await expect(cardTitle(page, 'China')).toBeVisible();
  await expectShowing(page, ARTICLE);
});

test('a link that is copied and opened elsewhere restores the very view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  await boxOf(page, 'Relations', 'attacks').uncheck();
  await onlyOf(page, 'Standing', 'Undisputed').click();
  await page.getByRole('slider', { name: 'Range to' }).press('ArrowLeft');
  await page.getByRole('button', { name: 'Leave out the undated claims' }).click();
  await page.getByRole('button', { name: 'Keep in the undated claims' }).click();
  await tools(page).getByRole('combobox', { name: 'Layout' }).selectOption({ label: 'Grid' });
  await choose(page, 'China', /^China /);
  await expect(cardTitle(page, 'China')).toBeVisible();

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'In focus: 1 step around China' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The link is on the clipboard.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  await page.keyboard.press('Escape');

  const other = await context.newPage();
  const troubles: string[] = [];
  await collectTroubles(other, troubles);
  await openAtlas(other, new URL(link).hash);
  await expect(cardTitle(other, 'China')).toBeVisible();
  await expect.poll(() => addressOf(other)).toEqual(addressOf(page));
  expect(Object.keys(addressOf(other)).sort()).toEqual(['d', 'focus', 'layout', 'select', 'standing', 'time', 'types']);
  for (const part of ['Legend and filters', 'Card']) {
    const seen = (tab: Page) => tab.getByRole('complementary', { name: part }).ariaSnapshot();
    await expect.poll(() => seen(other)).toBe(await seen(page));
  }
  await expect(other.getByRole('slider', { name: 'Range to' })).toHaveAttribute('aria-valuetext', /^to [A-Z]/);
  await expect(tools(other).getByRole('combobox', { name: 'Layout' })).toHaveValue('grid');
  expect(troubles).toEqual([]);
});

test('what an address asks for and nobody knows is said in a notice and left out', async ({ page }) => {
  await openAtlas(
    page,
    '#d=pakistan-ttp-2024&types=nonsense&focus=around!99!ttp&select=claim!nope&layout=spiral&time=soon&pins=ttp~x~y&hidden=%3Cscript%3E&foo=bar',
  );
  const notice = page.getByRole('status').filter({ hasText: 'The link held something' });
  for (const junk of [
    'types=nonsense',
    'focus=around!99!ttp',
    'select=claim!nope',
    'layout=spiral',
    'time=soon',
    'pins=ttp~x~y',
    'foo',
  ]) {
    await expect(notice).toContainText(junk);
  }
  await expectShowing(page, ARTICLE);
  await expect(card(page)).toBeHidden();
  await expectAddress(page, {});
  await notice.getByRole('button', { name: 'Close the notice' }).click();
  await expect(notice).toBeHidden();
});

test('a link to a dataset that is not here opens the first one and says so', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page, '#d=somebody-elses&signs=1');
  await expect(page.getByRole('status').filter({ hasText: 'somebody-elses' })).toContainText(
    'The link is about “somebody-elses”, which is not part of this site. Open its file to see that view.',
  );
  await expectShowing(page, ARTICLE);
  await expect.poll(() => addressOf(page)).toEqual({ d: ARTICLE.dataset.id });
});

test('a link to another dataset of the site opens it in a page that is already open', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  await page.goto('./#d=harbour-of-sel&select=actors!marsana');
  await expectShowing(page, SEL);
  await expect(cardTitle(page, 'Marsana')).toBeVisible();
  await page.goBack();
  await expectShowing(page, ARTICLE);
});
