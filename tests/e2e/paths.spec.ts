import type { Locator, Page } from '@playwright/test';
import { actorId, familyId } from '../../src/model/ids';
import { actorsOn, foundAlong } from '../../src/view/paths';
import { mediatorsBetween } from '../../src/view/paths-mediators';
import { ANY_WAY, type Way } from '../../src/view/paths-way';
import { wholeOf } from '../../src/view/shown';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card } from './support/card';
import { choiceOf, openExport } from './support/saving';
import { ARTICLE } from './support/shipped-atlas';

function foundFrom(from: string, to: string, way: Partial<Way> = {}) {
  const ends = { from: actorId(from), to: actorId(to) };
  return foundAlong(ARTICLE, wholeOf(ARTICLE), ends, { ...ANY_WAY, ...way });
}

function paths(page: Page): Locator {
  return page.getByRole('region', { name: 'Paths' });
}

async function openPath(page: Page, from: string, to: string) {
  await openAtlas(page, `#d=pakistan-ttp-2024&focus=path!${from}!${to}`);
  await expect(paths(page)).toBeVisible();
}

/** Opens the choices of a path and presses some of them. */
async function choosing(page: Page, ...labels: readonly RegExp[]) {
  const summary = paths(page).getByText(/Change$/);
  if (await summary.isVisible()) await summary.click();
  for (const name of labels) await paths(page).getByRole('button', { name }).click();
}

test('what ties Pakistan to the TTP by support alone, with diplomacy, leaving out disputed claims, and through whom', async ({
  page,
}) => {
  await bringAxe(page);
  await openPath(page, 'pakistan', 'ttp');
  await expect(paths(page).getByText('By any relation, in either direction.')).toBeVisible();
  await choosing(page, /^disputed/, /^support and alliance/);
  await expect(paths(page).getByRole('status')).toHaveText('No path by these relations');
  await choosing(page, /^diplomacy and exchange/, /^up to two steps longer/);
  const words = 'By support and alliance or diplomacy and exchange, leaving out disputed claims, with longer ones.';
  await expect(paths(page).getByText(words)).toBeVisible();
  const link = 'path!pakistan!ttp!by~support~exchange!without~disputed~denied-only!longer';
  await expect.poll(() => addressOf(page)['focus']).toBe(link);

  const found = foundFrom('pakistan', 'ttp', {
    families: ['support', 'exchange'].map(familyId),
    without: ['disputed', 'denied-only'],
    longer: true,
  });
  expect(found.lengths.map(({ steps }) => steps)).toEqual([1, 2, 3]);
  for (const path of actorsOn(found)) {
    const told = paths(page)
      .locator('ol > li')
      .filter({ hasText: ARTICLE.nameOf(path[1]!) });
    for (const id of path) await expect(told.first()).toContainText(ARTICLE.nameOf(id));
  }
  expect(await seriousFindings(page)).toEqual([]);

  const dialog = await openExport(page);
  await expect(choiceOf(dialog, 'The path')).toHaveAccessibleName(
    /^The path from Pakistan to TTP, by support and alliance or diplomacy and exchange, leaving out disputed claims/,
  );
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(paths(page).getByText(words)).toBeVisible();
});

test('each step tells the claims that carry it, by whom and since when, and opens them', async ({ page }) => {
  await openPath(page, 'pakistan', 'ttp');
  await paths(page)
    .getByRole('button', { name: /says it, / })
    .first()
    .click();
  await expect.poll(() => addressOf(page)['select']).toMatch(/^claim!c-/);
  await expect(card(page)).toContainText('Evidence');
});

test('longer ways and the arrows are asked for by word, and undone by a key', { tag: '@deep' }, async ({ page }) => {
  await openPath(page, 'china', 'ttp');
  const [shortest] = foundFrom('china', 'ttp').lengths;
  const lengths = foundFrom('china', 'ttp', { longer: true }).lengths;
  await choosing(page, /^up to two steps longer/);
  for (const { steps } of lengths)
    await expect(paths(page).getByRole('heading', { name: new RegExp(`^${steps} steps? `) })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(paths(page).getByRole('status')).toHaveText(
    new RegExp(`^${shortest!.steps} steps?, .*shortest paths?$`),
  );
  await choosing(page, /^along the arrows/);
  await expect.poll(() => addressOf(page)['focus']).toBe('path!china!ttp!arrows');
  const directed = foundFrom('china', 'ttp', { directed: true });
  const steps = directed.lengths[0]?.steps;
  await expect(paths(page).getByRole('status')).toHaveText(
    steps === undefined ? 'No path by these relations' : new RegExp(`^${steps} step`),
  );
});

test('where no path goes by the relations chosen, the card says what to let go of', async ({ page }) => {
  expect(actorsOn(foundFrom('china', 'ttp', { families: [familyId('violence')], directed: true }))).toEqual([]);
  await openPath(page, 'china', 'ttp!by~violence!arrows');
  await expect(paths(page).getByRole('status')).toHaveText('No path by these relations');
  await paths(page).getByRole('button', { name: 'Allow any relation' }).click();
  await expect.poll(() => addressOf(page)['focus']).toBe('path!china!ttp!arrows');
  await expect(paths(page).getByRole('status')).toHaveText(/^\d steps?, /);
});

test('who could mediate between Pakistan and the TTP, and on whose word', async ({ page }) => {
  const focus = { kind: 'path', from: actorId('pakistan'), to: actorId('ttp') } as const;
  const { first, all } = mediatorsBetween(ARTICLE, wholeOf(ARTICLE), focus);
  expect(first.slice(0, 2).map(({ id }) => id)).toContain('afghan-taliban');
  await openPath(page, 'pakistan', 'ttp');
  const between = paths(page).getByRole('region', { name: 'Between them' });
  await expect(between).toContainText(`${all} actor`);
  const taliban = between
    .getByRole('listitem')
    .filter({ hasText: /^Afghan Taliban/ })
    .first();
  await expect(taliban).toContainText('Said to mediate. On the word of');
  await expect(taliban).toContainText('Surur Niyazi');
  await expect(taliban).toContainText('Asadullah Nadeem');
});

test('the choices are reached and made by the keyboard alone, on a phone too', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openPath(page, 'pakistan', 'ttp');
  const summary = paths(page).locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  const toggle = paths(page).getByRole('button', { name: /^along the arrows/ });
  await expect(toggle).toBeVisible();
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(toggle).toBeFocused();
  expect(await seriousFindings(page)).toEqual([]);
});
