import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Palette } from '../../../src/app/canvas/palette';
import { sheetOf } from '../../../src/app/canvas/sheet';
import type { SheetPart } from '../../../src/app/canvas/sheet-part';
import { partElement } from '../../../src/app/canvas/sheet-svg';
import { element, xmlDocument } from '../../../src/formats/xml';
import { drawnAtFirst } from '../../../src/view/drawing';
import { pictureLegend } from '../../../src/view/picture-legend';
import { sceneOf } from '../../../src/view/scene';
import { wholeOf } from '../../../src/view/shown';
import { HOSTILE } from '../../support/hostile-text';
import { xmlTree } from '../../support/xml-tree';
import { sel } from '../../view/any-view';

const COLOUR = '#123456';
const PALETTE: Palette = {
  canvas: COLOUR,
  hull: COLOUR,
  ink1: COLOUR,
  ink2: COLOUR,
  ink3: COLOUR,
  ghost: COLOUR,
  hostile: COLOUR,
  hostileText: COLOUR,
  coop: COLOUR,
  coopText: COLOUR,
  neutral: COLOUR,
  neutralText: COLOUR,
  mark: COLOUR,
  markEdge: COLOUR,
  markInk: COLOUR,
  focus: COLOUR,
  sans: 'sans-serif',
  serif: 'serif',
  dark: false,
};
const SCENE = sceneOf(sel, wholeOf(sel), drawnAtFirst(sel, 100, 500));
const LEGEND = pictureLegend(sel.lexicon, SCENE, 'claims');
const CAPTION = { title: 'The harbour of Sel', scope: '15 of 15 actors.', origin: 'Source: a communiqué.' };

// Where there is no canvas to measure on, widths are estimated.
beforeAll(() => vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) }));

const words = (parts: readonly SheetPart[]) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));

test('a sheet tells title, scope and origin, and what families, signs, standings and kinds there are', () => {
  const { parts } = sheetOf({ width: 1400, height: 500 }, CAPTION, LEGEND, PALETTE);
  const told = words(parts);
  expect(told.slice(0, 2)).toEqual(['The harbour of Sel', '15 of 15 actors.']);
  for (const { label } of [...LEGEND.families, ...LEGEND.kinds]) expect(told).toContain(label);
  expect(told).toContain('− against');
  expect(told.at(-1)).toBe('Source: a communiqué.');
});

test('without a legend it is words alone', () => {
  const { parts } = sheetOf({ width: 900, height: 500 }, CAPTION, undefined, PALETTE);
  expect(words(parts)).toEqual(['The harbour of Sel', '15 of 15 actors.', 'Source: a communiqué.']);
  expect(parts.length).toBe(3);
});

test('whatever its size, a picture lies on its sheet below the title and above the legend, and nothing is beside it', () => {
  const sides = fc.integer({ min: 1, max: 4000 });
  fc.assert(
    fc.property(sides, sides, fc.boolean(), (width, height, hasLegend) => {
      const sheet = sheetOf({ width, height }, CAPTION, hasLegend ? LEGEND : undefined, PALETTE);
      const { x, y } = sheet.picture;
      expect([x > 0, x + width < sheet.width, y + height < sheet.height]).toEqual([true, true, true]);
      for (const part of sheet.parts) {
        expect(part.y < y || part.y > y + height).toBe(true);
        expect(part.x >= 0 && part.x < sheet.width && part.y < sheet.height).toBe(true);
      }
    }),
  );
});

test('no text of a dataset becomes markup', () => {
  fc.assert(
    fc.property(fc.constantFrom(...HOSTILE), (title) => {
      const { parts } = sheetOf({ width: 400, height: 300 }, { ...CAPTION, title }, LEGEND, PALETTE);
      const tree = xmlTree(xmlDocument(element('g', {}, parts.map(partElement))));
      expect(tree.children.map(({ name }) => name)).toEqual(parts.map(({ kind }) => kind));
    }),
  );
});
