import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const APP = new URL('../../src/app/', import.meta.url).pathname;
const SHEET = /import (\w+) from '(\.[^']+\.module\.css)'/g;

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Every sheet that a component takes its classes from, with those that it names. */
const uses = filesIn(APP)
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(APP, file), 'utf8');
    return [...text.matchAll(SHEET)].map(([, name = '', sheet = '']) => ({
      file,
      sheet: join(dirname(file), sheet),
      classes: [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, word = '']) => word),
      /** True where a class is named by a value. */
      isOpen: new RegExp(`\\b${name}\\[`).test(text),
    }));
  });

/** The classes in a sheet; what is in `composes` is in use. */
function classesIn(sheet: string) {
  const text = readFileSync(join(APP, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\/|:global\([^)]*\)/g, '');
  const composed = [...text.matchAll(/composes:\s*([\w -]+)/g)].flatMap(([, words = '']) => words.split(/\s+/));
  const selectors = [...text.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector);
  const found = selectors.flatMap((one) => [...one.matchAll(/\.([a-zA-Z]\w*)(?![\w-])/g)].map(([, word = '']) => word));
  return { found: new Set(found), composed };
}

test('every class that a component names stands in its sheet', () => {
  const missing = uses.flatMap(({ file, sheet, classes }) => {
    const { found } = classesIn(sheet);
    return classes.filter((word) => !found.has(word)).map((word) => `${file}: ${word}`);
  });
  expect(missing).toEqual([]);
});

test('every class in a sheet is named by a component', () => {
  const unused = [...new Set(uses.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = uses.filter((use) => use.sheet === sheet);
    if (own.some(({ isOpen }) => isOpen)) return [];
    const { found, composed } = classesIn(sheet);
    const named = new Set([...composed, ...own.flatMap(({ classes }) => classes)]);
    return [...found].filter((word) => !named.has(word)).map((word) => `${sheet}: ${word}`);
  });
  expect(unused).toEqual([]);
});
