import type { Locator, Page } from '@playwright/test';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { cardTitle } from './support/card';
import { boxOf, filterOf, onlyOf } from './support/legend';
import { saveFrom } from './support/saving';

const ARTICLE = '#d=pakistan-ttp-2024';

function pane(page: Page): Locator {
  return page.getByRole('article', { name: 'Two accounts compared' });
}

/** One list beneath the pictures, by its title. */
function list(page: Page, title: string): Locator {
  return pane(page).getByRole('region', { name: title, exact: true });
}

function rows(within: Locator): Locator {
  return within.getByRole('listitem');
}

async function openComparison(page: Page, hash = '') {
  await openAtlas(page, `${ARTICLE}&pane=compare${hash}`);
  await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
}

test('what differs between Pakistan and Kabul: who says what alone, and who denies it', async ({ page }) => {
  await openAtlas(page, ARTICLE);
  await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'According to' }).click();
  // Nobody was chosen yet: these two contradict each other most.
  await expect(pane(page).getByRole('heading', { level: 1 })).toHaveText(
    'Two accounts: Pakistan and Interim government',
  );
  await pane(page).getByLabel('One voice for a body and its people').check();
  await expect(pane(page)).toContainText(
    '17 claims, by Pakistan; Ishaq Dar, foreign minister of Pakistan; Khawaja Asif, defence minister of Pakistan',
  );
  await expect(pane(page)).toContainText(
    '6 claims, 3 denials, by Interim government; Enayatullah Kharazmi, spokesman of',
  );
  const contradicted = list(page, 'contradicted outright');
  await expect(contradicted.getByRole('heading', { level: 3 })).toContainText('2');
  await expect(rows(contradicted)).toHaveText([
    'Groups in Afghanistan attack Pakistan Khawaja Asif and Pakistan say so, Interim government denies it',
    'Afghan Taliban shelters TTP Pakistan says so, Interim government denies it',
  ]);
  await expect(contradicted.getByText('Pakistan says, Interim government denies: 2')).toBeVisible();
  await expect(rows(list(page, 'only Interim government')).getByText('denies it')).toHaveText([
    'Zabihullah Mujahid denies it',
  ]);
  await expectAddress(page, { pane: 'compare', voices: 'one' });
});

test('both pictures have the same actors in the same places, and a row lights its line in both', async ({ page }) => {
  await openComparison(page, '&voices=one');
  const pictures = pane(page).getByRole('img');
  await expect(pictures).toHaveCount(2);
  const placesIn = (picture: Locator) =>
    picture.locator('[data-actor] > g').evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('transform')));
  const [left, right] = [await placesIn(pictures.first()), await placesIn(pictures.last())];
  expect(left.length).toBeGreaterThan(6);
  expect(right).toEqual(left);
  await rows(list(page, 'contradicted outright')).first().getByRole('button').click();
  await expect(cardTitle(page, /Groups in Afghanistan/)).toBeVisible();
  await expect(rows(list(page, 'contradicted outright')).first().getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('accounts are chosen, laid over each other, undone and restored by a link', async ({ page }) => {
  await openComparison(page);
  await pane(page).getByText('Choose', { exact: true }).first().click();
  await pane(page)
    .getByRole('list', { name: 'Speakers of the first account' })
    .getByRole('button', { name: 'only TTP', exact: true })
    .click();
  await pane(page).getByRole('button', { name: 'Overlaid' }).click();
  await expectAddress(page, {
    pane: 'compare',
    compare: 'speakers',
    a: 'ttp',
    b: 'interim-government',
    laid: 'overlay',
  });
  await expect(pane(page).getByRole('img')).toHaveCount(1);
  await expect(pane(page).getByRole('list', { name: 'Lines' })).toContainText('only TTP');
  const link = page.url();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expectAddress(page, { pane: 'compare' });
  await openAtlas(page, new URL(link).hash);
  await expect(pane(page).getByRole('heading', { level: 1 })).toHaveText('Two accounts: TTP and Interim government');
});

test('two periods are compared, the undated are counted apart, and what is no period is refused', async ({ page }) => {
  await openComparison(page);
  await pane(page).getByRole('button', { name: 'Periods' }).click();
  await expect(pane(page).getByText('90 undated claims are in neither.')).toBeVisible();
  const first = pane(page).getByLabel('The first period');
  await first.fill('2021-13');
  await first.press('Enter');
  await expect(pane(page).getByRole('alert')).toContainText('Not a period');
  expect(addressOf(page)['a']).toBeUndefined();
  await first.fill('../2021');
  await first.press('Enter');
  await pane(page).getByLabel('The second period').fill('2022/..');
  await pane(page).getByLabel('The second period').press('Enter');
  await expect(pane(page).getByRole('heading', { level: 1 })).toHaveText('Two periods: until 2021 and since 2022');
  await expectAddress(page, { pane: 'compare', compare: 'periods', a: '../2021', b: '2022/..' });
  await expect(rows(list(page, 'added')).first()).toBeVisible();
});

test('two datasets are compared, with how their actors were matched', async ({ page }) => {
  await openComparison(page);
  await pane(page).getByRole('button', { name: 'Datasets' }).click();
  await pane(page).getByLabel('The dataset to compare with').selectOption('harbour-of-sel');
  await expect(pane(page).getByText(/^Same actors.*Actors in both: 0 by id, 0 by name/)).toBeVisible();
  await expectAddress(page, { pane: 'compare', compare: 'datasets', b: 'harbour-of-sel' });
  await expect(list(page, 'unchanged')).toContainText('Nothing is the same in both.');
});

test('a comparison is saved as a table that no spreadsheet runs', { tag: '@deep' }, async ({ page }) => {
  await openComparison(page);
  const file = await saveFrom(page, () => pane(page).getByRole('button', { name: 'Save this comparison' }).click());
  expect(file.name).toBe('pakistan-ttp-2024-comparison.csv');
  expect(file.text.split('\r\n')[1]).toBe(
    '"Pakistan says, Interim government denies",Afghan Taliban shelters TTP,afghan-taliban,Afghan Taliban,shelters,ttp,TTP,false,c-052,,,c-052',
  );
});

test('a body and its people are switched as one in the legend, and only they stay on in one click', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page, ARTICLE);
  await filterOf(page, 'According to').getByLabel('One voice for a body and its people').check();
  await expect(boxOf(page, 'According to', 'Pakistan and its people', '17 claims')).toBeChecked();
  await expect(filterOf(page, 'According to').getByText('defence minister of Pakistan')).toBeVisible();
  await onlyOf(page, 'According to', 'Pakistan and its people').click();
  await expect(page.getByText(/^Showing [\d,]+ of 58 actors, 17 of 143 claims/)).toBeAttached();
  await boxOf(page, 'According to', 'Pakistan and its people').uncheck();
  await expect(page.getByText(/ 0 of 143 claims/).first()).toBeAttached();
});

test('the lists are walked and picked by keys alone', { tag: '@deep' }, async ({ page }) => {
  await openComparison(page, '&voices=one');
  const first = rows(list(page, 'contradicted outright')).first().getByRole('button');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  const second = rows(list(page, 'contradicted outright')).nth(1).getByRole('button');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cardTitle(page, /Afghan Taliban/)).toBeVisible();
});

test('axe finds nothing serious in a comparison, side by side and overlaid', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await openComparison(page);
  expect(await seriousFindings(page)).toEqual([]);
  await pane(page).getByRole('button', { name: 'Overlaid' }).click();
  await expect(pane(page).getByRole('img')).toHaveCount(1);
  expect(await seriousFindings(page)).toEqual([]);
});
