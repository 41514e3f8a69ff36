import type { Locator, Page } from '@playwright/test';
import { expect, openAtlas, test } from './support/atlas';
import { dropFile } from './support/files';
import { choiceOf, openExport, saveFrom } from './support/saving';

const ROWS = 30_000;
const FILE = 'chosen.gexf';

test('a large file is estimated, begins before it is saved, and is downloaded whole', async ({ page }) => {
  await takeAwayPicker(page);
  await openEvents(page);
  const dialog = await openExport(page);
  await choiceOf(dialog, 'Actor Atlas JSON').check();
  const size = choiceOf(dialog, 'Actor Atlas JSON').locator('xpath=ancestor::label');
  await expect(size).toContainText(/about [\d.]+ MB/);
  await expect(dialog.getByText('"format": "actor-atlas/dataset"')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy to clipboard' })).toHaveCount(0);
  const told = Number(/about ([\d.]+) MB/.exec((await size.textContent()) ?? '')?.[1]) * 1e6;

  const saved = await saveFrom(page, () => saveButton(dialog, 'Actor Atlas JSON').click());
  expect(JSON.parse(saved.text).claims).toHaveLength(ROWS);
  expect(Math.abs(told - saved.bytes.length) / saved.bytes.length).toBeLessThan(0.05);
  await expect(page.getByRole('status').filter({ hasText: `Saved ${saved.name}` })).toBeVisible();
});

test('where the browser can, a large file goes straight to the disk, and one that is not wanted stays away', {
  tag: '@deep',
}, async ({ page }) => {
  await chooseInPicker(page);
  await openEvents(page);
  const dialog = await openExport(page);
  await choiceOf(dialog, 'GEXF').check();
  await expect(choiceOf(dialog, 'GEXF').locator('xpath=ancestor::label')).toContainText(/about [\d.]+ MB/);
  await page.evaluate(() => Object.assign(window, { pickerRefuses: true }));
  await saveButton(dialog, 'GEXF').click();
  await expect(saveButton(dialog, 'GEXF')).toBeEnabled();

  await page.evaluate(() => Object.assign(window, { pickerRefuses: false }));
  await saveButton(dialog, 'GEXF').click();
  await expect(page.getByRole('status').filter({ hasText: `Saved ${FILE}` })).toBeVisible({ timeout: 30_000 });
  const text = await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, FILE);
  expect(text.match(/<edge /g)).toHaveLength(ROWS);
  expect(text.endsWith('</gexf>\n')).toBe(true);
});

test('a saving that takes its time says how far it is and can be cancelled', { tag: '@deep' }, async ({ page }) => {
  await pickSlowDisk(page);
  await openEvents(page);
  const dialog = await openExport(page);
  await choiceOf(dialog, 'GEXF').check();
  await saveButton(dialog, 'GEXF').click();
  await expect(dialog.getByRole('progressbar', { name: 'Saving' })).toBeVisible();
  await expect(dialog).toContainText(/[\d,]+ of 30,000 claims, [\d.]+ MB of about [\d.]+ MB, \d+ seconds? left/);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(dialog.locator('[inert] input[type=radio]')).not.toHaveCount(0);

  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Cancelled; nothing was saved.');
  await expect(dialog.locator('[inert]')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'diskState'))).toBe('abandoned');

  await saveButton(dialog, 'GEXF').click();
  await expect(dialog.getByRole('progressbar', { name: 'Saving' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled; nothing was saved.' })).toBeVisible();
});

function saveButton(dialog: Locator, format: string): Locator {
  return dialog.getByRole('button', { name: `Save ${format}`, exact: true });
}

/** Opens invented events, so many that no file of them is written unasked. */
async function openEvents(page: Page) {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const [subject, object] = [(at * 7919) % 211, (at * 104_729 + 1) % 193];
    return `Actor ${subject},Actor ${object},Accuse,2018-0${1 + (at % 9)}-1${at % 10}`;
  });
  await openAtlas(page);
  await dropFile(page, { name: 'relations.csv', text: `source,target,type,date\n${rows.join('\n')}\n` });
  await expect(page.getByText(/of 30,000 claims/).first()).toBeAttached({ timeout: 30_000 });
}

async function takeAwayPicker(page: Page) {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

/** In place of the browser's own window, which a test cannot use: a file in the page's private folder. */
async function chooseInPicker(page: Page) {
  await page.addInitScript((name) => {
    const picker = async () => {
      if (Reflect.get(window, 'pickerRefuses') === true) throw new DOMException('The user aborted.', 'AbortError');
      return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    };
    Object.assign(window, { showSaveFilePicker: picker });
  }, FILE);
}

/** A disk that takes a quarter of a second for each part. */
async function pickSlowDisk(page: Page) {
  await page.addInitScript((name) => {
    const file = {
      write: () => new Promise((resolve) => setTimeout(resolve, 250)),
      close: async () => Object.assign(window, { diskState: 'closed' }),
      abort: async () => Object.assign(window, { diskState: 'abandoned' }),
    };
    Object.assign(window, { showSaveFilePicker: async () => ({ name, createWritable: async () => file }) });
  }, FILE);
}
