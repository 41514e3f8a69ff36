import { writeView } from './permalink';
import type { View } from './state';
import { type NamedView, NO_STORY } from './story-state';

/** The text of a link to a view as it is kept: without the story, and without the panel that tells it. */
export function linkOfView({ panel, ...view }: View): string {
  const kept = panel === undefined || panel === 'story' ? view : { ...view, panel };
  return writeView({ ...kept, story: NO_STORY }).toString();
}

/** Keeps the view as it is now, behind those kept before. */
export function keepView(view: View, { title, note }: Pick<NamedView, 'title' | 'note'>): View {
  const views = [...view.story.views, { title, note, link: linkOfView(view) }];
  return { ...view, story: { views, at: views.length - 1 } };
}

/** Changes what is said of a view that is kept. */
export function retitle(view: View, at: number, words: Partial<Pick<NamedView, 'title' | 'note'>>): View {
  return changed(view, (views) => views.map((one, place) => (place === at ? { ...one, ...words } : one)));
}

/** Lets a view that is kept show what is looked at now. */
export function retake(view: View, at: number): View {
  return changed(view, (views) => views.map((one, place) => (place === at ? { ...one, link: linkOfView(view) } : one)));
}

/** Moves a view that is kept to another place of the story; the one gone to last stays the one. */
export function moveTo(view: View, from: number, to: number): View {
  const { views, at } = view.story;
  const moved = views[from];
  if (!moved || to < 0 || to >= views.length || from === to) return view;
  const next = views.toSpliced(from, 1).toSpliced(to, 0, moved);
  const current = at === undefined ? undefined : views[at];
  return { ...view, story: { views: next, ...(current && { at: next.indexOf(current) }) } };
}

/** Keeps a view no longer. */
export function removeView(view: View, place: number): View {
  const { views, at } = view.story;
  const next = views.toSpliced(place, 1);
  const left = at === undefined || at === place ? undefined : at > place ? at - 1 : at;
  return { ...view, story: { views: next, ...(left !== undefined && { at: left }) } };
}

/** A view that was gone to, in the story that it is part of. */
export function arrivedAt(view: View, story: View['story'], at: number): View {
  return { ...view, story: { ...story, at } };
}

function changed(view: View, change: (views: readonly NamedView[]) => readonly NamedView[]): View {
  return { ...view, story: { ...view.story, views: change(view.story.views) } };
}
