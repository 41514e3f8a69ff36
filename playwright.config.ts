import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// Workers load this file again: what was found out once reaches them through the environment.
process.env['ATLAS_BROWSER'] ??= JSON.stringify((await findBrowser()).launchOptions);
process.env['ATLAS_PORT'] ??= String(await freePort());

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './tests/e2e/support/serve-build.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // A sub-path, as on a static host that serves more than this app.
    baseURL: `http://127.0.0.1:${process.env['ATLAS_PORT']}/some/where/`,
    browserName: 'chromium',
    launchOptions: JSON.parse(process.env['ATLAS_BROWSER']),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
