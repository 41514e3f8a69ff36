import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hide, togglePanel } from '../../src/view/commands';
import { readView } from '../../src/view/permalink';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { firstViewOf, keptViews, storyOf } from '../../src/view/story';
import { arrivedAt, keepView, linkOfView, moveTo, removeView, retake, retitle } from '../../src/view/story-commands';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const words = (title: string) => ({ title, note: `about ${title}` });
const three: View = ['one', 'two', 'three'].reduce((view, title) => keepView(view, words(title)), DEFAULT_VIEW);
const titles = ({ story }: View) => story.views.map(({ title }) => title);

test('a view that is kept is restored by its link as it was, but for the story and its panel', () => {
  fc.assert(
    fc.property(anyWholeView(sel), (view) => {
      const told = togglePanel(view, 'story');
      const { view: restored, junk } = readView(new URLSearchParams(linkOfView(told)), sel);
      const { panel: _, ...rest } = told;
      expect(junk).toEqual([]);
      expect(restored).toEqual({ ...rest, story: { views: [] } });
    }),
  );
});

test('a view kept goes to the end and is the one that is looked at', () => {
  expect(titles(three)).toEqual(['one', 'two', 'three']);
  expect(three.story.at).toBe(2);
});

test('moving a view moves no other and keeps the eye on the same', () => {
  const moved = moveTo(arrivedAt(three, three.story, 0), 0, 2);
  expect(titles(moved)).toEqual(['two', 'three', 'one']);
  expect(moved.story.at).toBe(2);
  expect(moveTo(three, 0, 3)).toBe(three);
  expect(moveTo(three, 0, -1)).toBe(three);
});

test('removing a view leaves the others and knows where the eye is', () => {
  expect(removeView(three, 0).story).toEqual({ views: three.story.views.slice(1), at: 1 });
  expect(removeView(three, 2).story).toEqual({ views: three.story.views.slice(0, 2) });
});

test('a view can be given other words, or show what is looked at now', () => {
  const named = retitle(three, 1, { title: 'second' });
  expect(titles(named)).toEqual(['one', 'second', 'three']);
  expect(named.story.views[1]?.note).toBe('about two');
  const [first] = sel.dataset.actors;
  const taken = retake(hide(three, [first!.id]), 1);
  expect(taken.story.views.map(({ link }) => link)).toEqual(['', `hidden=${first!.id}`, '']);
});

test('the story travels with the dataset and back', () => {
  const dataset = { ...sel.dataset, ...keptViews(three.story) };
  expect(storyOf(dataset)).toEqual({ views: three.story.views });
  expect(firstViewOf({ ...sel, dataset })).toEqual({ ...DEFAULT_VIEW, story: { views: three.story.views } });
  expect(keptViews({ views: [] })).toEqual({});
  expect(keptViews({ views: [{ title: 'a', note: '', link: '' }] })).toEqual({ views: [{ title: 'a', link: '' }] });
});
