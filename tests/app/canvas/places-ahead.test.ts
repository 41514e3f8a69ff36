import { beforeEach, expect, test, vi } from 'vitest';
import type { Moment } from '../../../src/app/session';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { sel } from '../../view/any-view';

const PAGE = { actors: 120, strands: 500 };
const MOMENT: Moment = { atlas: sel, view: DEFAULT_VIEW };
const FAMILY = 'Libre';

const positionsAtFirst = vi.fn(async () => new Map());

beforeEach(() => {
  vi.resetModules();
  positionsAtFirst.mockClear();
  vi.stubGlobal('window', { innerWidth: 1440, innerHeight: 900 });
  vi.stubGlobal('document', { documentElement: {} });
  vi.doMock('../../../src/app/canvas/fonts', () => ({ fontsLoaded: Promise.resolve() }));
  vi.doMock('../../../src/app/canvas/palette', () => ({ paletteOf: () => ({ sans: FAMILY }) }));
  vi.doMock('../../../src/app/stage', () => ({ stage: { getState: () => ({ room: PAGE }) } }));
  vi.doMock('../../../src/app/canvas/positions', async (load) => ({ ...(await load<object>()), positionsAtFirst }));
});

const loaded = () => import('../../../src/app/canvas/places-ahead');

test('what was asked ahead is not asked again by the picture', async () => {
  const { arrangeAhead, arrangementNow, positionsFor } = await loaded();
  await arrangeAhead(MOMENT);
  await positionsFor(arrangementNow(MOMENT, PAGE), FAMILY);
  expect(positionsAtFirst).toHaveBeenCalledTimes(1);
});

test.each([
  ['in other fonts', { room: PAGE, family: 'serif' }],
  ['of a page with other room', { room: { actors: 12, strands: 60 }, family: FAMILY }],
])('a picture %s is asked for anew', async (_, { room, family }) => {
  const { arrangeAhead, arrangementNow, positionsFor } = await loaded();
  await arrangeAhead(MOMENT);
  const wanted = arrangementNow(MOMENT, room);
  await positionsFor(wanted, family);
  expect(positionsAtFirst).toHaveBeenCalledTimes(2);
  expect(positionsAtFirst).toHaveBeenLastCalledWith(wanted, family);
});

test('nothing is asked ahead of a picture that has asked itself, for it would be overtaken', async () => {
  const { arrangeAhead, arrangementNow, positionsFor } = await loaded();
  const ahead = arrangeAhead(MOMENT);
  await positionsFor(arrangementNow(MOMENT, PAGE), FAMILY);
  await ahead;
  expect(positionsAtFirst).toHaveBeenCalledTimes(1);
});
