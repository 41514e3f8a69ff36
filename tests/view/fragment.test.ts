import { expect, test } from 'vitest';
import { fragmentOf } from '../../src/view/fragment';
import { DEFAULT_VIEW } from '../../src/view/state';
import { keptViews } from '../../src/view/story';
import { keepView } from '../../src/view/story-commands';
import { sel } from './any-view';

const { story } = keepView(DEFAULT_VIEW, { title: 'one', note: '' });
const telling = { ...sel, dataset: { ...sel.dataset, ...keptViews(story) } } as typeof sel;

test('a link names the dataset and what differs from all being shown', () => {
  expect(fragmentOf({ atlas: sel, view: DEFAULT_VIEW })).toBe(`d=${sel.dataset.id}`);
  const text = { text: 'a, b!', suspended: false };
  const view = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, text } };
  expect(fragmentOf({ atlas: sel, view })).toBe(`d=${sel.dataset.id}&text=a,+b!`);
});

test('a link to a view without the story that the dataset brings along says so', () => {
  expect(fragmentOf({ atlas: telling, view: DEFAULT_VIEW })).toBe(`d=${sel.dataset.id}&story=none`);
});
