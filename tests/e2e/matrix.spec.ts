import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { actorsText, generatedEvents, relationsText } from '../../bench/generated-events.mjs';
import { actorId } from '../../src/model/ids';
import type { Sign } from '../../src/model/vocabulary';
import { wholeOf } from '../../src/view/shown';
import { tiesBetween } from '../../src/view/ties';
import { csvRows } from '../support/csv-rows';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card, cardTitle } from './support/card';
import { dropFiles } from './support/files';
import { boxOf } from './support/legend';
import { saveFrom } from './support/saving';
import { choose } from './support/search';
import { ARTICLE } from './support/shipped-atlas';

const OPEN = '#d=pakistan-ttp-2024&pane=matrix';

function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Who acts on whom' });
}

/** A cell by who acts and who is acted on. */
function cell(page: Page, row: string, column: string): Locator {
  return grid(page).getByRole('gridcell', { name: new RegExp(`^${row} to ${column}, `) });
}

function rowHead(page: Page, name: string): Locator {
  return grid(page).getByRole('rowheader', { name, exact: true });
}

function order(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Matrix' }).getByRole('combobox', { name: 'Order' });
}

/** How many claims of a sign, or of any, one actor of the article acts on another by, those that go both ways included. */
function claimsFrom(row: string, column: string, sign?: Sign): number {
  const [from, to] = [actorId(row), actorId(column)];
  const ties = tiesBetween(ARTICLE, ARTICLE.claims.bits, from, to);
  const acting = ties.filter(
    (tie) => (tie.relation.symmetric || tie.subject === from) && tie.sign === (sign ?? tie.sign),
  );
  return new Set(acting.flatMap((tie) => [...tie.claims.places])).size;
}

test('who shelters the TTP: a cell says how many claims and that they are disputed, and its card says the same', async ({
  page,
}) => {
  await openAtlas(page, OPEN);
  await expect(page.getByRole('heading', { level: 1, name: 'Who acts on whom, cell by cell' })).toBeVisible();
  const sheltering = cell(page, 'Afghan Taliban', 'TTP');
  const says = `${claimsFrom('afghan-taliban', 'ttp', 1)} claims with and ${claimsFrom('afghan-taliban', 'ttp', 0)} neutral, 1 of them disputed`;
  await expect(sheltering).toHaveAccessibleName(`Afghan Taliban to TTP, ${says}; 1 denies`);
  await sheltering.hover();
  const note = page.getByRole('region', { name: 'The cell' });
  await expect(note.getByRole('heading')).toHaveText(`Afghan Taliban to TTP: ${says}`);
  await expect(note).toContainText('Interim government');

  await sheltering.click();
  await expect(cardTitle(page, 'Afghan Taliban and TTP')).toBeVisible();
  await expectAddress(page, { pane: 'matrix', select: 'pair!afghan-taliban!ttp' });
  await expect(sheltering).toHaveAttribute('aria-selected', 'true');
  const counts = await card(page).locator('h4 > span:last-child').allTextContents();
  const [taliban, ttp] = [actorId('afghan-taliban'), actorId('ttp')];
  const between = tiesBetween(ARTICLE, ARTICLE.claims.bits, taliban, ttp);
  const directed = between.filter((tie) => !tie.relation.symmetric && tie.subject === ttp);
  const back = directed.reduce((sum, tie) => sum + tie.claims.length, 0);
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(claimsFrom('afghan-taliban', 'ttp') + back);
});

test('what a filter leaves out is left out of the cells', async ({ page }) => {
  await openAtlas(page, OPEN);
  const sheltering = cell(page, 'Afghan Taliban', 'TTP');
  const all = claimsFrom('afghan-taliban', 'ttp', 1);
  await expect(sheltering).toHaveAccessibleName(new RegExp(`, ${all} claims with`));
  await page.goto(`./${OPEN}&types=shelters`);
  const sheltered = ARTICLE.claims.records.filter(
    ({ claim }) => claim.type === 'shelters' && claim.subject === 'afghan-taliban' && claim.object === 'ttp',
  ).length;
  expect(sheltered).toBeGreaterThan(0);
  await expect(sheltering).toHaveAccessibleName(new RegExp(`, ${all - sheltered} claims with`));
  await boxOf(page, 'Sign', 'with').uncheck();
  await expect(sheltering).toHaveAccessibleName(/^Afghan Taliban to TTP, 1 neutral claim$/);
});

test('what is selected elsewhere is marked and brought into sight, and what is hidden here is hidden everywhere', async ({
  page,
}) => {
  await openAtlas(page, OPEN);
  await choose(page, 'Tolo News', /^Tolo News/);
  await expect(rowHead(page, 'Tolo News')).toHaveAttribute('aria-selected', 'true');
  await expect(rowHead(page, 'Tolo News')).toBeInViewport();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await choose(page, 'Haqqani network', /^Haqqani network/);
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  const head = rowHead(page, 'Haqqani network');
  await expect(head).toHaveAttribute('aria-selected', 'true');
  await expect(head).toBeInViewport();
  await head.focus();
  await page.keyboard.press('Delete');
  await expect(head).toHaveCount(0);
  await expect.poll(() => addressOf(page)).toMatchObject({ pane: 'matrix', hidden: 'haqqani-network' });
  await page.keyboard.press('Control+z');
  await expect(head).toBeAttached();
});

test('a matrix is walked, read and worked by keys alone', async ({ page }) => {
  await openAtlas(page, OPEN);
  await order(page).focus();
  const first = grid(page).getByRole('row').nth(1).getByRole('gridcell').first();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused({ timeout: 100 });
  }).toPass();
  const at = grid(page).locator(':focus');
  const ids = ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft'];
  for (const key of ids) await page.keyboard.press(key);
  await expect(at).toHaveAttribute('data-row', '2');
  await expect(at).toHaveAttribute('data-column', '0');
  await page.keyboard.press('Control+End');
  const last = wholeOf(ARTICLE).drawable.length - 1;
  await expect(at).toHaveAttribute('aria-colindex', String(last + 2));
  await expect(at).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(at).toHaveRole('rowheader');
  const name = (await at.textContent()) ?? '';
  await page.keyboard.press(' ');
  await expect(
    cardTitle(page, ARTICLE.dataset.actors.find(({ short, label }) => (short ?? label) === name)!.label),
  ).toBeVisible();
  await expect(at).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Delete');
  await expect(rowHead(page, name)).toHaveCount(0);
  await expect(at).toHaveRole('rowheader');
  await page.keyboard.press('Control+z');
  await expect(rowHead(page, name)).toHaveCount(1);
});

test('an order is a step that undo takes back and a link restores', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page, OPEN);
  const heads = grid(page).getByRole('rowheader');
  const byBody = await heads.allTextContents();
  await order(page).selectOption('By name');
  await expectAddress(page, { pane: 'matrix', matrix: 'name' });
  const { compare } = new Intl.Collator('en');
  await expect(async () => {
    const byName = await heads.allTextContents();
    expect(byName).toEqual(byName.toSorted(compare));
  }).toPass();
  await page.keyboard.press('Control+z');
  await expect(heads).toHaveText(byBody);
  for (const [link, label] of [
    ['signs', 'By sign blocks'],
    ['community', 'By community'],
  ] as const) {
    await page.goto(`./${OPEN}&matrix=${link}`);
    await expect(order(page)).toHaveValue(link);
    await expect(order(page).getByRole('option', { selected: true })).toHaveText(label);
    await expect(heads.first()).toBeVisible();
  }
});

test('the matrix is saved as tables that say what they are', async ({ page }) => {
  await openAtlas(page, `${OPEN}&signs=0`);
  const saved = await saveFrom(page, () => page.getByRole('button', { name: 'Save this matrix' }).click());
  expect(saved.name).toMatch(/^pakistan-ttp-2024-shown-\d{4}-\d{2}-\d{2}\.matrix\.zip$/);
  const files = Object.entries(unzipSync(saved.bytes)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  const texts: ReadonlyMap<string, string> = new Map(files.map(([name, text]) => [name!, text!]));
  const rows = csvRows(texts.get('with.csv')!);
  const [head, taliban] = [rows[0]!, rows.find(([id]) => id === 'afghan-taliban')!];
  expect(taliban[head.indexOf('ttp')]).toBe(String(claimsFrom('afghan-taliban', 'ttp', 1)));
  expect(texts.get('README.txt')).toContain('filters: Sign: without neutral');
});

for (const [what, hash] of [
  ['alone', ''],
  ['with a card', '&select=pair!afghan-taliban!ttp'],
  ['with a focus', '&select=actors!ttp&focus=around!1!ttp'],
] as const) {
  test(`axe finds nothing serious in the matrix ${what}, light and dark`, { tag: '@deep' }, async ({ page }) => {
    await bringAxe(page);
    await openAtlas(page, OPEN + hash);
    await expect(rowHead(page, 'Pakistan')).toBeAttached();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect.soft(await seriousFindings(page, 'main'), colorScheme).toEqual([]);
    }
  });
}

test('axe finds nothing serious in the matrix on a phone', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, OPEN);
  await expect(grid(page).getByRole('rowheader').first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('on a phone the names of the rows stay while the columns scroll past', { tag: '@deep' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, OPEN);
  await expect(grid(page)).toBeVisible();
  const head = grid(page).getByRole('rowheader').first();
  const before = await head.boundingBox();
  const columns = grid(page).getByRole('columnheader');
  await columns.nth(1).hover();
  await page.mouse.wheel(200, 0);
  await expect.poll(async () => (await columns.nth(1).boundingBox())?.x).toBeLessThan(0);
  expect(await head.boundingBox()).toEqual(before);
});

test('of many actors the strongest make the matrix, and only the cells that are seen are there', {
  tag: '@deep',
}, async ({ page }) => {
  const events = generatedEvents({ rows: 60_000, seed: 3 });
  await openAtlas(page);
  await dropFiles(page, [
    { name: 'border.csv.gz', text: gzipSync([...relationsText(events)].join('')) },
    { name: 'actors.csv.gz', text: gzipSync([...actorsText(events)].join('')) },
  ]);
  await expect(page.getByText('60,000 of 60,000 claims')).toBeAttached();
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  const tools = page.getByRole('toolbar', { name: 'Matrix' });
  await expect(tools).toContainText(/The strongest\s120 of [\d,]+ actors/);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '121');
  for (const drawn of [240, 480, 960]) {
    await tools.getByRole('button', { name: 'More' }).click();
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(drawn + 1));
  }
  expect(await grid(page).getByRole('gridcell').count()).toBeLessThan(3000);
  await grid(page).getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+End');
  const at = grid(page).locator(':focus');
  await expect(at).toHaveAttribute('aria-colindex', '961');
  await expect(at).toBeInViewport();
  expect(await grid(page).getByRole('gridcell').count()).toBeLessThan(3000);
});
