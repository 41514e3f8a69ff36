// Measures the built app in a real browser, prints the figures and writes them to docs/performance.md: `npm run bench`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { buildIfStale, DIST, ROOT } from '../scripts/build.mjs';
import { serveFolder } from '../scripts/static-server.mjs';
import { measureFilter } from './filter.mjs';
import { describeMachine, report } from './report.mjs';
import { measureStartUp } from './start-up.mjs';
import { measureWeight } from './weight.mjs';

const RUNS = 9;
const CLICKS = 20;
const PACKAGES = ['react', 'cytoscape', 'graphology', 'vite'];

const [load] = loadavg();
await buildIfStale();
const server = await serveFolder(DIST);
const browser = await chromium.launch((await findBrowser()).launchOptions);
try {
  const page = report(await measure());
  console.log(page);
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(join(ROOT, 'docs', 'performance.md'), page);
} finally {
  await browser.close();
  await server.close();
}

async function measure() {
  await measureStartUp(browser, server.url); // a first run warms the browser and the disk, and does not count
  const startUp = [];
  for (let run = 0; run < RUNS; run += 1) startUp.push(await measureStartUp(browser, server.url));
  return {
    startUp,
    filter: await measureFilter(browser, server.url, { clicks: CLICKS }),
    weight: await measureWeight(browser, server.url, DIST),
    machine: describeMachine({ browser, load, packages: versions() }),
  };
}

function versions() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.fromEntries(PACKAGES.map((name) => [name, dependencies[name] ?? devDependencies[name]]));
}
