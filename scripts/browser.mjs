// Finds a Chromium that really starts on this machine; run by itself, prints which one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

const isLinux = process.platform === 'linux';
const isRoot = isLinux && process.getuid?.() === 0;

/** Where a Chromium may be, best first; each place lists executables and may install one to do so. */
const PLACES = [
  { name: 'CHROME_PATH', list: () => [process.env.CHROME_PATH] },
  { name: '@sparticuz/chromium', list: fromPackage, sandbox: false },
  { name: 'PATH', list: onPath },
  { name: 'usual folder', list: inUsualFolders },
  { name: 'Playwright', list: () => [chromium.executablePath()] },
  { name: 'Playwright, installed now', list: installWithPlaywright },
  { name: 'apt, installed now', list: installWithApt },
];

/**
 * Playwright launch options of the first Chromium that opens a page, and the name of its place; `without` names
 * places to pass over. Says which ones do not start, and throws when none does.
 */
export async function findBrowser({ without = [] } = {}) {
  for (const place of PLACES.filter(({ name }) => !without.includes(name))) {
    for (const executablePath of await listOf(place)) {
      const launchOptions = { executablePath, args: switches(place) };
      if (await starts(launchOptions)) return { place: place.name, launchOptions };
    }
  }
  throw new Error('No Chromium starts here: install Chrome, Chromium or Edge, or set CHROME_PATH.');
}

async function listOf({ name, list }) {
  try {
    return (await list()).filter((path) => path && existsSync(path));
  } catch (error) {
    console.error(`No Chromium from ${name}: ${firstLine(error)}`);
    return [];
  }
}

async function starts(launchOptions) {
  try {
    const browser = await chromium.launch({ ...launchOptions, timeout: 20_000 });
    const page = await browser.newPage();
    await page.setContent('<p>It starts.</p>');
    await browser.close();
    return true;
  } catch (error) {
    console.error(`${launchOptions.executablePath} does not start: ${firstLine(error)}`);
    return false;
  }
}

function switches({ sandbox = !isRoot && !process.env.CI }) {
  if (!isLinux) return [];
  return [...(sandbox ? [] : ['--no-sandbox']), '--disable-dev-shm-usage'];
}

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inUsualFolders() {
  if (process.platform === 'darwin') return MAC_PLACES;
  if (process.platform !== 'win32') return ['/snap/bin/chromium'];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).flatMap((folder) => WINDOWS_PLACES.map((place) => join(folder, place)));
}

/** The Chromium that ships inside an npm package: it needs nothing of the system but glibc. */
async function fromPackage() {
  if (!isLinux || process.arch !== 'x64') return [];
  // The package unpacks the system libraries that a bare machine lacks only where it believes it is on AWS Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return [await packaged.executablePath()];
}

function installWithPlaywright() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const withSystemLibraries = isRoot ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...withSystemLibraries, 'chromium']);
  return [chromium.executablePath()];
}

function installWithApt() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return [];
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  return ['/usr/bin/chromium'];
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { env, stdio: 'inherit', timeout: 600_000 });
}

function firstLine(error) {
  return String(error.message).split('\n')[0];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { place, launchOptions } = await findBrowser({ without: process.argv.slice(2) });
  console.log(`${launchOptions.executablePath} (${place})`);
}
