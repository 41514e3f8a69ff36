import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../scripts/build.mjs';

const PAGES = join(import.meta.dirname, 'pages');
const OURS = 'ours.mjs';
/** As in the build of the app. */
const TARGET = 'es2022';

/** Builds our side into a folder the way the app is built, minified and with all it needs; tells the module to import. */
export async function bundleOurs(folder) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, OURS),
      outDir: folder,
      emptyOutDir: true,
      target: TARGET,
      minify: true,
      rolldownOptions: { output: { entryFileNames: OURS } },
    },
  });
  return join(folder, OURS);
}

/** Builds the app into a folder of its own, so that whatever else uses `dist` meanwhile does no harm; tells the folder. */
export async function bundleApp(folder) {
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  return folder;
}

/** Builds the pages of the peers into a folder, minified like the app. */
export async function bundlePages(folder, names) {
  await build({
    root: PAGES,
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: TARGET,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: names.map((name) => join(PAGES, `${name}.html`)) },
    },
  });
}
