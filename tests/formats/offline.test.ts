import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_SCRIPT } from '../../src/formats/offline/script';
import { offlineHtml } from '../../src/formats/offline-html';
import { anyDataset } from '../support/arbitrary-dataset';
import { runs } from '../support/runs';
import { named, pageTree, textIn } from './html-tree';
import { smallDataset } from './small-dataset';
import { writtenText } from './written';

const FOLDER = new URL('../../src/formats/offline/page/', import.meta.url);
const NAMES = readdirSync(FOLDER);
const MODULES = NAMES.map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const digest = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
const page = pageTree(writtenText(offlineHtml, smallDataset()));
const [style] = named(page, 'style').map(textIn);
const [, script] = named(page, 'script').map(textIn);

describe('the page', () => {
  test('runs its own script, has its own style, and may do nothing else', () => {
    const file = writtenText(offlineHtml, smallDataset());
    const [, code] = /<script type="module">(.*)<\/script>/s.exec(file)!;
    const policy = named(page, 'meta')
      .find(({ attributes }) => attributes.has('http-equiv'))!
      .attributes.get('content');
    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src '${digest(code!)}'`,
        `style-src '${digest(style!)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    );
  });

  test('names no address in its style or script but those of XML', () => {
    expect(`${style}${script}`.match(/(?:https?:)?\/\/\w[\w./]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('has two scripts, the data and the code, whatever the data hold', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const file = writtenText(offlineHtml, dataset);
        expect(file.match(/<\/?script/gi)).toHaveLength(4);
        const [, data] = /id="data">(.*?)<\/script>/s.exec(file)!;
        expect(data).not.toMatch(/[<>&\u2028\u2029]/);
      }),
      runs(25),
    );
  });
});

describe('the script', () => {
  test('is small, and holds every module', () => {
    expect(PAGE_SCRIPT.length).toBeLessThan(60_000);
    for (const module of MODULES) {
      for (const [, name] of module.matchAll(/^export (?:const|function) (\w+)/gm)) {
        expect(PAGE_SCRIPT).toMatch(new RegExp(`^(?:const|function) ${name}\\b`, 'm'));
      }
    }
    expect(PAGE_SCRIPT).not.toMatch(/^(?:import|export)\b/m);
  });

  test('gives no name of its outermost level twice', () => {
    const declared = [...PAGE_SCRIPT.matchAll(/^(?:export )?(?:const|let|function) (\w+)/gm)].map(([, name]) => name);
    expect(declared).toEqual([...new Set(declared)]);
    expect(() => new Function(`'use strict'; ${PAGE_SCRIPT}`)).not.toThrow();
  });

  test('has no way to make markup or code of a text, or to ask anybody for anything', () => {
    expect(PAGE_SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|import\(|localStorage|document\.cookie|setAttribute\('style|setAttributeNS/,
    );
  });

  test('places the same actors at the same points, apart from each other', async () => {
    const path = new URL('layout.js', FOLDER).href;
    const layout: { placed(bodies: unknown, springs: unknown, aspect: number): readonly Point[] } = await import(path);
    const bodies = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, width: 90, height: 50 }));
    const springs = bodies.slice(1).map((_, at) => ({ from: at % 5, to: at + 1, weight: 1 + (at % 3) }));
    const points = layout.placed(bodies, springs, 1.2);
    expect(layout.placed(bodies, springs, 1.2)).toEqual(points);
    const meeting = points.flatMap((a, at) =>
      points.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < 80 && Math.abs(a.y - b.y) < 40),
    );
    expect(meeting).toEqual([]);
  });

  test('offers a name no place on its own shape, the one below it first', async () => {
    const names: { namePlaces(node: unknown, grow: number): readonly { side: string; area: Area }[] } = await import(
      new URL('names.js', FOLDER).href
    );
    const places = names.namePlaces({ x: 10, y: 20, radius: 12, width: 80 }, 1.5);
    expect(places[0]).toMatchObject({ side: 'below', area: { left: -50, right: 70, top: 36 } });
    const on = places.filter(({ area }) => area.left < 22 && area.right > -2 && area.top < 32 && area.bottom > 8);
    expect(on).toEqual([]);
  });
});
