import type { Locator, Page } from '@playwright/test';
import type { ClaimRecord } from '../../src/graph/record';
import { parseDataset } from '../../src/model/read';
import { standardVocabulary } from '../support/vocabulary';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle } from './support/card';
import { onlyOf } from './support/legend';
import { enterPicture, picture, readOut, tools } from './support/picture';
import { exportDialog, saveFrom } from './support/saving';
import { arrowTo, searchDialog, typeSearch } from './support/search';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

test('with nothing but keys: filter, find who says it and who denies it, read it, and save what is shown', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page);
  await tabTo(page, onlyOf(page, 'Relations', 'Support and alliance'));
  await page.keyboard.press('Enter');
  const support = ({ type }: ClaimRecord) => type.family === 'support';
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, support));

  await page.keyboard.press('/');
  await typeSearch(page, 'shelters TTP');
  await arrowTo(page, /^Afghan Taliban shelters TTP/);
  await page.keyboard.press('Enter');
  await expect(searchDialog(page)).toBeHidden();
  await expect(cardTitle(page, 'Afghan Taliban shelters TTP')).toBeVisible();
  const said = page.getByRole('status').filter({ hasText: /Afghan Taliban shelters TTP.*(disputed|denies it)/ });
  await expect(said).toHaveCount(1);
  if (addressOf(page)['select']?.startsWith('tie')) {
    await tabTo(page, card(page).getByRole('listitem').getByRole('button').first());
    await page.keyboard.press('Enter');
  }
  await expect(card(page)).toContainText('Disputed: Pakistan claims it, Interim government denies it');
  await expect(card(page)).toContainText(/paragraph 9, characters/);

  await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }));
  await page.keyboard.press('Enter');
  const dialog = exportDialog(page);
  await expect(dialog).toBeVisible();
  const save = dialog.getByRole('button', { name: 'Save Actor Atlas JSON' });
  await expect(save).toBeEnabled();
  await tabTo(page, save);
  const saved = await saveFrom(page, () => page.keyboard.press('Enter'));
  const read = parseDataset(saved.text, standardVocabulary);
  expect(read.ok && read.value.claims.length).toBe(ARTICLE.claims.records.filter(support).length);

  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await page.keyboard.press('z');
  await expectShowing(page, ARTICLE);
});

test('the picture is walked by arrows, each actor read out; Backspace goes back, Space selects, Enter focuses', async ({
  page,
}) => {
  await openAtlas(page);
  await enterPicture(page);
  const counts = new Map<string, number>();
  for (const id of ARTICLE.claims.records.flatMap(({ parties }) => parties)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sentenceOf = (id: string) => {
    const actor = ARTICLE.dataset.actors.find((one) => one.id === id);
    const kind = ARTICLE.lexicon.kinds.find((one) => one.id === actor?.kind)?.label.toLowerCase();
    const claims = counts.get(id) ?? 0;
    return `${actor?.label}, ${kind}, ${claims} claim${claims === 1 ? '' : 's'} shown`;
  };
  const sentences = new Set([...counts.keys()].map(sentenceOf));
  const [strongest] = [...counts].sort(([, a], [, b]) => b - a);
  await expect(readOut(page)).toHaveText(sentenceOf(strongest?.[0] ?? ''));

  const walked = [(await readOut(page).textContent()) ?? ''];
  // Who stands in which direction depends on how wide a browser sets the names.
  for (let step = 0; step < 3; step++) {
    const here = walked.at(-1) ?? '';
    await expect(async () => {
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] as const) {
        await page.keyboard.press(key);
        const isElsewhere = await expect(readOut(page))
          .not.toHaveText(here, { timeout: 700 })
          .then(
            () => true,
            () => false,
          );
        if (isElsewhere) return;
      }
      throw new Error('no arrow leads on');
    }).toPass();
    walked.push((await readOut(page).textContent()) ?? '');
  }
  expect(walked.filter((sentence) => !sentences.has(sentence))).toEqual([]);
  await page.keyboard.press('Backspace');
  await expect(readOut(page)).toHaveText(walked.at(-2) ?? '');

  const label = (walked.at(-2) ?? '').replace(/, [^,]+, \d+ claims? shown$/, '');
  await page.keyboard.press('Space');
  await expect(cardTitle(page, label)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page)['focus']).toMatch(/^around!1!/);
  await expect(picture(page)).toBeFocused();
});

test('every control that Tab reaches shows that it has the keyboard, and the picture holds nobody', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&select=claim!c-052');
  await expect(card(page)).toBeVisible();
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const name = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
      const rings = [undefined, '::before'].map((part) => getComputedStyle(element, part));
      const ring = rings.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      );
      return { name: `${element.tagName} ${name}`, ring };
    });
    if (!focus) break;
    seen.add(focus.name);
    if (!focus.ring) unseen.push(focus.name);
  }
  expect(unseen).toEqual([]);
  for (const name of ['DIV Graph of actors and ties', 'DIV Range to', 'BUTTON Close the card', 'BUTTON Fit']) {
    expect([...seen]).toContain(name);
  }
});

test('a dialog holds the keyboard while it is open and gives it back to what opened it', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  for (const [name, title] of [
    ['Share', 'Share this view'],
    ['Export', /^Export/],
    ['Help', 'How to read a line'],
    [ARTICLE.dataset.title, 'Open a dataset'],
  ] as const) {
    const button = page.getByRole('banner').getByRole('button', { name, exact: name !== ARTICLE.dataset.title });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      // After its last control a dialog hands the keyboard to the browser's own, never to the page behind.
      const behind = await page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body || activeElement?.closest('dialog') ? undefined : activeElement?.outerHTML;
      });
      expect(behind).toBe(undefined);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
  await expect(tools(page)).toBeVisible();
});

/** Presses Tab until a control has the keyboard. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let step = 0; step < 200; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
