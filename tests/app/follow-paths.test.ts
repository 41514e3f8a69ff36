import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followPaths } from '../../src/app/follow-paths';
import type { Atlas } from '../../src/graph/atlas';
import { actorId } from '../../src/model/ids';
import { focusOn, hide } from '../../src/view/commands';
import { groundOf, pathsKnown } from '../../src/view/paths';
import { answerTo, type PathAnswer } from '../../src/view/paths-answer';
import type { PathFocus } from '../../src/view/paths-way';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { sel } from '../view/any-view';

const focus: PathFocus = { kind: 'path', from: actorId('orvane'), to: actorId('keldra') };
const along = focusOn(DEFAULT_VIEW, focus);

/** Follows a session that only has a present, of an atlas with so many claims that paths are not searched at once. */
function followed() {
  const atlas: Atlas = { ...sel, size: 1_000_000 };
  const store = createStore<{ readonly view: View }>(() => ({ view: DEFAULT_VIEW }));
  const asked: { answer(): void; fail(): void; readonly signal: AbortSignal | undefined }[] = [];
  let told = 0;
  followPaths(
    { subscribe: (look) => store.subscribe(look), present: () => ({ atlas, view: store.getState().view }) },
    {
      seek: (_, quest, signal) =>
        new Promise<PathAnswer>((resolve, reject) => {
          asked.push({
            answer: () => resolve(answerTo(groundOf(sel), quest)),
            fail: () => reject(new Error('no memory')),
            signal,
          });
        }),
      tell: () => {
        told++;
      },
    },
  );
  return {
    asked,
    look: (view: View) => store.setState({ view }),
    isKnown: (view: View) => pathsKnown(atlas, shownOf(atlas, view), focus) !== undefined,
    told: () => told,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('paths in focus are sought once, and told when they are found', async () => {
  const { asked, look, isKnown, told } = followed();
  expect(asked).toHaveLength(0);
  look(along);
  look({ ...along, pins: [] });
  expect(asked).toHaveLength(1);
  expect([isKnown(along), told()]).toEqual([false, 0]);
  asked[0]?.answer();
  await settled();
  expect([isKnown(along), told()]).toEqual([true, 1]);
  look({ ...along, pins: [] });
  expect(asked).toHaveLength(1);
});

test('whenever something else is shown they are sought anew, and stopped when nobody wants them any more', async () => {
  const { asked, look } = followed();
  look(along);
  look(hide(along, [actorId('marsana')]));
  expect(asked).toHaveLength(2);
  look(DEFAULT_VIEW);
  expect(asked.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
});

test('where the search breaks down they are found in the page', async () => {
  const { asked, look, isKnown, told } = followed();
  look(along);
  asked[0]?.fail();
  await settled();
  expect([isKnown(along), told()]).toEqual([true, 1]);
});
