import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { addReadyWatch, wallTimeToReady } from './ready.mjs';

/** Long enough for what is asked for after the first picture to be answered, ms. */
const SETTLING = 2000;

const KINDS = { '.js': 'scripts', '.css': 'styles', '.woff2': 'fonts', '.json': 'data', '.html': 'page' };

/**
 * What the page requested until its first picture, of the files served from a folder: per kind their number, their bytes, and
 * those after gzip -9.
 */
export async function measureWeight(browser, url, folder) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requested = new Set();
  page.on('request', (request) => requested.add(new URL(request.url()).pathname));
  await addReadyWatch(page);
  await page.goto(url);
  const ready = await wallTimeToReady(page);
  await page.waitForTimeout(SETTLING);
  const late = new Set((await startedAfter(page, ready)).map((address) => new URL(address).pathname));
  await context.close();

  const files = [...requested]
    .filter((path) => !late.has(path))
    .map((path) => weigh(join(folder, path.endsWith('/') ? `${path}index.html` : path)));
  return [...new Set(files.map(({ kind }) => kind))].sort().map((kind) => total(kind, files));
}

/** What the page asked for only when its first picture stood; entries are there only once their requests are answered. */
function startedAfter(page, ready) {
  return page.evaluate(
    (moment) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= moment)
        .map(({ name }) => name),
    ready,
  );
}

function weigh(file) {
  const content = readFileSync(file);
  return {
    kind: KINDS[extname(file)] ?? 'other',
    bytes: content.length,
    zipped: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).length,
  };
}

function total(kind, files) {
  const same = files.filter((file) => file.kind === kind);
  const sum = (key) => same.reduce((bytes, file) => bytes + file[key], 0);
  return { kind, files: same.length, bytes: sum('bytes'), zipped: sum('zipped') };
}
