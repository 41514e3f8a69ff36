import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { actorsText, generatedEvents, relationsText } from '../../bench/generated-events.mjs';
import { csvRows } from '../support/csv-rows';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card, cardTitle } from './support/card';
import { dropFiles } from './support/files';
import { boxOf, onlyOf } from './support/legend';
import { tools } from './support/picture';
import { saveFrom } from './support/saving';
import { choose } from './support/search';
import { ARTICLE, numbersOf, SEL } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

/** The article as one edge a pair, told claim by claim, with nothing of the program's own networks. */
function articleGraph(): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { lines } of ARTICLE.claims.records) {
    for (const [from, to] of lines) {
      graph.mergeNode(from);
      graph.mergeNode(to);
      if (from !== to) graph.updateEdge(from, to, (edge) => ({ weight: Number(edge['weight'] ?? 0) + 1 }));
    }
  }
  return graph;
}

function topOf(scores: Readonly<Record<string, number>>): string {
  const [top] = Object.entries(scores).sort(([, a], [, b]) => b - a);
  return ARTICLE.dataset.actors.find(({ id }) => id === top?.[0])?.short ?? labelOf(top?.[0]);
}

function labelOf(id: string | undefined): string {
  return ARTICLE.dataset.actors.find((actor) => actor.id === id)?.label ?? '';
}

function grid(page: Page): Locator {
  return page.getByRole('grid');
}

/** The row at a place in the order, counted from 1. */
function rowAt(page: Page, place: number): Locator {
  return grid(page).locator(`tr[aria-rowindex="${place + 1}"]`);
}

function header(page: Page, name: string): Locator {
  return grid(page).getByRole('columnheader', { name, exact: true });
}

function title(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

async function showRows(page: Page, name: 'Claims' | 'Actors' | 'Pairs') {
  await page.getByRole('main').getByRole('group', { name: 'Rows' }).getByRole('button', { name, exact: true }).click();
}

async function openTable(page: Page, hash = '') {
  await openAtlas(page, `#d=pakistan-ttp-2024&pane=table${hash}`);
  await expect(grid(page)).toBeVisible();
}

test('sorted by betweenness, and by PageRank, the table names the actor that another program finds', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Table' }).click();
  await showRows(page, 'Actors');
  await expect(title(page)).toHaveText(`${ARTICLE.actors.size} actors shown`);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(ARTICLE.actors.size + 1));

  await header(page, 'Betweenness').getByRole('button').click();
  await expect(header(page, 'Betweenness')).toHaveAttribute('aria-sort', 'descending');
  const graph = articleGraph();
  const between = betweenness(graph, { getEdgeWeight: null, normalized: true });
  await expect(rowAt(page, 1).getByRole('gridcell').first()).toHaveText(topOf(between));
  await expectAddress(page, { pane: 'table', table: 'actors', sort: 'actors~betweenness~down' });

  await header(page, 'PageRank').getByRole('button').click();
  const ranks = pagerank(graph, { getEdgeWeight: 'weight' });
  await expect(rowAt(page, 1).getByRole('gridcell').first()).toHaveText(topOf(ranks));
  await page.keyboard.press('Control+z');
  await expect(rowAt(page, 1).getByRole('gridcell').first()).toHaveText(topOf(between));

  await page.getByText('How is this worked out?').click();
  await expect(page.getByRole('main')).toContainText('the share of these ways that lead over the actor');
});

test('a filter of the legend leaves the same rows as claims, and measures follow what is shown', async ({ page }) => {
  await openTable(page);
  await expect(title(page)).toHaveText(`${ARTICLE.claims.length} claims shown`);
  await onlyOf(page, 'Sign', 'against').click();
  const hostile = numbersOf(ARTICLE, ({ sign }) => sign === -1);
  await expect(title(page)).toHaveText(`${hostile.claims} claims shown`);
  await showRows(page, 'Actors');
  await expect(title(page)).toHaveText(`${hostile.actors} actors shown`);
  await boxOf(page, 'Relations', 'attacks').uncheck();
  const rest = numbersOf(ARTICLE, ({ sign, claim }) => sign === -1 && claim.type !== 'attacks');
  await expect(title(page)).toHaveText(`${rest.actors} actors shown`);
  await expect(grid(page).getByText('working out…')).toHaveCount(0);
});

test('who says it and who denies it: the contested claims come first, and a row opens its card and stands in the graph', async ({
  page,
}) => {
  await openTable(page);
  await header(page, 'Standing').getByRole('button').click();
  const disputed = ARTICLE.claims.records.filter(({ standing }) => standing === 'disputed');
  await expect(rowAt(page, 1)).toContainText('Disputed');
  await expect(rowAt(page, disputed.length + 1)).not.toContainText('Disputed');
  const [first] = disputed;
  await rowAt(page, 1).click();
  await expect(rowAt(page, 1)).toHaveAttribute('aria-selected', 'true');
  await expect(card(page)).toContainText(first!.claim.gist);
  await expect.poll(() => addressOf(page)['select']).toBe(`claim!${first!.claim.id}`);
  await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Graph' }).click();
  await expect(grid(page)).toBeHidden();
  await expect(card(page)).toContainText(first!.claim.gist);
});

test('what is selected elsewhere is marked in the table and brought into sight', { tag: '@deep' }, async ({ page }) => {
  await openTable(page, '&table=actors&sort=actors~name~up');
  await choose(page, 'Zabihullah Mujahid', /^Zabihullah Mujahid /);
  const row = grid(page).getByRole('row', { selected: true });
  await expect(row).toBeInViewport();
  await expect(row).toContainText('Mujahid');
});

test('the keyboard walks the rows, selects several, hides them everywhere, and undo brings them back', async ({
  page,
}) => {
  await openTable(page, '&table=actors&sort=actors~name~up');
  await grid(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rowAt(page, 2)).toHaveAttribute('aria-selected', 'true');
  const name = (await rowAt(page, 2).getByRole('gridcell').first().textContent()) ?? '';
  await expect(card(page)).toContainText(name);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Enter');
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(4);
  await page.keyboard.press('Delete');
  await expect.poll(() => addressOf(page)['hidden']?.split(',').length).toBe(4);
  await expect(grid(page).locator('tbody td:first-child').getByText(name, { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveText(`${ARTICLE.actors.size} actors shown`);
  await page.keyboard.press('End');
  await expect(rowAt(page, ARTICLE.actors.size)).toBeInViewport();
  await expect(grid(page)).toHaveAttribute(
    'aria-activedescendant',
    (await rowAt(page, ARTICLE.actors.size).getAttribute('id')) ?? '',
  );
});

test('the mouse selects a range with Shift and single actors with Ctrl', { tag: '@deep' }, async ({ page }) => {
  await openTable(page, '&table=actors');
  await rowAt(page, 2).click();
  await rowAt(page, 5).click({ modifiers: ['Shift'] });
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(4);
  await rowAt(page, 3).click({ modifiers: ['Control'] });
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(3);
  await page.getByRole('button', { name: 'Hide 3 selected' }).click();
  await expect.poll(() => addressOf(page)['hidden']?.split(',').length).toBe(3);
});

test('pairs are told by their claims of each sign, and one opens its card', { tag: '@deep' }, async ({ page }) => {
  await openTable(page, '&table=pairs&sort=pairs~against~down');
  await rowAt(page, 1).click();
  await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect.poll(() => addressOf(page)['select']).toMatch(/^pair!/);
});

test('the table is saved as it is seen', async ({ page }) => {
  await openTable(page, '&sort=claims~by~down');
  const saved = await saveFrom(page, () => page.getByRole('button', { name: 'Save this table (CSV)' }).click());
  const [head, ...rows] = csvRows(saved.text.replace(/^\uFEFF/, ''));
  expect(saved.name).toBe('pakistan-ttp-2024-claims.csv');
  await expect(page.getByText(`Saved ${saved.name}: ${ARTICLE.claims.length} rows`)).toBeVisible();
  expect(head?.slice(0, 4)).toEqual(['Subject', 'Relation', 'Object', 'By']);
  expect(rows).toHaveLength(ARTICLE.claims.length);
  const seen = await rowAt(page, 1).getByRole('gridcell').allTextContents();
  expect(rows[0]?.slice(0, 4)).toEqual(seen.slice(0, 4));
});

test('actors are drawn large by a measure, the legend says so, and a link restores it', async ({ page }) => {
  await openAtlas(page);
  const legend = page.getByRole('complementary', { name: 'Legend and filters' });
  await expect(legend).toContainText('Size: The larger an actor, the more claims shown it is party to.');
  await tools(page).getByLabel('Size').selectOption('Betweenness');
  await expectAddress(page, { size: 'betweenness' });
  await expect(legend).toContainText('the more it stands between others');
  await page.keyboard.press('Control+z');
  await expect(tools(page).getByLabel('Size')).toHaveValue('claims');
});

test('axe finds nothing serious in any table, light and dark', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await openAtlas(page);
  for (const table of ['claims', 'actors', 'pairs']) {
    await page.goto(`./#d=harbour-of-sel&pane=table&table=${table}&select=actors!marsana`);
    await expect(grid(page)).toHaveAttribute('data-rows', table);
    await expectShowing(page, SEL);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect.soft(await seriousFindings(page, 'main'), `${table}, ${scheme}`).toEqual([]);
    }
  }
  await expect(cardTitle(page, 'Marsana')).toBeVisible();
});

test('half a million claims scroll to their end and are sorted, and 23,000 actors are measured', {
  tag: '@deep',
}, async ({ page }) => {
  test.setTimeout(180_000);
  const events = generatedEvents();
  await openAtlas(page);
  await dropFiles(page, [
    { name: 'border.csv.gz', text: gzipSync([...relationsText(events)].join(''), { level: 1 }) },
    { name: 'actors.csv.gz', text: gzipSync([...actorsText(events)].join(''), { level: 1 }) },
  ]);
  const legend = page.getByRole('complementary', { name: 'Legend and filters' });
  await expect(legend).toContainText('468,558 of 468,558 claims', { timeout: 90_000 });
  await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Table' }).click();
  await expect(title(page)).toHaveText('468,558 claims shown');
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(rowAt(page, 468_558)).toBeInViewport();
  await header(page, 'Object').getByRole('button').click();
  await expect(header(page, 'Object')).toHaveAttribute('aria-sort', 'ascending');
  const names = [...new Set(Array.from(events.object, (at) => events.actors.labels[at]!))];
  const first = names.sort(new Intl.Collator('en', { numeric: true }).compare)[0]!;
  await expect(rowAt(page, 1).getByRole('gridcell').nth(2)).toHaveText(first);

  await showRows(page, 'Actors');
  await header(page, 'PageRank').getByRole('button').click();
  await expect(page.getByText(/Working out/)).toHaveCount(0, { timeout: 60_000 });
  await expect(rowAt(page, 1).getByRole('gridcell').nth(7)).toHaveText(/^0\.\d+$/);
});
