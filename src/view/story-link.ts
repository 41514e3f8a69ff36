import { VIEW_LIMITS } from '../model/dataset';
import type { LinkPart } from './link-part';
import { quote, unquote } from './quote';
import type { NamedView, Story } from './story-state';

/** The views kept: `story=title~note~link,…` with each part escaped, and the place of the one gone to, counted from 1: `at=2`. */
export const storyLink: LinkPart = {
  keys: ['story', 'at'],
  write: ({ story: { views, at } }) => ({
    story: views.map(({ title, note, link }) => [title, note, link].map(quote).join('~')).join(),
    at: at === undefined ? undefined : String(at + 1),
  }),
  read: (reader) => {
    const views = reader.values('story', namedView, (text) => text).slice(0, VIEW_LIMITS.views);
    if (views.length === 0) return {};
    const at = reader.part('at', (text) => placeAmong(text, views));
    const story: Story = { views, ...(at !== undefined && { at }) };
    return { story };
  },
};

function namedView(text: string): NamedView | undefined {
  const [title, note, link, ...rest] = text.split('~').map(unquote);
  if (!title || note === undefined || link === undefined || rest.length > 0) return undefined;
  const fits = title.length <= VIEW_LIMITS.title && note.length <= VIEW_LIMITS.note && link.length <= VIEW_LIMITS.link;
  return fits ? { title, note, link } : undefined;
}

function placeAmong(text: string, { length }: readonly NamedView[]): number | undefined {
  const at = /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : undefined;
  return at !== undefined && at < length ? at : undefined;
}
