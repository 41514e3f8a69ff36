// Makes the picture of the README from the built app: `npm run picture`.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { buildIfStale, DIST, ROOT } from './build.mjs';
import { serveFolder } from './static-server.mjs';

await buildIfStale();
const { url, close } = await serveFolder(DIST);
const browser = await chromium.launch((await findBrowser()).launchOptions);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.getByText('Undated').waitFor();
  await page.screenshot({ path: join(ROOT, 'docs', 'picture.png') });
} finally {
  await browser.close();
  await close();
}
