import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isRemembered, remember, rememberedDressing, rememberedPlaces } from '../../src/app/picture-memory';
import type { Dressing } from '../../src/graph/layouts/dressing';
import type { Placed } from '../../src/graph/layouts/layout';
import { sel } from '../view/any-view';

const PLACES: readonly Placed[] = [{ id: 'a', x: 1, y: 2 }];
const DRESSING: Dressing = { bends: new Map([['s', 3]]), labels: new Map(), notes: [] };
const BEFORE = {
  program: 'this',
  places: [{ question: '{"id":"force"}', answer: PLACES }],
  dressings: [{ question: '{"fanned":["s"]}', answer: DRESSING }],
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what was answered before is not asked again, and what was asked once is not asked twice', async () => {
  const atlas = { ...sel };
  remember(atlas, 'digest', BEFORE, 'this');
  expect(isRemembered(atlas)).toBe(true);
  const find = vi.fn(async () => []);
  expect(await rememberedPlaces(atlas, { id: 'force' }, find)).toEqual(PLACES);
  expect(find).toHaveBeenCalledTimes(0);
  await rememberedPlaces(atlas, { id: 'grid' }, find);
  await rememberedPlaces(atlas, { id: 'grid' }, find);
  expect(find).toHaveBeenCalledTimes(1);
  const dress = vi.fn(async () => DRESSING);
  expect(await rememberedDressing(atlas, { fanned: new Set(['s']) }, dress)).toEqual(DRESSING);
  expect(dress).toHaveBeenCalledTimes(0);
});

test('another program is asked anew, and so is whoever has no memory', async () => {
  const atlas = { ...sel };
  remember(atlas, 'digest', BEFORE, 'the next');
  expect(isRemembered(atlas)).toBe(false);
  const find = vi.fn(async () => []);
  expect(await rememberedPlaces(atlas, { id: 'force' }, find)).toEqual([]);
  expect(await rememberedPlaces(sel, { id: 'force' }, find)).toEqual([]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('a folded atlas remembers what the one below it does', async () => {
  const atlas = { ...sel };
  remember(atlas, 'digest', BEFORE, 'this');
  expect(await rememberedPlaces({ ...sel, unfolded: atlas }, { id: 'force' }, async () => [])).toEqual(PLACES);
});
