import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/build.mjs';
import { serveFolder } from '../scripts/static-server.mjs';
import { bundleApp, bundlePages } from './bundle.mjs';

const VIEWPORT = { width: 1440, height: 900 };
const ARTICLE = join(ROOT, 'graph-data', 'pakistan-ttp-2024', 'dataset.json');
/** WebGL in software, for whoever draws with it, where there is no graphics card. */
const SWITCHES = ['--enable-unsafe-swiftshader'];

/**
 * A browser, the app built for the run and the pages of the peers, served from this machine; `close` ends it all. The peers find the
 * events of the run below the same address as their pages.
 */
export async function browserRun({ folder, data }) {
  const built = await bundleApp(join(folder, 'app'));
  await bundlePages(join(folder, 'pages'), ['sigma', 'cytoscape', 'bare']);
  copyFileSync(ARTICLE, join(folder, 'article.json'));
  const { launchOptions } = await findBrowser();
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, ...SWITCHES] });
  const [app, site] = await Promise.all([serveFolder(built), serveFolder(folder)]);
  return {
    browser,
    viewport: VIEWPORT,
    app: app.url,
    site: site.url,
    bare: `${site.url}pages/bare.html?dataset=../article.json`,
    folders: { app: built, site: folder },
    files: data.files,
    name: `${browser.browserType().name()} ${browser.version()}, headless`,
    close: async () => {
      await browser.close();
      await Promise.all([app.close(), site.close()]);
    },
  };
}
