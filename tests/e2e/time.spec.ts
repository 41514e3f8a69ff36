import type { Locator, Page } from '@playwright/test';
import { datesOn, type TimeAxis } from '../../src/graph/dates';
import type { ClaimRecord } from '../../src/graph/record';
import { hasBit } from '../../src/lib/bits';
import { dayOf } from '../../src/model/edtf';
import { axisOf, cellOn } from '../../src/view/axis';
import { expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card, cardTitle } from './support/card';
import { filterOf, onlyOf } from './support/legend';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

/** What a claim of the article is on an axis: undated, unsure, or within some days. */
function on(axis: TimeAxis) {
  const dates = datesOn(ARTICLE, axis);
  return {
    dates,
    isUndated: ({ place }: ClaimRecord) => hasBit(dates.undated, place),
    isUnsure: ({ place }: ClaimRecord) => hasBit(dates.unsure, place),
    meets: ({ place }: ClaimRecord, from: number, to: number) =>
      !hasBit(dates.undated, place) && dates.first[place]! <= to && dates.last[place]! >= from,
  };
}

const TRUE = on('true');
const SAID = on('said');
const EVER = Number.POSITIVE_INFINITY;
const countOf = (passes: (record: ClaimRecord) => boolean) => ARTICLE.claims.records.filter(passes).length;
const isHostile = ({ sign }: ClaimRecord) => sign === -1;

function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

/** Moves an end of the range, by the keyboard alone, to the bar that a day lies in. */
async function moveEnd(page: Page, end: 'from' | 'to', axis: TimeAxis, day: number) {
  const bars = axisOf(on(axis).dates)!;
  const handle = timeline(page).getByRole('slider', { name: `Range ${end}` });
  await handle.press(end === 'from' ? 'Home' : 'End');
  const steps = end === 'from' ? cellOn(bars, day) : bars.cells.length - 1 - cellOn(bars, day);
  for (let step = 0; step < steps; step++) await handle.press(end === 'from' ? 'ArrowRight' : 'ArrowLeft');
}

test('which hostile ties are there since 2022, and which have no date', async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  const start = dayOf(2022, 1, 1);
  await moveEnd(page, 'from', 'true', start);
  const isSince = (record: ClaimRecord) => TRUE.meets(record, start, EVER);
  const [since, undated] = [
    countOf((one) => isHostile(one) && isSince(one)),
    countOf((one) => isHostile(one) && TRUE.isUndated(one)),
  ];
  expect(Math.min(since, undated)).toBeGreaterThan(0);
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (one) => isHostile(one) && (isSince(one) || TRUE.isUndated(one))),
  );
  await expect(timeline(page)).toContainText(`${undated} claims, no date`);
  await expect(timeline(page).getByRole('option')).toHaveCount(undated);

  await timeline(page).getByRole('button', { name: 'Leave out the undated claims' }).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (one) => isHostile(one) && isSince(one)),
  );
  await expect(filterOf(page, 'Time')).toContainText('true since 1 January 2022, undated claims left out');
});

test('what happened between June and September 2022, and what was said in June 2024', async ({ page }) => {
  await openAtlas(page);
  const [june, september] = [dayOf(2022, 6, 1), dayOf(2022, 9, 30)];
  await timeline(page).getByRole('button', { name: 'Leave out the undated claims' }).click();
  await moveEnd(page, 'from', 'true', june);
  await moveEnd(page, 'to', 'true', september);
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (one) => TRUE.meets(one, june, september)),
  );
  await expect(filterOf(page, 'Time')).toContainText('true between 1 June 2022 and 30 September 2022');

  await timeline(page).getByRole('button', { name: 'When it was said' }).click();
  await expectAddress(page, { axis: 'said', undated: 'drop' });
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (one) => !SAID.isUndated(one)),
  );
  await expect(timeline(page)).toContainText(`${countOf(SAID.isUndated)} claims, no date of saying`);
  const [first, last] = [dayOf(2024, 6, 1), dayOf(2024, 6, 30)];
  await moveEnd(page, 'from', 'said', first);
  await moveEnd(page, 'to', 'said', last);
  const isThen = (one: ClaimRecord) => SAID.meets(one, first, last);
  expect(countOf(isThen)).toBeGreaterThan(0);
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, isThen));

  await timeline(page).getByRole('button', { name: 'Leave out the inferred and approximate dates' }).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (one) => isThen(one) && !SAID.isUnsure(one)),
  );
});

test('how many dates are inferred or approximate is said, and they can be left out and brought back', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page);
  const [unsure, dated] = [countOf(TRUE.isUnsure), countOf((one) => !TRUE.isUndated(one))];
  await expect(timeline(page)).toContainText(`${unsure} of ${dated} dates inferred or approximate`);
  await timeline(page).getByRole('button', { name: 'Leave out the inferred and approximate dates' }).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (one) => !TRUE.isUnsure(one)),
  );
  await expect(timeline(page).getByRole('status')).toHaveText(`${unsure} not sure left out`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectShowing(page, ARTICLE);
});

test('time is played by the keyboard, in words, and taken back in one step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openAtlas(page);
  const handle = timeline(page).getByRole('slider', { name: 'Range from' });
  await handle.press('>');
  await handle.press('k');
  await expect(timeline(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  const step = timeline(page).getByRole('region', { name: 'This step' });
  await expect(step).toContainText('2007', { timeout: 20_000 });
  await page.keyboard.press('Escape');
  await expect(timeline(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectShowing(page, ARTICLE);
  await expectAddress(page, {});
});

test('who asked for less motion plays a step at a time, and a tie that is named is selected by its words', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page);
  await timeline(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(timeline(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(timeline(page).getByRole('region', { name: 'This step' })).toContainText(/January 2004\s*appears/);
  await timeline(page)
    .getByRole('button', { name: /^TTP is allied with|^Afghan Taliban is allied with/ })
    .click();
  await expect(cardTitle(page, /allied with/)).toBeVisible();
});

test('a square of the tray opens its undated claim, by a click or by the keys', async ({ page }) => {
  await openAtlas(page);
  const squares = timeline(page).getByRole('option');
  await expect(squares).toHaveCount(countOf(TRUE.isUndated));
  await squares.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(squares.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('undated');
  await expect(squares.nth(1)).toHaveAttribute('aria-selected', 'true');
  await squares.nth(3).click();
  await expect(squares.nth(3)).toHaveAttribute('aria-selected', 'true');
});

test('the history of a pair tells what held when, and opens its claims', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&select=pair!pakistan!ttp');
  const history = card(page).getByRole('region', { name: 'History of the pair' });
  const truce = history.getByRole('button', { name: /June 2022 to September 2022/ });
  await expect(truce).toBeVisible();
  await expect(history).toContainText('by when it was true');
  await truce.press('Enter');
  await expect(card(page)).toContainText('June 2022 to September 2022');
  await expectAddress(page, { select: 'claim!c-064' });
});

test('axe finds nothing serious on either axis, while stepping, and in the history of a pair', {
  tag: '@deep',
}, async ({ page }) => {
  await bringAxe(page);
  await openAtlas(page, '#d=pakistan-ttp-2024&select=pair!afghan-taliban!ttp');
  for (const [theme, axis] of [
    ['light', 'said'],
    ['dark', 'true'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await timeline(page)
      .getByRole('button', { name: `When it was ${axis}` })
      .click();
    await timeline(page).getByRole('button', { name: 'Step on' }).click();
    for (const part of ['Timeline', 'Card']) {
      expect.soft(await seriousFindings(page, `[aria-label="${part}"]`), `${part}, ${theme}`).toEqual([]);
    }
  }
});
