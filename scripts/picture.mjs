// Makes the pictures of the README and of the guide from the built app: `npm run picture`, or `npm run picture -- balance` for one.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { buildIfStale, DIST, ROOT } from './build.mjs';
import { serveFolder } from './static-server.mjs';

const ARTICLE = '#d=pakistan-ttp-2024';

/** Each picture: its file below docs/, the link to its view, and what must stand before it is taken. */
const PICTURES = [
  { file: 'picture.png', link: '', until: 'Undated' },
  { file: 'guide/disputes.jpg', link: `${ARTICLE}&panel=disputes`, until: 'Disputed only' },
  { file: 'guide/claim.jpg', link: `${ARTICLE}&select=pair!afghan-taliban!ttp`, until: 'Afghan Taliban to TTP' },
  { file: 'guide/paths.jpg', link: `${ARTICLE}&focus=path!china!ttp`, until: 'shortest' },
  { file: 'guide/time.jpg', link: `${ARTICLE}&signs=0,1&time=2023/..&undated=drop`, until: 'Undated' },
  { file: 'guide/mediate.jpg', link: `${ARTICLE}&focus=path!pakistan!ttp`, until: 'Between them' },
  {
    file: 'guide/anonymous.jpg',
    link: `${ARTICLE}&standing=undisputed,disputed,denied-only,planned&pane=table`,
    until: 'Table',
  },
  {
    file: 'guide/between.jpg',
    link: `${ARTICLE}&pane=compare&compare=periods&a=../2021-07&b=2021-08/..`,
    until: 'unchanged',
  },
  { file: 'guide/balance.jpg', link: `${ARTICLE}&panel=balance`, until: 'Change with the rule' },
  { file: 'guide/accounts.jpg', link: `${ARTICLE}&pane=compare&voices=one`, until: 'contradicted' },
  { file: 'guide/matrix.jpg', link: `${ARTICLE}&pane=matrix`, until: 'Who acts on whom' },
  { file: 'guide/reader.jpg', link: '#d=harbour-of-sel&panel=reader', until: 'of the text' },
];

const asked = process.argv.slice(2);
const wanted = PICTURES.filter(({ file }) => asked.length === 0 || asked.some((name) => file.includes(name)));

await buildIfStale();
const { url, close } = await serveFolder(DIST);
const browser = await chromium.launch((await findBrowser()).launchOptions);
try {
  for (const picture of wanted) await take(picture);
} finally {
  await browser.close();
  await close();
}

async function take({ file, link, until }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(url + link);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.getByText(until).first().scrollIntoViewIfNeeded();
  const path = join(ROOT, 'docs', file);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, ...(file.endsWith('.jpg') && { type: 'jpeg', quality: 82 }) });
  await page.close();
  console.log(`Took docs/${file}.`);
}
