import type { Locator, Page } from '@playwright/test';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle } from './support/card';
import { boxOf } from './support/legend';
import { panel } from './support/panel';
import { exportDialog, saveFrom } from './support/saving';
import { choose } from './support/search';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

/** Walks by Tab alone, forwards, until a control has the keyboard; fails where Tab does not lead there. */
async function tabTo(page: Page, wanted: Locator) {
  for (let step = 0; step < 260; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

async function press(page: Page, wanted: Locator, key = 'Enter') {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

test('from the first key to a saved file without a mouse: an actor, a tie, a claim, its passage, a filter, undo', async ({
  page,
}) => {
  test.slow();
  await openAtlas(page);

  await choose(page, 'talban', /^Afghan Taliban/);
  await expect(cardTitle(page, 'Afghan Taliban')).toBeVisible();

  await choose(page, 'shelters TTP', /^Afghan Taliban shelters TTP/);
  await expect(cardTitle(page, 'Afghan Taliban shelters TTP')).toBeVisible();
  if (addressOf(page)['select']?.startsWith('tie'))
    await press(page, card(page).getByRole('listitem').getByRole('button').first());
  await expect.poll(() => addressOf(page)['select']).toBe('claim!c-052');
  await expect(card(page)).toContainText('paragraph 9, characters 3,451 to 3,529');
  const passage = card(page).locator('[data-here="true"]');
  await expect(
    passage.getByRole('button', { name: /Once in power, the Taliban gave the TTP a refuge/ }),
  ).toHaveAttribute('aria-current', 'true');

  await press(page, boxOf(page, 'Standing', 'Disputed'), 'Space');
  const left = numbersOf(ARTICLE, ({ standing }) => standing !== 'disputed');
  await expectShowing(page, ARTICLE, left);
  await page.keyboard.press('ControlOrMeta+z');
  await expectShowing(page, ARTICLE);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expectShowing(page, ARTICLE, left);
  await page.keyboard.press('ControlOrMeta+z');

  await press(page, page.getByRole('button', { name: 'Export', exact: true }));
  const save = exportDialog(page).getByRole('button', { name: /^Save / });
  await expect(save).toBeEnabled();
  await tabTo(page, save);
  const saved = await saveFrom(page, () => page.keyboard.press('Enter'));
  expect(saved.bytes.length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(exportDialog(page)).toBeHidden();
});

test('every pane and every panel is opened and left by keys, and Tab leads into it and out again', {
  tag: '@deep',
}, async ({ page }) => {
  test.slow();
  await openAtlas(page);
  const panels = page.getByRole('navigation', { name: 'Panels' }).getByRole('button');
  for (const word of await panels.allTextContents()) {
    const button = panels.filter({ hasText: word });
    await press(page, button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Shift+Tab');
    await expect(panel(page, word).getByRole('button', { name: `Close ${word}` })).toBeVisible();
    await press(page, button);
    await expect(panel(page, word)).toBeHidden();
  }
  await press(page, panels.filter({ hasText: 'Outline' }));
  await press(page, panel(page, 'Outline').getByRole('button', { name: 'Close Outline' }));
  await expect(panel(page, 'Outline')).toBeHidden();
  const panes = page.getByRole('navigation', { name: 'Panes' }).getByRole('button');
  const words = await panes.allTextContents();
  for (const word of [...words.slice(1), ...words.slice(0, 1)]) {
    const button = panes.filter({ hasText: word });
    await press(page, button);
    await expect(button).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Tab');
    await tabTo(page, button);
  }
  await expectAddress(page, {});
});

test('whoever asks for less motion sees none: nothing on the page has a transition or an animation', {
  tag: '@deep',
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=disputes&select=claim!c-052');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
        return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
  expect(moving).toEqual([]);
});

test('where the system sets the colours, ink and ground are its own, and what is pressed is told by its ground', {
  tag: '@deep',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=disputes&standing=undisputed,anonymous,planned');
  const look = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return getComputedStyle(probe).color;
    };
    const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const ground = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).backgroundColor : '';
    };
    return {
      ink: [token('--ink-1'), system('CanvasText')],
      ground: [token('--canvas'), system('Canvas')],
      hostile: [token('--hostile'), system('CanvasText')],
      pressed: [ground('fieldset [aria-pressed="true"]'), system('Highlight')],
      word: [ground('nav [aria-pressed="true"]'), system('Highlight')],
    };
  });
  for (const [what, [is, wanted]] of Object.entries(look)) expect.soft(is, what).toBe(wanted);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-1').trim()))
    .toBe('#11151a');
});
