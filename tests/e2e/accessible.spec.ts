import type { Page } from '@playwright/test';
import { PANES as PANE_IDS, PANELS } from '../../src/view/state';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings, smallTargets } from './support/axe';
import { card, cardTitle } from './support/card';
import { dropFile } from './support/files';
import { choiceOf, exportDialog } from './support/saving';
import { searchDialog, typeSearch } from './support/search';

test.beforeEach(async ({ page }) => bringAxe(page));

const PANES = PANE_IDS.filter((id) => id !== 'graph');
const THEMES = ['light', 'dark'] as const;

test('axe finds nothing serious at the start, with each card and where nothing passes, light and dark', async ({
  page,
}) => {
  await openAtlas(page);
  for (const [what, hash] of [
    ['start', ''],
    ['claim', 'select=claim!c-052'],
    ['tie', 'select=tie!yes!attacks!ttp!pakistan'],
    ['pair', 'select=pair!afghan-taliban!ttp'],
    ['actor', 'select=actors!ttp&hidden=china&signs=0'],
    ['actors', 'select=actors!ttp!china!pakistan'],
    ['path', 'focus=path!china!ttp'],
    ['nothing passes', 'text=unicorn&signs=1'],
  ] as const) {
    await page.goto(`./#d=pakistan-ttp-2024&${hash}`);
    await expect(card(page)).toHaveCount(/select|path/.test(hash) ? 1 : 0);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expectNothingSerious(page, what);
  }
});

test('axe finds nothing serious in each pane and beside each panel, light and dark', async ({ page }) => {
  test.slow();
  await openAtlas(page);
  for (const [key, ids] of [
    ['pane', PANES],
    ['panel', PANELS],
  ] as const) {
    for (const id of ids) {
      await page.goto(`./#d=harbour-of-sel&select=claim!c-007&${key}=${id}`);
      await expect(page.locator('html')).toHaveAttribute('data-drawn', 'harbour-of-sel');
      await expect(page.getByText(/^(Opening|Drawing)…$/)).toHaveCount(0);
      await expectNothingSerious(page, `${key} ${id}`);
    }
  }
});

test('what can be hit is 24 pixels large or stands that far from the next', { tag: '@deep' }, async ({ page }) => {
  test.slow();
  await openAtlas(page);
  for (const hash of ['', ...PANES.map((id) => `pane=${id}`), ...PANELS.map((id) => `panel=${id}`)]) {
    await page.goto(`./#d=harbour-of-sel&select=claim!c-007&${hash}`);
    await expect(page.getByText(/^(Opening|Drawing)…$/)).toHaveCount(0);
    expect.soft(await smallTargets(page), hash).toEqual([]);
  }
});

test('axe finds nothing serious where the system sets the colours', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, '#d=harbour-of-sel&select=claim!c-007');
  for (const panel of ['', ...PANELS.map((id) => `&panel=${id}`)]) {
    await page.goto(`./#d=harbour-of-sel&select=claim!c-007${panel}`);
    await expect(page.getByText(/^(Opening|Drawing)…$/)).toHaveCount(0);
    expect.soft(await seriousFindings(page), `forced colours ${panel}`).toEqual([]);
  }
});

test('axe finds nothing serious in each dialog, light and dark', async ({ page }) => {
  await openAtlas(page);
  for (const [what, open, title] of DIALOGS) {
    await open(page);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await expectNothingSerious(page, what, 'dialog');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

async function expectNothingSerious(page: Page, what: string, within?: string) {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await seriousFindings(page, within), `${what}, ${theme}`).toEqual([]);
  }
}

const DIALOGS: readonly (readonly [what: string, open: (page: Page) => Promise<void>, title: RegExp])[] = [
  ['search', searched, /^Find/],
  ['search without a find', searchedInVain, /^Find/],
  ['export', exported, /^Export/],
  ['share', (page) => page.getByRole('button', { name: 'Share', exact: true }).click(), /^Share/],
  ['datasets', (page) => page.getByRole('button', { name: /^Pakistan, the Taliban/ }).click(), /^Open/],
  ['help', (page) => page.keyboard.press('?'), /^How to read/],
  ['refusal', (page) => dropFile(page, { name: 'broken.json', text: '{"format":1}' }), /was not opened/],
];

async function searched(page: Page) {
  await page.keyboard.press('/');
  await typeSearch(page, 'talban');
  await expect(searchDialog(page).getByRole('option').first()).toBeVisible();
}

async function searchedInVain(page: Page) {
  await page.keyboard.press('/');
  await typeSearch(page, 'Pakstan unicorn');
  await expect(searchDialog(page).getByText('Nearest spelling')).toBeVisible();
}

async function exported(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await choiceOf(exportDialog(page), 'GraphML').check();
  await expect(exportDialog(page).getByText('<graphml')).toBeVisible();
}

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('axe finds nothing serious with each sheet and with the card', async ({ page }) => {
    await openAtlas(page);
    expect.soft(await seriousFindings(page), 'start').toEqual([]);
    for (const [sheet, region] of [
      ['Legend', page.getByRole('complementary', { name: 'Legend and filters' })],
      ['Time', page.getByRole('region', { name: 'Timeline' })],
    ] as const) {
      await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: sheet }).click();
      await expect(region).toBeVisible();
      expect.soft(await seriousFindings(page), sheet).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await openAtlas(page, '#d=pakistan-ttp-2024&select=claim!c-052');
    await expect(card(page)).toBeVisible();
    expect.soft(await seriousFindings(page), 'card').toEqual([]);
  });
});

test('names in other scripts carry their language and are set in their own direction', async ({ page }) => {
  await openAtlas(page, '#d=harbour-of-sel&select=actors!marsana');
  await expect(cardTitle(page, 'Marsana')).toBeVisible();
  const arabic = card(page).getByText('مرسانة');
  await expect(arabic).toHaveAttribute('lang', 'ar');
  await expect(arabic).toHaveCSS('direction', 'rtl');
  await expect(arabic).toHaveCSS('font-family', /Noto Naskh Arabic/);

  await openAtlas(page, '#d=harbour-of-sel&select=actors!lanwan-wire');
  await expect(card(page).getByText('岚湾通讯社')).toHaveAttribute('lang', 'zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
