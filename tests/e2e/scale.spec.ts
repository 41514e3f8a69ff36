import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { actorsText, generatedEvents, relationsText } from '../../bench/generated-events.mjs';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card } from './support/card';
import { dropFiles } from './support/files';
import { tools } from './support/picture';
import { typeSearch } from './support/search';

const EVENTS = generatedEvents({ rows: 60_000, seed: 3 });
const FILES = [
  { name: 'border.csv.gz', text: gzipSync([...relationsText(EVENTS)].join('')) },
  { name: 'actors.csv.gz', text: gzipSync([...actorsText(EVENTS)].join('')) },
];
const ACTORS = EVENTS.actors.ids.length.toLocaleString('en');

/** The label of the actor with most rows, and of the one with fewest. */
const [STRONGEST, WEAKEST] = (() => {
  const rows = new Map<number, number>();
  for (const ends of [EVENTS.subject, EVENTS.object]) for (const at of ends) rows.set(at, (rows.get(at) ?? 0) + 1);
  const ranked = [...rows].sort(([a, one], [b, two]) => two - one || a - b).map(([at]) => EVENTS.actors.labels[at]!);
  return [ranked[0]!, ranked.at(-1)!];
})();

async function openEvents(page: Page) {
  await openAtlas(page);
  await dropFiles(page, FILES);
  await expect(page.getByText(`Showing ${ACTORS} of ${ACTORS} actors, 60,000 of 60,000 claims`)).toBeAttached();
}

async function searchFor(page: Page, name: string) {
  await page.keyboard.press('/');
  await typeSearch(page, name);
  await page.getByRole('option', { name }).first().click();
}

/** How much is drawn, as the tools say it. */
function drawn(page: Page) {
  return tools(page).getByText(/ drawn/);
}

test('the strongest are drawn first, and how many of how many is always said', async ({ page }) => {
  await openEvents(page);
  await expect(drawn(page)).toContainText(new RegExp(`^120 of ${ACTORS} drawn, \\d+ of [\\d,]+ pairs$`));
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText(
    `Drawn are 120 of ${ACTORS} actors`,
  );
  await tools(page).getByRole('button', { name: 'More', exact: true }).click();
  await expect(drawn(page)).toContainText(`240 of ${ACTORS} drawn`);
  await expect.poll(() => addressOf(page)['drawn']).toBe('240');
  await page.keyboard.press('Control+z');
  await expect(drawn(page)).toContainText(`120 of ${ACTORS} drawn`);
});

test('an actor is expanded by choice, with counts before, and collapsing takes exactly that back', async ({ page }) => {
  await openEvents(page);
  await expect(drawn(page)).toContainText(`120 of ${ACTORS} drawn`);
  const before = (await drawn(page).textContent()) ?? '';
  await searchFor(page, STRONGEST);
  const leave = page.getByRole('button', { name: 'Leave focus' });
  await leave.click();
  await expect(leave).toBeHidden();
  const neighbours = card(page).getByRole('region', { name: 'Neighbours' });
  const [, had = '', all = ''] =
    /([\d,]+) of ([\d,]+) neighbours drawn/.exec((await neighbours.textContent()) ?? '') ?? [];
  expect(Number(had)).toBeLessThan(Number(all.replace(',', '')));
  await neighbours.getByRole('button', { name: '20 more' }).click();
  await expect(neighbours).toContainText(`${Number(had) + 20} of ${all} neighbours drawn`);
  await expect.poll(() => addressOf(page)['expanded']).toMatch(/~\d+$/);

  await neighbours.getByText('By relation').click();
  const first = neighbours.getByRole('listitem').first();
  await expect(first).toContainText(/actors?, [\d,]+ claims?/);
  await neighbours.getByRole('button', { name: 'Collapse' }).click();
  await expect(neighbours).toContainText(`${had} of ${all} neighbours drawn`);
  expect(addressOf(page)['expanded']).toBeUndefined();
  await page.keyboard.press('Escape');
  await expect(drawn(page)).toHaveText(before);
});

test('who is not drawn is jumped to by search, and the ranking can be another', { tag: '@deep' }, async ({ page }) => {
  await openEvents(page);
  await searchFor(page, WEAKEST);
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(WEAKEST);
  await expect(card(page)).toContainText(/Party to 1 of 1 claims/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const [label, rank] of [
    ['Most ties', 'degree'],
    ['Best connected', 'pagerank'],
    ['Latest', 'recency'],
  ] as const) {
    await tools(page).getByLabel('Chosen by').selectOption(label);
    await expect.poll(() => addressOf(page)['rank']).toBe(rank);
    await expect(drawn(page)).toContainText(`120 of ${ACTORS} drawn`);
  }
});

test('what a filter leaves is drawn whole when there is room for it', async ({ page }) => {
  await openEvents(page);
  await page.getByRole('searchbox', { name: 'Words that the claims must hold' }).fill(WEAKEST);
  await expect(drawn(page)).toHaveText('2 drawn');
  await expect(page.getByText(`Showing 2 of ${ACTORS} actors, 1 of 60,000 claims`)).toBeAttached();
});

test.describe('on a phone with a quarter of the pace', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('half the names of a year are explored: open, draw more, filter, find, expand', { tag: '@deep' }, async ({
    page,
  }) => {
    await openAtlas(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await dropFiles(page, FILES);
    await expect(page.getByText(`Showing ${ACTORS} of ${ACTORS} actors`)).toBeAttached({ timeout: 30_000 });
    await expect(drawn(page)).toContainText(`12 of ${ACTORS} drawn`, { timeout: 30_000 });
    await tools(page).getByRole('button', { name: 'More', exact: true }).tap();
    await expect(drawn(page)).toContainText(`24 of ${ACTORS} drawn`);
    await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Legend' }).tap();
    await page.getByRole('checkbox', { name: /^Statements/ }).tap();
    await expect.poll(() => addressOf(page)['types']).toBeTruthy();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Find an actor or claim/ }).tap();
    await typeSearch(page, STRONGEST);
    await page.getByRole('option', { name: STRONGEST }).first().tap();
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(STRONGEST);
    await card(page)
      .getByRole('button', { name: /^\d+ more$/ })
      .tap();
    await expect.poll(() => addressOf(page)['expanded']).toBeTruthy();
  });
});
