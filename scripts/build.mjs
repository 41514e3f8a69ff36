import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever folder a command is run from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the built app. */
export const DIST = join(ROOT, 'dist');

const SOURCES = [
  'src',
  'graph-data',
  'public',
  'index.html',
  'package-lock.json',
  'scripts',
  'vite.config.ts',
  'tsconfig.json',
];

/** Builds the app into `dist`, unless what is there is newer than every source; tells whether it built. */
export async function buildIfStale() {
  if (isFresh()) return false;
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn' });
  return true;
}

function isFresh() {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return SOURCES.every((source) => newestChange(join(ROOT, source)) < built);
}

/** The last change in a file or a folder in milliseconds; folders count themselves, so that a removed file is seen. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
