import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { csv } from '../../src/formats/csv';
import { unzipped } from '../../src/formats/reading/unzipped';
import { writtenBytes } from '../formats/written';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { dropFile, dropFiles } from './support/files';
import { saveAs, saveFrom } from './support/saving';
import { ARTICLE, SEL } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

const GEXF = `<?xml version="1.0"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">
<nodes><node id="a" label="Ann"/><node id="b" label="Bea"/><node id="c" label="Cyd"/></nodes>
<edges><edge id="1" source="a" target="b" label="attacks"/><edge id="2" source="b" target="c" label="feuds with"/>
<edge id="3" source="c" target="nobody" label="feuds with"/></edges></graph></gexf>`;

function shows(page: Page, text: string) {
  return expect(page.getByText(text, { exact: true })).toBeAttached();
}

test('a graph of another program opens whatever its name, and what of it was left out is listed by its place', async ({
  page,
}) => {
  await bringAxe(page);
  await openAtlas(page);
  await dropFile(page, { name: 'graph.json', text: GEXF });
  await shows(page, 'Showing 3 of 3 actors, 2 of 2 claims');
  await page.getByRole('button', { name: /^\d+ remarks?$/ }).click();
  const remarks = page.getByRole('dialog', { name: /remarks? on graph\.json/ });
  await expect(remarks.getByRole('listitem').filter({ hasText: 'line 5' })).toHaveCount(1);
  await expect(remarks).toContainText('it holds GEXF');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByTitle('open another dataset').click();
  await page.getByRole('button', { name: /^\d+ remarks? on its file$/ }).click();
  await expect(remarks).toContainText('it holds GEXF');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expectShowing(page, ARTICLE);
});

test('the tables of a ZIP, unpacked and dropped together, are the dataset that was saved', async ({ page }) => {
  await openAtlas(page);
  const tables = [...unzipped(writtenBytes(csv, { ...SEL.dataset, claims: [...SEL.dataset.claims] }))];
  await dropFiles(
    page,
    tables.map(([name, text]) => ({ name, text })),
  );
  await expectShowing(page, SEL);
  await expect(page.getByText(/^Opened The harbour of Sel .+ Read as Tables \(CSV\)\.$/)).toBeVisible();
});

test('relations in the words of a file are taken for ours on demand, by a mapping that is kept and used again', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFile(page, { name: 'graph.gexf', text: GEXF });
  await shows(page, 'Showing 3 of 3 actors, 2 of 2 claims');
  const open = () => page.getByRole('button', { name: 'Say which of our types these are…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Relation types of the file' });
  await open();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('combobox', { name: /feuds with/ }).selectOption('fights');
  const mapping = await saveFrom(page, () => dialog.getByRole('button', { name: 'Save mapping' }).click());
  await dialog.getByRole('button', { name: 'Take 1 type for ours' }).click();
  await expect(page.getByRole('checkbox', { name: /^Relations of the file/ })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /^Violence/ })).toBeVisible();

  await page.keyboard.press('Control+z');
  await open();
  const asking = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Use a saved mapping…' }).click();
  await (await asking).setFiles({ name: 'm.json', mimeType: '', buffer: Buffer.from(mapping.text) });
  await expect(dialog.getByRole('combobox', { name: /feuds with/ })).toHaveValue('fights');
});

test('a table whose columns do not say who is tied to whom is asked about, with its first rows', async ({ page }) => {
  await bringAxe(page);
  await openAtlas(page);
  const rows = ['Kreis,Betrag,Wer', 'Nord,12,Ann', 'Nord,3,Bea', 'West,7,Ann'];
  await dropFile(page, { name: 'gifts.csv', text: rows.join('\n') });
  const dialog = page.getByRole('dialog', { name: 'What the columns of gifts.csv mean' });
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await dialog.getByRole('combobox', { name: 'What Wer means' }).selectOption('subject');
  await dialog.getByRole('combobox', { name: 'What Kreis means' }).selectOption('object');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Open the table' }).click();
  await shows(page, 'Showing 4 of 4 actors, 3 of 3 claims');
});

test('what is saved for other programs opens again here: an archive of tables, RDF, STIX and a graph', async ({
  page,
}) => {
  await openAtlas(page, '#d=harbour-of-sel');
  for (const format of ['Tables (CSV)', 'RDF: TriG', 'STIX 2.1', 'GraphML']) {
    const saved = await saveAs(page, format);
    await dropFile(page, { name: saved.name, text: saved.bytes });
    await expect(page.getByRole('status').filter({ hasText: `Read as ${format}` })).toBeVisible();
    await expectShowing(page, SEL);
  }
});

test('one page that explores is saved, opens from the disk, filters, and asks nobody for anything', async ({
  page,
  context,
}) => {
  await openAtlas(page, '#d=harbour-of-sel');
  const saved = await saveAs(page, 'Page that explores (HTML)');
  const path = join(test.info().outputPath(), saved.name);
  writeFileSync(path, saved.bytes);
  const offline = await context.newPage();
  const asked: string[] = [];
  offline.on('request', (request) => asked.push(request.url()));
  offline.on('pageerror', (error) => asked.push(error.message));
  await offline.goto(pathToFileURL(path).href);
  const all = SEL.dataset.claims.length;
  await expect(offline.getByText(`${all} of ${all} claims`)).toBeVisible();
  await offline.getByText('Violence', { exact: true }).click();
  await expect(offline.getByText(`${all} of ${all} claims`)).toBeHidden();
  await offline.keyboard.press('/');
  await offline.keyboard.type('harbour');
  await expect(offline.getByRole('searchbox')).toHaveValue('harbour');
  expect(asked).toEqual([pathToFileURL(path).href]);
});
