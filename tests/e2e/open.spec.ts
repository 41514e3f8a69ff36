import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atlasOf } from '../../src/graph/atlas';
import { parseDataset } from '../../src/model/read';
import { standardVocabulary } from '../support/vocabulary';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card } from './support/card';
import { dropFile, pickFile } from './support/files';
import { hostileText, MARKUP_NAME } from './support/hostile-dataset';
import { onlyOf } from './support/legend';
import { tools } from './support/picture';
import { choiceOf, openExport, saveAs, saveFrom } from './support/saving';
import { choose } from './support/search';
import { ARTICLE, numbersOf, SEL } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

const SEL_TEXT = readFileSync(new URL('../../graph-data/harbour-of-sel/dataset.json', import.meta.url), 'utf8');

test('a file is opened by choosing it or by dropping it anywhere on the page', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: ARTICLE.dataset.title }).click();
  await pickFile(page, 'Open files…', { name: 'sel.json', text: `\uFEFF${SEL_TEXT}` });
  await expectShowing(page, SEL);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: SEL.dataset.title })).toBeVisible();

  const own = JSON.stringify({ ...JSON.parse(SEL_TEXT), id: 'mine', title: 'My own harbour' });
  await dropFile(page, { name: 'mine.json', text: own });
  await expect(page.getByRole('button', { name: 'My own harbour' })).toBeVisible();
  await expect.poll(() => addressOf(page)).toEqual({ d: 'mine' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('is a file of your own and does not travel with the link');
});

test('what was exported opens again as the part that it is', async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  const saved = await saveAs(page, 'Actor Atlas JSON');
  await page.keyboard.press('z');
  await expectShowing(page, ARTICLE);
  await dropFile(page, saved);
  const part = numbersOf(ARTICLE, ({ sign }) => sign === -1);
  const read = parseDataset(saved.text, standardVocabulary);
  if (!read.ok) throw new Error('the exported file is refused');
  const atlas = atlasOf(read.value, standardVocabulary);
  expect({ actors: atlas.actors.size, claims: atlas.claims.records.length }).toEqual(part);
  await expectShowing(page, atlas);
});

test('a file with mistakes is refused with all of them by place, and the graph behind is as it was', async ({
  page,
}) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  await choose(page, 'Khawaja Asif', /^Khawaja Asif /);
  const before = addressOf(page);

  const document = JSON.parse(SEL_TEXT);
  document.claims[0].subject = 'orvan';
  document.claims[1].time.edtf = '2019-13-45';
  document.claims[2].type = 'acuses';
  document.actors[0].partOf = 'atlantis';
  await dropFile(page, { name: 'broken.json', text: JSON.stringify(document, null, 2) });
  const dialog = page.getByRole('dialog', { name: 'broken.json was not opened: 4 problems' });
  const problems = dialog.getByRole('listitem');
  await expect(problems).toHaveCount(4);
  for (const [place, ...words] of [
    ['actors[0].partOf, line ', 'atlantis'],
    ['claims[0].subject, line ', 'orvan', 'Nearest id: “orvane”.'],
    ['claims[1].time', '2019-13-45'],
    ['claims[2].type, line ', 'acuses', 'Nearest id: “accuses”.'],
  ] as const) {
    const problem = problems.filter({ hasText: place });
    for (const word of words) await expect(problem).toContainText(word);
  }
  const report = await saveFrom(page, () => dialog.getByRole('button', { name: 'Save report as text' }).click());
  expect(report.name).toBe('broken.json-problems.txt');
  expect(report.text.match(/^\d+\. /gm)).toHaveLength(4);

  await dialog.getByRole('button', { name: 'Close' }).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, ({ sign }) => sign === -1),
  );
  await expect(card(page)).toContainText('Khawaja Asif');
  expect(addressOf(page)).toEqual(before);
});

test('text that is no JSON, no text and no dataset are each refused by name, and a sound one then opens', async ({
  page,
}) => {
  await openAtlas(page);
  const refusal = page.getByRole('dialog', { name: /was not opened/ });
  for (const [text, words] of [
    ['{"format": "actor-atlas/dataset",\n  oops', 'line 2, column 3'],
    ['', 'The file is empty.'],
    ['{"nobody": []}', 'of no format that is known here'],
  ] as const) {
    await dropFile(page, { name: 'other.json', text });
    await expect(refusal).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(refusal).toBeHidden();
  }
  await dropFile(page, { name: 'other.json', text: '[]' });
  await pickFile(page, 'Choose another file', { name: 'sel.json', text: SEL_TEXT });
  await expectShowing(page, SEL);
  await expect(refusal).toBeHidden();
});

test('a dataset full of hostile ids, names and texts is drawn, read and saved, and does no harm', async ({ page }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('dialog', () => origins.add('a window of the browser opened'));
  await openAtlas(page);
  const ownKeys = await prototypeKeys(page);

  const text = hostileText();
  await dropFile(page, { name: '<b>.json', text });
  const read = parseDataset(text, standardVocabulary);
  if (!read.ok) throw new Error(read.issues.map(({ place, message }) => `${place} ${message}`).join('\n'));
  const hostile = atlasOf(read.value, standardVocabulary);
  await expectShowing(page, hostile);
  await expect(tools(page)).toContainText(/120 of \d+ drawn/);
  await tools(page).getByRole('button', { name: 'More' }).click();
  await tools(page).getByRole('button', { name: 'More' }).click();
  await expect(tools(page)).toContainText('300 drawn');

  await choose(page, '__proto__', /^__proto__ /);
  await expect(card(page)).toContainText(MARKUP_NAME);
  await card(page).getByRole('button', { name: 'Only this' }).click();
  await expect.poll(() => addressOf(page)['select']).toBe('actors!__proto__');

  for (const format of ['GEXF', 'GraphML', 'Tables (CSV)', 'Graphology JSON', 'SVG picture']) {
    const saved = await saveAs(page, format);
    expect(saved.bytes.length).toBeGreaterThan(100);
    expect(saved.name).toMatch(/^[\w-]+\.[\w.]+$/);
  }
  const dialog = await openExport(page);
  await choiceOf(dialog, 'Actor Atlas JSON').check();
  await choiceOf(dialog, 'Everything').check();
  const whole = await saveFrom(page, () => dialog.getByRole('button', { name: 'Save Actor Atlas JSON' }).click());
  const again = parseDataset(whole.text, standardVocabulary);
  expect(again.ok && again.value.actors).toEqual(read.value.actors);
  expect(again.ok && again.value.claims).toEqual(read.value.claims);

  expect(await prototypeKeys(page)).toEqual(ownKeys);
  expect(await page.evaluate(() => Reflect.get(window, 'harmed'))).toBe(undefined);
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});

/** What stands on Object.prototype in the page. */
async function prototypeKeys(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.ownKeys(Object.prototype).map(String));
}
