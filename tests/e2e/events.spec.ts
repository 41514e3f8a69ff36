import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { actorsText, generatedEvents, relationsText } from '../../bench/generated-events.mjs';
import type { EventTable } from '../../src/model/events';
import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { dropFiles, type OwnFile, pickFile } from './support/files';
import { ARTICLE } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

const SMALL = generatedEvents({ rows: 4000 });
const SMALL_FILES: readonly OwnFile[] = [
  { name: 'border.csv.gz', text: gzipSync([...relationsText(SMALL)].join('')) },
  { name: 'actors.csv', text: [...actorsText(SMALL)].join('') },
];
/** Quick to hand over, and takes a second or more to read. */
const LARGE: OwnFile = {
  name: 'large.csv.gz',
  text: gzipSync(`source,target,type,date\n${'Ann,Bea,Accuse,2018-01-01\n'.repeat(3_000_000)}`, { level: 1 }),
};

async function expectTable(page: Page, { actors, subject }: EventTable) {
  const [all, rows] = [actors.ids.length, subject.length].map((count) => count.toLocaleString('en'));
  await expect(
    page.getByText(`Showing ${all} of ${all} actors, ${rows} of ${rows} claims`, { exact: true }),
  ).toBeAttached();
}

function datasets(page: Page) {
  return page.getByRole('dialog', { name: 'Open a dataset' });
}

test('two tables dropped together open as one graph, which this browser keeps for a reload', async ({ page }) => {
  await openAtlas(page);
  await dropFiles(page, SMALL_FILES);
  await expectTable(page, SMALL);
  await expect(page.getByRole('status').filter({ hasText: 'Opened border' })).toBeVisible();
  const id = addressOf(page)['d'];
  expect(id).toMatch(/^border-[0-9a-f]{8}$/);
  await keptIn(page, 'border');

  await openAtlas(page, `#d=${id}&types=make-statement`);
  await expect.poll(() => addressOf(page)).toMatchObject({ d: id, types: 'make-statement' });
  await page.goto('./#d=harbour-of-sel');
  await expect(page.getByText(/^Showing 15 of 15 actors/)).toBeAttached();
  await page.goto(`./#d=${id}`);
  await expectTable(page, SMALL);
});

test('a kept table is listed with its size, opens again, and is let go of when told to', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: ARTICLE.dataset.title }).click();
  await expect(datasets(page)).not.toContainText('Kept in this browser');
  await pickFile(page, 'Open files…', ...SMALL_FILES.toReversed());
  await expectTable(page, SMALL);
  await keptIn(page, 'border');
  await page.keyboard.press('Control+z');
  await expectShowing(page, ARTICLE);

  await page.getByRole('button', { name: ARTICLE.dataset.title }).click();
  await expect(datasets(page)).toContainText(/border[\d,]+ actors, 4,000 claims, [\d.]+ MB/);
  await datasets(page)
    .getByRole('button', { name: /^border/ })
    .click();
  await expectTable(page, SMALL);
  await page.getByRole('button', { name: 'border', exact: true }).click();
  await expect(datasets(page).getByRole('button', { name: /^border/ })).toBeDisabled();
  await datasets(page).getByRole('button', { name: 'Remove border' }).click();
  await expect(datasets(page)).not.toContainText('Kept in this browser');
});

test('while tables are read their progress is told, and Cancel leaves everything as it was', async ({ page }) => {
  await openAtlas(page);
  const before = addressOf(page);
  await dropFiles(page, [LARGE]);
  const dialog = page.getByRole('dialog', { name: 'Opening large.csv.gz' });
  await expect(dialog).toContainText(/[1-9][\d,]* rows · [\d.]+ of [\d.]+ MB/);
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'cancelled; nothing changed' })).toBeVisible();
  await expectShowing(page, ARTICLE);
  expect(addressOf(page)).toEqual(before);
});

test('tables with mistakes are refused with their lines, as many as are listed and how many there are', async ({
  page,
}) => {
  await openAtlas(page);
  const rows = [
    'a,b,meets,2018-01-01',
    'a,b,meets,soon',
    'a,c,meets,2018-01-01',
    ...Array.from({ length: 300 }, () => 'a,b'),
  ];
  await dropFiles(page, [
    { name: 'relations.csv', text: `source,target,type,date\n${rows.join('\n')}\n` },
    { name: 'actors.csv', text: 'id,label\na,Ann\nb,Bea\n' },
  ]);
  const dialog = page.getByRole('dialog', { name: /was not opened/ });
  await expect(dialog).toContainText('relations.csv (with actors.csv) was not opened: 302 problems');
  const problems = dialog.getByRole('listitem');
  await expect(problems).toHaveCount(200);
  await expect(problems.nth(0)).toContainText('relations.csv, line 3');
  await expect(problems.nth(1)).toContainText('“c” in actors.csv');
  await expect(dialog).toContainText('And 102 more problems; mend these first.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expectShowing(page, ARTICLE);

  await dropFiles(page, [{ name: 'notes.csv', text: 'one,two\n1,2\n' }]);
  await expect(page.getByRole('dialog', { name: 'What the columns of notes.csv mean' })).toBeVisible();
});

test('a table of relations without its actors opens, and says what it lacks', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  await dropFiles(page, [{ name: 'x.tsv', text: 'source\ttarget\ttype\na1\ta2\tAccuse\na2\ta1\tConsult\n' }]);
  await expect(page.getByText('Showing 2 of 2 actors, 2 of 2 claims')).toBeAttached();
  await expect(page.getByRole('status').filter({ hasText: 'ids and no names' })).toBeVisible();
});

test('a browser without room opens tables all the same and says that it keeps nothing', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await dropFiles(page, SMALL_FILES);
  await expectTable(page, SMALL);
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible();
  await page.getByRole('button', { name: 'border', exact: true }).click();
  await expect(datasets(page)).not.toContainText('Kept in this browser');
});

test('axe finds nothing serious in the dialogs of opening, light and dark', { tag: '@deep' }, async ({ page }) => {
  await bringAxe(page);
  await openAtlas(page);
  await dropFiles(page, SMALL_FILES);
  await expectTable(page, SMALL);
  await keptIn(page, 'border');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'border', exact: true }).click();
    await expect(datasets(page).getByRole('heading', { name: 'Kept in this browser' })).toBeVisible();
    expect.soft(await seriousFindings(page, 'dialog'), `datasets, ${colorScheme}`).toEqual([]);
    await page.keyboard.press('Escape');
    await dropFiles(page, [LARGE]);
    await expect(page.getByRole('progressbar')).toBeVisible();
    expect.soft(await seriousFindings(page, 'dialog'), `opening, ${colorScheme}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

/** Waits until the store holds a table of this title: it is written after the picture is shown. */
async function keptIn(page: Page, title: string) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const opening = indexedDB.open('actor-atlas-events');
        const database = await new Promise<IDBDatabase>((resolve) => {
          opening.onsuccess = () => resolve(opening.result);
        });
        const heads = database.transaction('heads').objectStore('heads').getAll();
        const found = await new Promise<readonly { readonly title: string }[]>((resolve) => {
          heads.onsuccess = () => resolve(heads.result);
        });
        database.close();
        return found.map((head) => head.title);
      }),
    )
    .toEqual([title]);
}
