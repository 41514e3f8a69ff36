import { expect, test } from 'vitest';
import { Follower } from '../../../src/app/canvas/follower';
import type { Stage } from '../../../src/app/stage';
import type { Atlas } from '../../../src/graph/atlas';
import { actorId } from '../../../src/model/ids';
import { focusOn, lookAt } from '../../../src/view/commands';
import { pathsFound, pathsKnown } from '../../../src/view/paths';
import { shownOf } from '../../../src/view/shown';
import { DEFAULT_VIEW, type Focus, type PaneId } from '../../../src/view/state';
import { sel } from '../../view/any-view';

/** A picture that only tells what it is asked, and what it follows. */
function followed({ drawn = '', atlas = sel }: { readonly drawn?: string; readonly atlas?: Atlas } = {}) {
  const asked: string[] = [];
  const picture = {
    dataset: drawn,
    async update() {
      asked.push('update');
      picture.dataset = sel.dataset.id;
    },
    async resized() {
      asked.push('resized');
    },
    glanceAt: ({ kind }: Stage['glance']) => void asked.push(`glance at ${kind}`),
  };
  let now: Pick<Stage, 'room' | 'glance' | 'dialog'> = {
    room: { actors: 10, strands: 10 },
    glance: { kind: 'nothing' },
    dialog: { kind: 'none' },
  };
  let view = DEFAULT_VIEW;
  const follower = new Follower(picture, { present: () => ({ atlas, view }) }, { getState: () => now });
  return {
    follower,
    look: (pane: PaneId) => {
      view = lookAt(view, pane);
    },
    focus: (focus: Focus) => {
      view = focusOn(view, focus);
      return shownOf(atlas, view);
    },
    open: (kind: 'none' | 'export') => {
      now = { ...now, dialog: { kind } };
    },
    /** What was asked since it was told last. */
    told: () => asked.splice(0),
  };
}

test('a picture in sight follows at once', () => {
  const { follower, told } = followed({ drawn: sel.dataset.id });
  follower.update();
  follower.glance();
  follower.resize();
  expect(told()).toEqual(['update', 'glance at nothing', 'resized']);
});

test('below another pane it rests, and catches up with everything when it is looked at again', () => {
  const { follower, look, told } = followed({ drawn: sel.dataset.id });
  look('matrix');
  follower.update();
  follower.glance();
  follower.resize();
  expect(told()).toEqual([]);
  look('graph');
  follower.update();
  expect(told()).toEqual(['update', 'glance at nothing', 'resized']);
  follower.update();
  expect(told()).toEqual(['update']);
});

test('it is drawn below another pane when a dataset is opened there, and when it is about to be saved', async () => {
  const { follower, look, open, told } = followed();
  look('table');
  follower.update();
  expect(told()).toEqual(['update']);
  follower.update();
  expect(told()).toEqual([]);
  open('export');
  follower.update();
  expect(told()).toEqual(['update', 'glance at nothing']);
  await follower.drawn;
});

/** An atlas of so many claims that paths are not searched at once. */
const many: Atlas = { ...sel, size: 1_000_000 };
const path = { kind: 'path', from: actorId('orvane'), to: actorId('keldra') } as const;

test('it stands as it is while the paths are sought that it is to show, and counts as drawn only with them', async () => {
  const { follower, focus, told } = followed({ drawn: sel.dataset.id, atlas: many });
  const shown = focus(path);
  follower.update();
  expect(told()).toEqual([]);
  let isDrawn = false;
  const drawn = follower.drawn.then(() => {
    isDrawn = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(isDrawn).toBe(false);
  pathsFound(many, shown, path);
  follower.update();
  await drawn;
  expect(told()).toEqual(['update']);
});

test('the first picture of a dataset waits for no paths: they are found at once', () => {
  const { follower, focus, told } = followed({ atlas: many });
  const shown = focus(path);
  follower.update();
  expect(told()).toEqual(['update']);
  expect(pathsKnown(many, shown, path)).toBeDefined();
});
