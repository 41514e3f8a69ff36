import { type Page, test as plainTest } from '@playwright/test';
import type { Atlas } from '../../src/graph/atlas';
import { windowId } from '../../src/sources/window/window-atlas';
import { addressOf } from './support/address';
import { collectTroubles, expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { card, cardTitle } from './support/card';
import { askEngine, connectTo, engineDialog, openEngineDialog, shownInHead } from './support/engine';
import { pickFile } from './support/files';
import { countsKept, keepAsBeforeCounts, windowsKept } from './support/kept-windows';
import { boxOf, filterOf } from './support/legend';
import { openPanel } from './support/panel';
import { RING } from './support/ring-atlas';
import { openExport, saveAs, saveFrom } from './support/saving';
import { chosenOption, typeSearch } from './support/search';
import { ARTICLE, SEL } from './support/shipped-atlas';
import { type EngineBehaviour, startEngine, type TestEngine } from './support/sparql-server';

const running: TestEngine[] = [];

/** Starts an engine that ends after the page does, which may still be asking. */
async function engineWith(atlases: readonly Atlas[], behaviour: Partial<EngineBehaviour> = {}): Promise<TestEngine> {
  const engine = await startEngine(atlases, behaviour);
  running.push(engine);
  return engine;
}

plainTest.afterAll(async () => {
  await Promise.all(running.splice(0).map((engine) => engine.close()));
});

const WHOLE = `Showing ${ARTICLE.actors.size} of ${ARTICLE.actors.size} fetched actors, ${ARTICLE.size} of ${ARTICLE.size} fetched claims`;

test('an engine is asked only after it was named and confirmed, and shows the same graph as the file', async ({
  page,
}) => {
  const engine = await engineWith([ARTICLE, SEL]);
  await openAtlas(page);
  const dialog = await openEngineDialog(page);
  await dialog.getByLabel('Address of its SPARQL endpoint').fill(engine.url);
  await expect(dialog.getByText(`Only ${engine.host} is asked`)).toBeVisible();
  expect(engine.asked).toEqual([]);

  await askEngine(page, engine, ARTICLE.dataset.title);
  await expect(shownInHead(page)).toHaveText(WHOLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Disputed: /);
  await expect(page.getByText(/^In the engine 143 claims of \d+ actors pass, counted just now$/)).toBeVisible();
  expect(addressOf(page)).toMatchObject({ engine: `dataset~${ARTICLE.dataset.id}~${engine.url}` });

  // A claim with its evidence and who denies it.
  await page.keyboard.press('/');
  await typeSearch(page, 'shelters');
  await expect(chosenOption(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText(/denies/);

  const panel = await openPanel(page, 'Engine');
  await expect(panel).toContainText(engine.host);
  await expect(panel.getByRole('region', { name: 'Queries' })).toContainText('SELECT');
  expect(engine.asked.length).toBeGreaterThan(0);
});

test('filters are counted by the engine, and an export brings its queries', async ({ page }) => {
  const engine = await engineWith([SEL]);
  await openAtlas(page);
  await connectTo(page, engine, SEL.dataset.title);
  const against = SEL.claims.records.filter(({ sign }) => sign === -1).length;
  await boxOf(page, 'Sign', 'against').click();
  await expect(
    page.getByText(new RegExp(`^In the engine ${SEL.size - against} claims of \\d+ actors pass`)),
  ).toBeVisible();

  const saved = await saveAs(page, 'Actor Atlas JSON');
  expect(JSON.parse(saved.text).derivedFrom.filters[0]).toMatch(
    `Fetched from ${engine.host}: ${SEL.size} claims of ${SEL.size}, until `,
  );
  const dialog = await openExport(page);
  const queries = await saveFrom(page, () =>
    dialog.getByRole('button', { name: 'Save the queries beside it' }).click(),
  );
  expect(queries.name).toMatch(/-queries\.rq$/);
  expect(queries.text).toContain(`# Endpoint: ${engine.url}`);
  expect(queries.text).toContain('SELECT');
});

test('a link asks before it connects, restores its view then, and asks nobody when it is refused', async ({ page }) => {
  const engine = await engineWith([SEL]);
  const [one] = SEL.dataset.actors;
  const place = { kind: 'address', at: engine.url, holds: 'dataset', id: SEL.dataset.id } as const;
  const link = new URLSearchParams({
    d: windowId(place),
    engine: `dataset~${SEL.dataset.id}~${engine.url}`,
    select: `actors!${one!.id}`,
    signs: '-1',
  });
  await page.goto(`./#${link}`);
  const dialog = engineDialog(page);
  await expect(dialog).toContainText(`in the engine at ${engine.host}. Nothing was asked of it yet.`);
  await dialog.getByRole('button', { name: 'Do not ask' }).click();
  await expect(dialog).toBeHidden();
  expect(engine.asked).toEqual([]);

  await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await dialog.getByRole('button', { name: 'Ask it' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(cardTitle(page, one!.label)).toBeVisible();
  await expect(boxOf(page, 'Sign', 'against')).not.toBeChecked();
});

// With Playwright's own `test`, as the browser tells of an answer that it may not read on its console.
plainTest(
  'an engine that lets no page read it is told in one sentence, and everything works on',
  { tag: '@deep' },
  async ({ page }) => {
    const engine = await engineWith([SEL], { cors: false });
    await openAtlas(page);
    const dialog = await openEngineDialog(page);
    await dialog.getByLabel('Address of its SPARQL endpoint').fill(engine.url);
    await dialog.getByRole('button', { name: 'Ask what it holds' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(/CORS|another origin|other pages|let/i);
    await expect(dialog.getByRole('alert')).toContainText(engine.host);
    await page.keyboard.press('Escape');
    await boxOf(page, 'Sign', 'against').click();
    await expect(page.getByText(/^Showing \d+ of 58 actors/)).toBeVisible();
  },
);

// With Playwright's own `test`, as the browser tells of answers that failed on its console.
plainTest('an engine that fails on the way loses nothing, and can be asked again', async ({ page }) => {
  const troubles: string[] = [];
  const wholeRing = new RegExp(` of ${RING.size} fetched claims$`);
  await collectTroubles(page, troubles);
  const engine = await engineWith([RING]);
  await openAtlas(page);
  const dialog = await openEngineDialog(page);
  await dialog.getByLabel('Address of its SPARQL endpoint').fill(engine.url);
  await dialog.getByRole('button', { name: 'Ask what it holds' }).click();
  const entry = dialog.getByRole('button', { name: RING.dataset.title });
  await expect(entry).toBeVisible();
  engine.behaviour.answers = 30;
  await entry.click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(shownInHead(page)).toHaveText(/^Showing \d+ of \d+ fetched actors/);
  await expect(shownInHead(page)).not.toHaveText(wholeRing);

  const panel = await openPanel(page, 'Engine');
  const wrong = panel.getByRole('region', { name: 'What went wrong' });
  await expect(wrong).toContainText(engine.host);
  await expect(wrong).not.toContainText('<');
  engine.behaviour.answers = Number.POSITIVE_INFINITY;
  await wrong.getByRole('button', { name: 'Ask again' }).first().click();
  await expect(async () => {
    const more = panel.getByRole('button', { name: 'Fetch more of them' });
    if ((await more.count()) > 0) await more.click({ timeout: 500 }).catch(() => undefined);
    await expect(shownInHead(page)).toHaveText(wholeRing, { timeout: 1500 });
  }).toPass();
  expect(await page.evaluate(() => Reflect.get(window, 'harmed'))).toBeUndefined();
  expect(troubles.filter((trouble) => !trouble.includes('502'))).toEqual([]);
});

test('what was fetched and counted opens again without its engine, and says how old it is', async ({ page }) => {
  const [one] = SEL.dataset.actors;
  const engine = await engineWith([SEL]);
  await openAtlas(page);
  await connectTo(page, engine, SEL.dataset.title);
  const fetched = new RegExp(`${SEL.size} of ${SEL.size} fetched claims`);
  await expect(shownInHead(page)).toHaveText(fetched);
  await page.keyboard.press('/');
  await typeSearch(page, one!.label);
  await page.keyboard.press('Enter');
  const neighbours = card(page).getByRole('region', { name: 'In the engine' });
  await expect(neighbours).toContainText('counted just now');
  // It is kept a moment after it was fetched or counted.
  await expect.poll(() => windowsKept(page)).toBe(1);
  await expect.poll(() => countsKept(page)).toEqual({ views: 1, timelines: 1, neighbours: 1 });
  const url = page.url();
  await engine.close();

  await page.goto('about:blank');
  await page.clock.setFixedTime(Date.now() + 3 * 60 * 60 * 1000);
  await page.goto(url);
  await expect(page.getByRole('status').filter({ hasText: 'nobody was asked for it' })).toBeVisible();
  await expect(shownInHead(page)).toHaveText(fetched);
  const offline = page.getByText('Not connected: these are the claims that were fetched 3 hours ago.');
  const inEngine = page.getByText(/^In the engine \d+ claims of \d+ actors pass/);
  await expect(offline).toBeVisible();
  await expect(inEngine).toHaveText(
    new RegExp(`^In the engine ${SEL.size} claims of \\d+ actors pass, counted 3 hours ago$`),
  );
  await expect(neighbours).toContainText(/In the engine \d+ neighbours?, counted 3 hours ago; fetched \d+\./);
  await expect(page.getByText(/^in the engine, 3 hours ago: \d+ here, \d+ undated$/)).toBeVisible();
  await expect(engineDialog(page)).toBeHidden();

  // Of what was not counted nothing is told.
  await boxOf(page, 'Sign', 'against').click();
  await expect(inEngine).toBeHidden();
  await expect(neighbours).toBeHidden();
  await expect(offline).toBeVisible();
  const panel = await openPanel(page, 'Engine');
  await panel.getByRole('button', { name: `Connect to ${engine.host}…` }).click();
  await expect(engineDialog(page)).toBeVisible();
});

test('a window that a program kept before counts were kept opens as it did', { tag: '@deep' }, async ({ page }) => {
  const engine = await engineWith([SEL]);
  await openAtlas(page);
  await connectTo(page, engine, SEL.dataset.title);
  await expect.poll(() => windowsKept(page)).toBe(1);
  const url = page.url();
  await engine.close();
  await page.goto('about:blank');
  await openAtlas(page);
  await keepAsBeforeCounts(page);
  await page.goto('about:blank');
  await page.goto(url);
  await expect(page.getByText(/^Not connected: these are the claims that were fetched/)).toBeVisible();
  await expect(shownInHead(page)).toHaveText(new RegExp(`${SEL.size} of ${SEL.size} fetched claims`));
  await expect(page.getByText(/^In the engine/)).toBeHidden();
});

/** Opens the ring from an engine and shows what is there before all of it has come. */
async function openInPart(page: Page, engine: TestEngine) {
  await openAtlas(page);
  const dialog = await openEngineDialog(page);
  await dialog.getByLabel('Address of its SPARQL endpoint').fill(engine.url);
  await dialog.getByRole('button', { name: 'Ask what it holds' }).click();
  await dialog.getByRole('button', { name: RING.dataset.title }).click();
  engine.behaviour.delay = 1500;
  await expect(dialog.getByText(/^Fetching the strongest pairs: [1-9]\d* of/)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Show what is there' }).click();
  await expect(dialog).toBeHidden();
  engine.behaviour.delay = 0;
  await expect(shownInHead(page)).toHaveText(/^Showing \d+ of \d+ fetched actors/);
  await expect(shownInHead(page)).not.toHaveText(new RegExp(` of ${RING.size} fetched claims$`));
}

test('what was fetched in part opens without its engine beside what the engine counted', { tag: '@deep' }, async ({
  page,
}) => {
  const engine = await engineWith([RING]);
  await openInPart(page, engine);
  const ofAll = /100\s*claims\s*; in the engine\s*250/;
  const relations = filterOf(page, 'Relations');
  await expect(relations).toContainText(ofAll);
  await expect.poll(() => windowsKept(page)).toBe(1);
  await expect.poll(() => countsKept(page)).toMatchObject({ views: 1 });
  const url = page.url();
  await engine.close();

  await page.goto('about:blank');
  await page.goto(url);
  await expect(page.getByText(/^Not connected: these are the claims/)).toBeVisible();
  await expect(relations).toContainText(ofAll);
});

test('of an engine that is fetched in part, actors and pairs are fetched on demand', { tag: '@deep' }, async ({
  page,
}) => {
  const engine = await engineWith([RING]);
  await openInPart(page, engine);

  // Who was not fetched is found in the engine, and comes with its neighbours.
  await page.keyboard.press('/');
  await typeSearch(page, 'state-95');
  const found = page.getByRole('region', { name: 'In the engine' });
  await found.getByRole('button', { name: /state-95/ }).click();
  await expect(cardTitle(page, 'state-95')).toBeVisible({ timeout: 30_000 });

  // What it is tied to is counted before it is fetched.
  await page.keyboard.press('/');
  await typeSearch(page, 'state-94');
  await page.keyboard.press('Enter');
  const neighbours = card(page).getByRole('region', { name: 'In the engine' });
  await expect(neighbours).toContainText('In the engine 2 neighbours, counted just now; fetched 1.');
  await neighbours.getByRole('button', { name: /^Fetch the next/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Fetched \d+ more claims?\.$/ })).toBeVisible({
    timeout: 30_000,
  });
});

test('a file of RDF is looked through in the engine of the page, by a mapping for other people’s data', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page);
  const dialog = await openEngineDialog(page);
  await pickFile(page, 'Choose a file…', { name: 'ties.ttl', text: TIES });
  const mapping = page.getByRole('dialog', { name: 'How to read ties.ttl' });
  await mapping.getByRole('button', { name: 'What the engine holds' }).click();
  await expect(mapping.getByText(/statements were looked at/)).toBeVisible();
  await mapping.getByLabel('What http://a.example/strikes is taken for').selectOption({ label: 'attacks' });
  await mapping.getByRole('button', { name: 'JSON', exact: true }).click();
  await expect(mapping.getByLabel('Mapping as JSON')).toHaveValue(/"type": "attacks"/);
  await mapping.getByRole('button', { name: 'Open with this mapping' }).click();
  await expect(mapping).toBeHidden({ timeout: 30_000 });
  await expect(dialog).toBeHidden();
  await expect(shownInHead(page)).toHaveText('Showing 3 of 3 fetched actors, 2 of 2 fetched claims');
  await expect(boxOf(page, 'Sign', 'against')).toBeVisible();
});

const TIES = `@prefix a: <http://a.example/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
a:ann rdfs:label "Ann" ; a:strikes a:bea . a:bea rdfs:label "Bea" ; a:knows a:cleo . a:cleo rdfs:label "Cleo" .`;

test('axe finds nothing serious where an engine is asked, light and dark', { tag: '@deep' }, async ({ page }) => {
  const engine = await engineWith([SEL]);
  await bringAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openAtlas(page);
    await openEngineDialog(page);
    expect(await seriousFindings(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await connectTo(page, engine, SEL.dataset.title);
    await openPanel(page, 'Engine');
    await expect(filterOf(page, 'Relations')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  }
});
