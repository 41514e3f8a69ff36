import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './build.mjs';

const CACHE = join(ROOT, 'node_modules', '.cache', 'actor-atlas-cli');
const FOLDERS = ['cli', 'formats', 'graph', 'lib', 'model', 'sources', 'view', 'workers'].map((name) =>
  join('src', name),
);
const FILES = [
  'graph-data/vocabulary.json',
  'graph-data/cameo.json',
  'package-lock.json',
  'package.json',
  'scripts/build-cli.mjs',
];
const DAY_MS = 86_400_000;

/** The address of the built command line; it is built first where its sources are not those of any former build. */
export async function builtCli() {
  const folder = join(CACHE, digestOfSources());
  if (!existsSync(folder)) {
    await buildInto(folder);
    dropFormer(folder);
  }
  return pathToFileURL(join(folder, 'main.js')).href;
}

/** Builds beside the folder and moves it there, so that two that start at once do not meet half a build. */
async function buildInto(folder) {
  const { build } = await import('vite');
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, 'src', 'cli', 'main.ts'),
        outDir: beside,
        emptyOutDir: true,
        target: 'node20',
        minify: true,
      },
    });
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Former builds go after a day: until then somebody may be running one. */
function dropFormer(folder) {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const path of [
    ...FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder))),
    ...FILES.map((file) => join(ROOT, file)),
  ]) {
    hash
      .update(`${relative(ROOT, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
