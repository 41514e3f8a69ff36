import type { Page } from '@playwright/test';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card } from './support/card';
import { dropFile, type OwnFile } from './support/files';
import { tools } from './support/picture';
import { saveAs } from './support/saving';
import { choose } from './support/search';

/** Two countries with three names each, a militia under two names, and somebody who stands alone; two claims stay inside India. */
const ROWS = [
  ['Police (India)', 'Citizen (India)', 'Fight', '2018-01-01'],
  ['India', 'Citizen (India)', 'Accuse', '2018-01-02'],
  ['Police (India)', 'Army (Pakistan)', 'Fight', '2018-01-03'],
  ['Police (India)', 'Citizen (Pakistan)', 'Fight', '2018-01-04'],
  ['India', 'Pakistan', 'Consult', '2018-01-05'],
  ['Militant (Guild)', 'Army (Pakistan)', 'Fight', '2018-01-06'],
  ['Head (Guild)', 'Ann Bea', 'Consult', '2018-01-07'],
  ['Ann Bea', 'Police (India)', 'Praise', '2018-01-08'],
] as const;
const TABLE: OwnFile = {
  name: 'names.csv',
  text: `source,target,type,date\n${ROWS.map((cells) => cells.join()).join('\n')}\n`,
};

async function openTable(page: Page) {
  await openAtlas(page);
  await dropFile(page, TABLE);
  await expectShown(page, 9, 9);
}

async function expectShown(page: Page, actors: number, of: number) {
  await expect(page.getByText(`Showing ${actors} of ${of} actors, 8 of 8 claims`, { exact: true })).toBeAttached();
}

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Fold actors' });
}

async function openDialog(page: Page) {
  await tools(page).getByRole('button', { name: 'Fold actors' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Merges by place and leaves the dialog. */
async function mergePlaces(page: Page) {
  await openDialog(page);
  await dialog(page)
    .getByRole('checkbox', { name: /^By place/ })
    .check();
  await page.keyboard.press('Escape');
  await expectShown(page, 5, 5);
}

test('names are merged by rules that say what they do, undone in one step, and restored by a link', async ({
  page,
}) => {
  await openTable(page);
  await openDialog(page);
  await expect(dialog(page)).toContainText('4 names into 2 places');
  await expect(dialog(page)).toContainText('“Police (India)” and “Citizen (India)” become “India”.');
  await expect(dialog(page)).toContainText('2 names into 1 organisation or region');
  await expectShown(page, 9, 9);
  await dialog(page)
    .getByRole('checkbox', { name: /^By place/ })
    .check();
  await expectShown(page, 5, 5);
  await dialog(page)
    .getByRole('checkbox', { name: /^By organisation/ })
    .check();
  await expectShown(page, 4, 4);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Names folded by place and organisation: 6 of 9 actors')).toBeVisible();
  await expect.poll(() => addressOf(page)).toMatchObject({ fold: 'place,organisation' });

  await page.keyboard.press('Control+z');
  await expectShown(page, 5, 5);
  await page.keyboard.press('Control+Shift+z');
  await expectShown(page, 4, 4);
  await page.reload();
  await expectShown(page, 4, 4);
  await page.getByRole('button', { name: 'Undo all folding' }).click();
  await expectShown(page, 9, 9);
  await expect.poll(() => addressOf(page)['fold']).toBeUndefined();
});

test('a merged actor has a card with its names, and one of them taken out finds its way back', {
  tag: '@deep',
}, async ({ page }) => {
  await openTable(page);
  await mergePlaces(page);
  await choose(page, 'police india', /^Police \(India\)/);
  await expect(card(page).getByRole('heading', { level: 2, name: 'India' })).toBeVisible();
  const members = card(page).getByRole('region', { name: 'Members' });
  await expect(members).toContainText('Stands for 3 names');
  await expect(members.getByRole('listitem').first()).toHaveText(/^Police \(India\).*4$/);

  await members.getByRole('button', { name: /^Citizen \(India\)/ }).click();
  await expect(card(page).getByRole('heading', { level: 2, name: 'Citizen (India)' })).toBeVisible();
  await expectShown(page, 7, 7);
  await expect.poll(() => addressOf(page)).toMatchObject({ fold: 'place', apart: 'place.india' });
  await card(page).getByRole('button', { name: 'Put together again' }).click();
  await expectShown(page, 5, 5);
  await expect(card(page).getByRole('heading', { level: 2, name: 'India' })).toBeVisible();
});

test('a claim keeps the names that it has in the data, on its card and in every file', async ({ page }) => {
  await openTable(page);
  const before = await saveAs(page, 'Actor Atlas JSON');
  await mergePlaces(page);
  const after = await saveAs(page, 'Actor Atlas JSON');
  const { actors, claims } = JSON.parse(before.text);
  const saved = JSON.parse(after.text);
  expect({ actors: saved.actors, claims: saved.claims }).toEqual({ actors, claims });

  await page
    .getByRole('searchbox', { name: /text|words/i })
    .first()
    .fill('police');
  await expect(page.getByText(/ 4 of 8 claims$/)).toBeAttached();
});

test('one group is kept apart in the list of groups, which can be searched', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await openTable(page);
  await openDialog(page);
  await dialog(page)
    .getByRole('checkbox', { name: /^By place/ })
    .check();
  await dialog(page).getByRole('searchbox', { name: 'Find a group' }).fill('pak');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
  await dialog(page).getByRole('checkbox', { name: 'Fold Pakistan' }).uncheck();
  await expectShown(page, 7, 7);
  await expect(dialog(page)).toContainText('2 names into 1 place');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Undo all folding' }).click();
  await expectShown(page, 9, 9);
});

test('communities are drawn as one each, and one opens by a click', async ({ page }) => {
  await openTable(page);
  await mergePlaces(page);
  await tools(page).getByRole('button', { name: 'Communities' }).click();
  await expect(page.getByText('Communities: each drawn as one')).toBeVisible();
  await expect(page.getByText(/^Showing [12] of [12] actors, 8 of 8 claims$/)).toBeAttached();
  await choose(page, 'around', /^Around /);
  await card(page).getByRole('button', { name: 'Open community' }).click();
  await expect.poll(() => addressOf(page)['apart']).toMatch(/^community\.place\./);
  await tools(page).getByRole('button', { name: 'Communities' }).click();
  await expectShown(page, 5, 5);
  await expect.poll(() => addressOf(page)['apart']).toBeUndefined();
});

test('where nobody belongs to anybody and no name has parentheses the dialog says so, on a phone too', {
  tag: '@deep',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page);
  await dropFile(page, { name: 'plain.csv', text: 'source,target,type,date\nAnn,Bea,Fight,2018-01-01\n' });
  await expect(page.getByText('Showing 2 of 2 actors, 1 of 1 claims', { exact: true })).toBeAttached();
  await tools(page).getByRole('button', { name: 'Tools' }).click();
  await openDialog(page);
  await expect(dialog(page)).toContainText('there is nothing to fold');
  await expect(dialog(page).getByRole('button', { name: 'Undo all folding' })).toBeDisabled();
});
