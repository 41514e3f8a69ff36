import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, meets } from '../../../src/graph/layouts/box';
import { curveBetween, pointAt, pointsOf } from '../../../src/graph/layouts/curve';
import { placeStrandNames, type StrandName } from '../../../src/graph/layouts/strand-names';

const MARK = { width: 24, height: 16 };

/** A pair whose strands are fanned out, with names of some widths, seen under an angle. */
function fan(widths: readonly number[], angle: number): readonly StrandName[] {
  const end = (way: number) => ({ x: 200 * way * Math.cos(angle), y: 200 * way * Math.sin(angle), radius: 20 });
  return widths.map((width, at) => {
    const curve = curveBetween(end(-1), end(1), 2 * 56 * (at - (widths.length - 1) / 2));
    const size = { width, height: 16 };
    return { key: `k${at}`, size, middle: pointAt(curve, 0.5), mark: MARK, line: pointsOf(curve, 12) };
  });
}

test('a lone name stands above its mark', () => {
  const [name] = fan([60], 0);
  expect(placeStrandNames([name!], [])).toEqual(new Map([['k0', { x: 0, y: -19 }]]));
});

test('where something stands above its mark a name goes below', () => {
  const [name] = fan([60], 0);
  const above = { left: -60, right: 60, top: -40, bottom: -10 };
  expect(placeStrandNames([name!], [above])).toEqual(new Map([['k0', { x: 0, y: 19 }]]));
});

test('names of a fan lie neither on each other nor on a mark, whichever way it lies', () => {
  const widths = fc.array(fc.integer({ min: 30, max: 110 }), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(widths, fc.double({ min: 0, max: Math.PI, noNaN: true }), (some, angle) => {
      const names = fan(some, angle);
      const off = placeStrandNames(names, []);
      const boxes = names.map(({ key, middle, size }) => {
        const { x, y } = off.get(key)!;
        return boxAround({ x: middle.x + x, y: middle.y + y }, size);
      });
      boxes.forEach((box, at) => {
        expect(boxes.filter((other, before) => before < at && meets(box, other))).toEqual([]);
        expect(names.filter(({ middle, mark }) => meets(box, boxAround(middle, mark)))).toEqual([]);
      });
    }),
  );
});
