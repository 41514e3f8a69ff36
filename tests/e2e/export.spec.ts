import cytoscape from 'cytoscape';
import Graph from 'graphology';
import type { ClaimRecord } from '../../src/graph/record';
import type { Dataset } from '../../src/model/dataset';
import { parseDataset } from '../../src/model/read';
import { READERS } from '../formats/readers';
import { standardVocabulary } from '../support/vocabulary';
import { expect, openAtlas, test } from './support/atlas';
import { card } from './support/card';
import { boxOf, onlyOf } from './support/legend';
import { tools } from './support/picture';
import { pngSize } from './support/png';
import { choiceOf, openExport, type Saved, saveAs, saveFrom } from './support/saving';
import { choose } from './support/search';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing, readShowing } from './support/showing';
import { svgTexts } from './support/svg-texts';

const isHostile = ({ sign }: ClaimRecord) => sign === -1;
const HOSTILE_RECORDS = ARTICLE.claims.records.filter(isHostile);
const HOSTILE = idsInOrder(HOSTILE_RECORDS);

test('with everything but hostile ties hidden, each format holds just what the page shows', async ({ page }) => {
  // So that files saved one after another bear the same time.
  await page.clock.setFixedTime('2024-07-20T12:00:00Z');
  await openAtlas(page);
  await boxOf(page, 'Sign', 'with').uncheck();
  await boxOf(page, 'Sign', 'neutral').uncheck();
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, isHostile));
  const shown = await readShowing(page);

  const plain = await saveAs(page, 'Actor Atlas JSON');
  expect(plain.name).toBe('pakistan-ttp-2024-shown-2024-07-20.json');
  const dataset = datasetIn(plain.text);
  expect(dataset.claims.map(({ id }) => id)).toEqual(HOSTILE);
  expect({ actors: dataset.actors.length, claims: dataset.claims.length }).toEqual(shown);
  expect(dataset.derivedFrom).toMatchObject({ scope: 'shown', filters: ['Sign: only against'], view: page.url() });
  await expect(page.getByRole('status').filter({ hasText: `Saved ${plain.name}` })).toBeVisible();

  for (const [format, id, extension] of [
    ['GEXF', 'gexf', 'gexf'],
    ['GraphML', 'graphml', 'graphml'],
    ['Tables (CSV)', 'csv', 'csv.zip'],
    ['Cytoscape JSON', 'cytoscape', 'cyjs'],
    ['Graphology JSON', 'graphology', 'graphology.json'],
  ] as const) {
    await test.step(format, async () => {
      const saved = await saveAs(page, format);
      expect(saved.name).toBe(`pakistan-ttp-2024-shown-2024-07-20.${extension}`);
      const found = READERS.get(id)?.(id === 'csv' ? saved.bytes : saved.text, dataset);
      expect(found?.kept).toEqual(found?.expected);
      expect(found?.counts).toEqual(shown);
      if (id === 'graphology') expectGraphology(saved, shown);
      if (id === 'cytoscape') expectCytoscape(saved, shown);
    });
  }
});

test('the picture is saved as a PNG of the size that is told, and as an SVG with its names as text', async ({
  page,
}) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  const parties = new Set(HOSTILE_RECORDS.flatMap(({ parties }) => parties));
  await expect(tools(page)).toContainText(new RegExp(`^${parties.size}\\b`));

  const dialog = await openExport(page);
  await choiceOf(dialog, 'PNG picture').check();
  await dialog.getByRole('radio', { name: '1×' }).check();
  const choice = choiceOf(dialog, 'PNG picture').locator('xpath=ancestor::label');
  await expect(choice).toContainText('pixels,');
  const told = (await choice.textContent()) ?? '';
  const [width, height] = [...told.matchAll(/[\d,]+(?= ×| pixels)/g)].map(([digits]) =>
    Number(digits.replace(',', '')),
  );
  await expect(dialog.getByRole('img', { name: 'What is saved, as drawn' })).toBeVisible();
  const png = await saveFrom(page, () => dialog.getByRole('button', { name: 'Save PNG picture' }).click());
  expect(pngSize(png.bytes)).toEqual({ width, height });

  const svg = await saveAs(page, 'SVG picture');
  const texts = svgTexts(svg.text);
  for (const id of parties) expect(inOneWord(texts)).toContain(inOneWord([ARTICLE.nameOf(id)]));
  expect(texts.join(' ')).toContain(`${HOSTILE.length} of ${ARTICLE.claims.length} claims. Sign: only against.`);
});

test('what is selected, around, between or everything is offered with its numbers, and the rest with a reason', async ({
  page,
}) => {
  await openAtlas(page);
  let dialog = await openExport(page);
  for (const reason of [/selection \(nothing is selected\)/, /neighbourhood \(none is in focus\)/, /path \(none is/]) {
    await expect(dialog).toContainText(reason);
  }
  await page.keyboard.press('Escape');

  await choose(page, 'Haqqani network', /^Haqqani network /);
  await onlyOf(page, 'Sign', 'against').click();
  dialog = await openExport(page);
  await choiceOf(dialog, 'The neighbourhood').check();
  const heading = dialog.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/^Export \d+ actors? and \d+ claims?$/);
  const told = (await heading.textContent()) ?? '';
  const save = dialog.getByRole('button', { name: 'Save Actor Atlas JSON' });
  const around = datasetIn((await saveFrom(page, () => save.click())).text);
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  expect(told).toBe(`Export ${count(around.actors.length, 'actor')} and ${count(around.claims.length, 'claim')}`);
  expect(around.claims.every(({ id }) => HOSTILE.includes(id))).toBe(true);
  expect(around.claims.length).toBeGreaterThan(0);
  expect(around.derivedFrom?.scope).toBe('neighbourhood');

  dialog = await openExport(page);
  await choiceOf(dialog, 'Everything').check();
  await expect(choiceOf(dialog, 'SVG picture')).toBeDisabled();
  const whole = await saveFrom(page, () => save.click());
  const { derivedFrom, ...rest } = datasetIn(whole.text);
  expect(rest).toEqual(ARTICLE.dataset);
  expect(derivedFrom).toMatchObject({ scope: 'everything', filters: [] });
});

test('what a format cannot hold is said before saving, counted on the very data', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'shelters TTP', /^Afghan Taliban shelters TTP/);
  await expect(card(page)).toBeVisible();
  const dialog = await openExport(page);
  await expect(dialog.getByText('Nothing: this file keeps everything that is exported.')).toBeVisible();
  await choiceOf(dialog, 'GraphML').check();
  const denials = ARTICLE.claims.records
    .flatMap(({ claim }) => claim.responses ?? [])
    .filter(({ stance }) => stance === 'denies');
  await expect(dialog.getByRole('heading', { name: 'What GraphML cannot hold' })).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: /denials? become/ })).toContainText(
    new RegExp(`^${denials.length} denials become`),
  );
  await dialog.getByRole('radio', { name: /^The selected (claim|tie) / }).check();
  await expect(dialog.getByRole('listitem').filter({ hasText: /denials? become/ })).toContainText(/^1 denial becomes/);
  await expect(dialog.getByText('<graphml xmlns=')).toBeVisible();
});

/** The ids of some claims in the order in which their dataset has them, as every file has. */
function idsInOrder(records: readonly ClaimRecord[]) {
  const wanted = new Set(records.map(({ claim }) => claim.id));
  return [...ARTICLE.dataset.claims].map(({ id }) => id).filter((id) => wanted.has(id));
}

function datasetIn(text: string): Dataset {
  const read = parseDataset(text, standardVocabulary);
  if (!read.ok) throw new Error(read.issues.map(({ place, message }) => `${place} ${message}`).join('\n'));
  return read.value;
}

function expectGraphology({ text }: Saved, shown: { readonly actors: number; readonly claims: number }) {
  const graph = Graph.from(JSON.parse(text));
  expect({ actors: graph.order, claims: graph.size }).toEqual(shown);
  expect(graph.mapEdges((_, { claim }) => claim)).toEqual(HOSTILE);
}

function expectCytoscape({ text }: Saved, shown: { readonly actors: number; readonly claims: number }) {
  const cy = cytoscape({ headless: true, elements: JSON.parse(text).elements });
  expect({ actors: cy.nodes().length, claims: cy.edges().length }).toEqual(shown);
  expect(cy.edges().map((edge) => edge.data('claim'))).toEqual(HOSTILE);
  cy.destroy();
}

/** Names are broken over lines in the picture. */
function inOneWord(texts: readonly string[]): string {
  return texts.join('').replace(/\s/g, '');
}
