import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from '../../../src/app/session';
import { Player } from '../../../src/app/timeline/player';
import { datesOn } from '../../../src/graph/dates';
import { timelineAxis } from '../../../src/view/axis';
import { hide } from '../../../src/view/commands';
import { measureBy } from '../../../src/view/range';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { datedAtlas } from '../../view/dated-atlas';

const atlas = datedAtlas(['2020-01', '2020-04/2020-06', '2020-08']);
const axis = timelineAxis(datesOn(atlas, 'true'))!;
const actor = atlas.dataset.actors[0]!.id;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function playing({ isReduced = false }: { readonly isReduced?: boolean } = {}) {
  const folds = { now: () => undefined, later: () => Promise.reject() };
  const session = createSession({ atlas, view: DEFAULT_VIEW }, { folds, tell: () => {} });
  const page = { isDrawn: true };
  const player = new Player(session, { isDrawn: () => page.isDrawn, isReduced: () => isReduced });
  player.watch();
  const past = () => session.store.getState().history.past.length;
  const end = () => {
    const { to } = session.present().view.filters.time;
    return to === undefined ? axis.cells.length - 1 : axis.cells.findIndex((cell) => cell.to === to);
  };
  return { session, page, player, past, end };
}

test('playing takes a step at a time, stops at the end with all of time shown, and is one step of undo', () => {
  const { session, player, past, end } = playing();
  player.play();
  const ends = [end()];
  while (player.store.getState().isPlaying && ends.length < 20) {
    vi.advanceTimersByTime(1000);
    ends.push(end());
  }
  expect(ends).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7]);
  expect(session.present().view).toEqual(DEFAULT_VIEW);
  expect(past()).toBe(1);
});

test('nothing runs before it is asked for', () => {
  const { player, end } = playing();
  vi.advanceTimersByTime(60_000);
  expect([player.store.getState().isPlaying, end()]).toEqual([false, 7]);
});

test('a step waits until the one before is drawn, if that brought another picture, and none queues', () => {
  const { page, player, end } = playing();
  player.play();
  page.isDrawn = false;
  vi.advanceTimersByTime(1500);
  expect(end()).toBe(0);
  page.isDrawn = true;
  vi.advanceTimersByTime(100);
  expect(end()).toBe(1);
  page.isDrawn = false;
  vi.advanceTimersByTime(2000);
  expect(end()).toBe(3);
  vi.advanceTimersByTime(1500);
  expect(end()).toBe(3);
});

test('undo takes all of it back, and a change by the reader stops it and is a step of its own', () => {
  const { session, player, past } = playing();
  player.play();
  vi.advanceTimersByTime(2000);
  session.change((view) => hide(view, [actor]));
  expect(player.store.getState().isPlaying).toBe(false);
  expect(past()).toBe(2);
  session.undo();
  session.undo();
  expect(session.present().view).toEqual(DEFAULT_VIEW);
});

test('a gesture of the reader in the middle of it is a step of its own', () => {
  const { session, player, past } = playing();
  player.play();
  session.gesture((view) => hide(view, [actor]));
  expect([player.store.getState().isPlaying, past()]).toEqual([false, 2]);
});

test('the other axis stops it too', () => {
  const { session, player } = playing();
  player.play();
  session.change((view) => measureBy(view, 'said'));
  expect(player.store.getState()).toMatchObject({ isPlaying: false });
  expect(player.store.getState().cell).toBeUndefined();
});

test('pause keeps the window, and playing goes on from there', () => {
  const { player, end } = playing();
  player.play();
  vi.advanceTimersByTime(2000);
  player.toggle();
  vi.advanceTimersByTime(9000);
  expect(end()).toBe(2);
  player.toggle();
  expect(end()).toBe(3);
});

test('steps go on and back, and say where they lead to', () => {
  const { player, end } = playing();
  for (const by of [1, 1, 1, -1] as const) player.stepBy(by);
  expect([end(), player.store.getState().cell]).toEqual([1, 1]);
});

test('who asked for less motion takes one step at a time', () => {
  const { player, end } = playing({ isReduced: true });
  player.play();
  vi.advanceTimersByTime(9000);
  expect([end(), player.store.getState().isPlaying]).toEqual([0, false]);
});

test('a faster speed takes its steps sooner', () => {
  const { player, end } = playing();
  player.changeSpeed(1);
  player.play();
  vi.advanceTimersByTime(1000);
  expect(end()).toBe(2);
  player.changeSpeed(-1);
  player.changeSpeed(-1);
  player.changeSpeed(-1);
  expect(player.store.getState().speed).toBe(0.5);
});
