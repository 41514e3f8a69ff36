import { expect, test } from 'vitest';
import type { Geometry } from '../../../src/app/canvas/elements';
import { extentOf } from '../../../src/app/canvas/extent';
import { drawnAtFirst } from '../../../src/view/drawing';
import { type Scene, sceneOf } from '../../../src/view/scene';
import { wholeOf } from '../../../src/view/shown';
import { sel } from '../../view/any-view';

const SCENE: Scene = sceneOf(sel, wholeOf(sel), drawnAtFirst(sel, 12, 60));

function geometry(width: number): Geometry {
  const ids = SCENE.actors.map(({ actor }) => actor.id);
  return {
    positions: new Map(ids.map((id, at) => [id, { x: 100 * at, y: 0 }])),
    labels: new Map(),
    widths: new Map(ids.map((id) => [id, width])),
    bends: new Map(),
    marks: new Map(),
    names: new Map(),
    annotations: [],
    hulls: new Set(),
  };
}

test('a picture takes what its shapes and names take', () => {
  const box = extentOf(SCENE, geometry(60), 1)!;
  const [first, last] = [SCENE.actors[0]!, SCENE.actors.at(-1)!];
  expect(box.left).toBeLessThanOrEqual(-Math.max(30, first.radius));
  expect(box.right).toBeGreaterThanOrEqual(100 * (SCENE.actors.length - 1) + Math.max(30, last.radius));
  expect(box.top).toBe(-Math.max(...SCENE.actors.map(({ radius }) => radius)));
});

test('the farther away it is, the more of it names take; where nobody stands it takes nothing', () => {
  const widths = [1, 0.5, 0.25]
    .map((zoom) => extentOf(SCENE, geometry(60), zoom)!)
    .map(({ left, right }) => right - left);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths[2]).toBeGreaterThan(widths[0]!);
  expect(extentOf({ ...SCENE, actors: [] }, geometry(60), 1)).toBeUndefined();
});
