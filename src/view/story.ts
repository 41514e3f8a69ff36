import type { Atlas } from '../graph/atlas';
import { counted, onOneLine } from '../lib/text';
import type { KeptView, OpenDataset } from '../model/dataset';
import { DEFAULT_VIEW, type View } from './state';
import { NO_STORY, type Story } from './story-state';

/** The story that a dataset brings along. */
export function storyOf({ views }: Pick<OpenDataset, 'views'>): Story {
  if (!views || views.length === 0) return NO_STORY;
  return { views: views.map(({ title, note = '', link }) => ({ title, note, link })) };
}

/** A story as a dataset document holds it; nothing where no view is kept. */
export function keptViews({ views }: Story): { readonly views?: readonly KeptView[] } {
  if (views.length === 0) return {};
  return { views: views.map(({ title, note, link }) => ({ title, ...(note !== '' && { note }), link })) };
}

/** What a link brings back of the story, in a line; nothing where no view is kept. */
export function wordsOfStory({ views, at }: Story): readonly string[] {
  if (views.length === 0) return [];
  const here = at === undefined ? undefined : views[at];
  const place = here ? `, at “${onOneLine(here.title)}”` : '';
  return [`A story: ${counted(views.length, 'view')} kept${place}`];
}

/** The view that a dataset opens with: everything shown, with the story that it brings along. */
export function firstViewOf({ dataset }: Atlas): View {
  return { ...DEFAULT_VIEW, story: storyOf(dataset) };
}
