import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

/** Each folder of `src` may import itself and the folders named beside it. Read downwards: nothing imports up. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  graph: ['lib', 'model'],
  view: ['lib', 'model', 'graph'],
  formats: ['lib', 'model'],
  sources: ['lib', 'model', 'graph', 'view', 'formats'],
  workers: ['lib', 'model', 'graph', 'view', 'formats', 'sources'],
  cli: ['lib', 'model', 'graph', 'view', 'formats', 'sources', 'workers'],
  app: ['lib', 'model', 'graph', 'view', 'formats', 'sources', 'workers'],
};

/** Where alone a package may be known. */
const HOME_OF_PACKAGE: Readonly<Record<string, string>> = {
  react: 'app/',
  'react-dom': 'app/',
  cytoscape: 'app/canvas/',
};

const LINE_LIMIT = 400;

/** A static import or re-export, which the formatter starts or closes at the first column, or a dynamic import. */
const IMPORT = /^(?:import|export|\})(?:[^'\n]*\sfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

interface Module {
  /** The path below `src`. */
  readonly file: string;
  readonly folder: string;
  readonly lines: number;
  /** Imported files as paths below `src`; those elsewhere in the repository start with `..`. */
  readonly files: readonly string[];
  /** Names of imported packages, without paths inside them. */
  readonly packages: readonly string[];
}

const texts = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const modules = Object.entries(texts).map(([path, text]) => readModule(path.replace('../src/', ''), text));

function readModule(file: string, text: string): Module {
  const imports = [...text.matchAll(IMPORT)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '');
  const isFile = (target: string) => target.startsWith('.');
  return {
    file,
    folder: folderOf(file),
    lines: text.trimEnd().split('\n').length,
    files: imports.filter(isFile).map((target) => join(dirname(file), target)),
    packages: imports.filter((target) => !isFile(target)).map(packageOf),
  };
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The folder inside `app` that a file is in; none for the files that all of `app` shares. */
function roomOf(file: string): string | undefined {
  const [top, room, ...rest] = file.split('/');
  return top === 'app' && rest.length > 0 && room !== 'ui' ? room : undefined;
}

test('every folder of src has its line in the table', () => {
  const unknown = modules.filter(({ folder }) => MAY_IMPORT[folder] === undefined).map(({ file }) => file);
  expect(modules.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});

test('the check understands how modules import', () => {
  const text = [
    "import type { A } from '../model/a';",
    'import {',
    '  b,',
    "} from './b';",
    "export * from '../lib/c';",
    "import '@scope/name/d';",
    "const e = () => import('e/f');",
    "const text = join(' from ', ', ');",
  ].join('\n');
  expect(readModule('view/x.ts', text)).toEqual({
    file: 'view/x.ts',
    folder: 'view',
    lines: 8,
    files: ['model/a', 'view/b', 'lib/c'],
    packages: ['@scope/name', 'e'],
  });
});

test('no file imports a folder above its own', () => {
  const offences = modules.flatMap(({ file, folder, files }) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const inside = files.filter((target) => !target.startsWith('../'));
    return inside.filter((target) => !allowed.includes(folderOf(target))).map((target) => `${file} → ${target}`);
  });
  expect(offences).toEqual([]);
});

test('the rooms of the app do not import each other', () => {
  const offences = modules.flatMap(({ file, files }) => {
    const elsewhere = files.filter((target) => roomOf(target) !== undefined && roomOf(target) !== roomOf(file));
    return roomOf(file) === undefined ? [] : elsewhere.map((target) => `${file} → ${target}`);
  });
  expect(offences).toEqual([]);
});

test('React is known in the app alone, Cytoscape in its canvas alone', () => {
  const offences = modules.flatMap(({ file, packages }) => {
    const foreign = packages.filter((name) => !file.startsWith(HOME_OF_PACKAGE[name] ?? ''));
    return foreign.map((name) => `${file} → ${name}`);
  });
  expect(offences).toEqual([]);
});

test('src needs no package that is not shipped', () => {
  const shipped = Object.keys(manifest.dependencies);
  const offences = modules.flatMap(({ file, packages }) => {
    const foreign = packages.filter((name) => !shipped.includes(name) && !name.startsWith('node:'));
    return foreign.map((name) => `${file} → ${name}`);
  });
  expect(offences).toEqual([]);
});

test(`no file is a barrel or longer than ${LINE_LIMIT} lines`, () => {
  const offences = modules.filter(({ file, lines }) => lines > LINE_LIMIT || /(^|\/)index\.tsx?$/.test(file));
  expect(offences.map(({ file, lines }) => `${file} (${lines} lines)`)).toEqual([]);
});
