import type { Page } from '@playwright/test';
import { foldedAtlas, foldInputOf } from '../../src/graph/fold';
import { foldIndexOf } from '../../src/graph/fold-index';
import { baseOf, foldFor, groupsBy } from '../../src/view/folding';
import { DEFAULT_VIEW } from '../../src/view/state';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card, cardTitle } from './support/card';
import { dropFile } from './support/files';
import { tools } from './support/picture';
import { choiceOf, openExport, saveAs, saveFrom } from './support/saving';
import { choose } from './support/search';
import { ARTICLE } from './support/shipped-atlas';

const BOTH = { ...DEFAULT_VIEW.folding, rules: ['people', 'bodies'] as const };
const FOLDED = foldedBy(BOTH);

function foldedBy(folding: typeof DEFAULT_VIEW.folding) {
  const base = baseOf(ARTICLE);
  const fold = foldFor(base, folding);
  return foldedAtlas(base, fold, foldIndexOf(foldInputOf(base, fold)));
}

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Fold actors' });
}

/** Switches a rule of the dialog on, and leaves it. */
async function foldBy(page: Page, ...rules: readonly RegExp[]) {
  await tools(page).getByRole('button', { name: 'Fold actors' }).click();
  for (const name of rules) await dialog(page).getByRole('checkbox', { name }).check();
  await page.keyboard.press('Escape');
}

async function expectActors(page: Page, actors: number) {
  await expect(page.getByText(new RegExp(`^Showing ${actors} of ${actors} actors, [^.]+$`))).toBeAttached();
}

test('people are folded into their bodies and bodies into their states, by rules that say how many, and back in one step', async ({
  page,
}) => {
  await bringAxe(page);
  await openAtlas(page);
  await tools(page).getByRole('button', { name: 'Fold actors' }).click();
  const people = groupsBy(ARTICLE, 'people');
  const count = people.reduce((sum, { folded = 0 }) => sum + folded, 0);
  await expect(dialog(page)).toContainText(`${count} people into ${people.length} bodies`);
  expect(await seriousFindings(page)).toEqual([]);
  await dialog(page)
    .getByRole('checkbox', { name: /^People into/ })
    .check();
  await expectActors(page, ARTICLE.actors.size - count);
  await dialog(page)
    .getByRole('checkbox', { name: /^Bodies into/ })
    .check();
  await page.keyboard.press('Escape');
  await expectActors(page, FOLDED.actors.size);
  await expect.poll(() => addressOf(page)['fold']).toBe('people,bodies');
  await page.reload();
  await expectActors(page, FOLDED.actors.size);
  await page.getByRole('button', { name: 'Undo all folding' }).click();
  await expectActors(page, ARTICLE.actors.size);
  await page.keyboard.press('Control+z');
  await expectActors(page, FOLDED.actors.size);
});

test('the card of a state says who can be folded into it, folds them in, and tells through whom its ties come', async ({
  page,
}) => {
  await openAtlas(page);
  await choose(page, 'Pakistan', /^Pakistan /);
  await expect(card(page)).toContainText('3 people and 1 body can be folded into it.');
  await card(page).getByRole('button', { name: 'Fold in all 4' }).click();
  await expectActors(page, ARTICLE.actors.size - 4);
  await expect(cardTitle(page, 'Pakistan')).toBeVisible();
  const members = card(page).getByRole('region', { name: 'Members' });
  await expect(members.getByRole('heading')).toContainText('4 folded in');
  await expect(members.getByRole('button', { name: /^Khawaja Asif/ })).toBeVisible();
  await expect.poll(() => addressOf(page)['into']).toBe('people~pakistan,bodies~pakistan');

  const inside = members.getByText(/^\d+ claims? among themselves$/);
  await inside.click();
  await expect(members.getByRole('button', { name: /Khawaja Asif holds role in Pakistan/ })).toBeVisible();

  await card(page).getByRole('button', { name: /^TTP/ }).click();
  await expect(card(page)).toContainText(/\d+ of \d+ inherited through Khawaja Asif/);
  await page.keyboard.press('Control+z');
  await members.getByRole('button', { name: 'Take apart' }).click();
  await expectActors(page, ARTICLE.actors.size);
  await expect.poll(() => addressOf(page)['into']).toBeUndefined();
});

test('a minister says by what he belongs to his state, and goes into it', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Khawaja Asif', /^Khawaja Asif /);
  await expect(card(page)).toContainText('Belongs to Pakistan: is part of it.');
  await card(page).getByRole('button', { name: 'Fold into Pakistan' }).click();
  await expect(cardTitle(page, 'Pakistan')).toBeVisible();
});

test('what a minister does is inherited by his state, what he says stays his', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&fold=people,bodies&select=claim!c-014');
  await expect(card(page)).toContainText('Inherited through Khawaja Asif.');
  await card(page).getByRole('button', { name: 'Show the pair' }).click();
  await card(page)
    .getByRole('button', { name: /Khawaja Asif says/ })
    .first()
    .click();
  await expect(card(page).getByRole('term').filter({ hasText: 'Khawaja Asif' })).toBeVisible();
});

test('a file has everybody in full unless it is asked for as folded, says so, and is opened again as it was drawn', async ({
  page,
}) => {
  await openAtlas(page);
  await foldBy(page, /^People into/, /^Bodies into/);
  await expectActors(page, FOLDED.actors.size);
  const full = JSON.parse((await saveAs(page, 'Actor Atlas JSON')).text);
  expect(full.actors).toEqual(JSON.parse(JSON.stringify(ARTICLE.dataset.actors)));

  const choices = await openExport(page);
  await choiceOf(choices, 'As folded').check();
  const saved = await saveFrom(page, () =>
    choices.getByRole('button', { name: 'Save Actor Atlas JSON', exact: true }).click(),
  );
  const { id, actors, claims, derivedFrom } = JSON.parse(saved.text);
  expect(id).toBe('pakistan-ttp-2024-shown-folded');
  expect(derivedFrom.filters[0]).toMatch(/^As folded: .*Pakistan \(4 folded in\)/);
  expect(claims.filter((claim: { subject: string }) => claim.subject === 'khawaja-asif')).toEqual([]);
  expect(claims.some((claim: { by?: string }) => claim.by === 'khawaja-asif')).toBe(true);
  expect(actors.find((actor: { id: string }) => actor.id === 'pakistan').note).toContain('Khawaja Asif');

  await page.keyboard.press('Escape');
  await dropFile(page, { name: saved.name, text: saved.text });
  await expectActors(page, actors.length);
});

test('on a phone the rules and the card are within reach of a thumb', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '#d=pakistan-ttp-2024&fold=people&select=actors!pakistan');
  await expect(card(page).getByRole('button', { name: 'Take apart' })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});
