import { expect, test } from 'vitest';
import { Follower } from '../../../src/app/canvas/follower';
import type { Stage } from '../../../src/app/stage';
import { lookAt } from '../../../src/view/commands';
import { DEFAULT_VIEW, type PaneId } from '../../../src/view/state';
import { sel } from '../../view/any-view';

/** A picture that only tells what it is asked, and what it follows. */
function followed({ drawn = '' }: { readonly drawn?: string } = {}) {
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
  const follower = new Follower(picture, { present: () => ({ atlas: sel, view }) }, { getState: () => now });
  return {
    follower,
    look: (pane: PaneId) => {
      view = lookAt(view, pane);
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
