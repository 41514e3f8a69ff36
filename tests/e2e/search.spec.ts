import { expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle } from './support/card';
import { boxOf, onlyOf } from './support/legend';
import { arrowTo, choose, chosenOption, searchDialog, typeSearch } from './support/search';

test('the slash opens the search, and a misspelt name is found, selected and put in focus', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  await typeSearch(page, 'talban');
  const dialog = searchDialog(page);
  await expect(dialog.getByRole('group', { name: /Actors.*spelling forgiven/ })).toBeVisible();
  await arrowTo(page, /^Afghan Taliban /);
  await expect(dialog.getByRole('status')).toContainText(/\d+ actors?/);

  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(cardTitle(page, 'Afghan Taliban')).toBeVisible();
  await expectAddress(page, { select: 'actors!afghan-taliban', focus: 'around!1!afghan-taliban' });
});

test('an actor is found by a name in Arabic script, which is set in its own direction', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page, '#d=harbour-of-sel');
  await page.keyboard.press('/');
  await typeSearch(page, 'مرسانة');
  await expect(chosenOption(page)).toHaveAccessibleName(/^Marsana /);
  const alias = chosenOption(page).getByText('مرسانة');
  await expect(alias).toHaveCSS('direction', 'rtl');
  expect(await alias.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
  await page.keyboard.press('Enter');
  await expect(cardTitle(page, 'Marsana')).toBeVisible();
  await expect(card(page)).toContainText('مرسانة');
});

test('Ctrl-K opens the search from anywhere, and Esc gives the keyboard back to where it was', async ({ page }) => {
  await openAtlas(page);
  for (const from of [
    boxOf(page, 'Relations', 'attacks'),
    page.getByRole('searchbox', { name: 'Words that the claims must hold' }),
  ]) {
    await from.focus();
    await page.keyboard.press('Control+k');
    await typeSearch(page, 'China');
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
    await expect(from).toBeFocused();
  }
});

test('ties and claims are found by what they say, with what keeps them out of the picture', async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  await page.keyboard.press('/');
  await typeSearch(page, 'Taliban shelters TTP');
  await arrowTo(page, /^Afghan Taliban shelters TTP/);
  await expect(chosenOption(page)).toHaveAccessibleName(/disputed.* claim, hidden by Sign$/);
  await page.keyboard.press('Enter');
  await expect(cardTitle(page, 'Afghan Taliban shelters TTP')).toBeVisible();

  await card(page).getByRole('button', { name: 'Switch Sign off' }).first().click();
  await expect(card(page).getByText('Not in the picture')).toBeHidden();
});

test('a search that finds nothing says so and offers the nearest spelling', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  await typeSearch(page, 'Pakstan unicorn');
  const dialog = searchDialog(page);
  await expect(dialog.getByText('Nothing is called “Pakstan unicorn” and no claim holds these words.')).toBeVisible();
  await expect(dialog.getByRole('option')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close, Esc' }).click();
  await expect(dialog).toBeHidden();
  await choose(page, 'Haqqani', /^Haqqani network/);
  await expect(cardTitle(page, 'Haqqani network')).toBeVisible();
});
