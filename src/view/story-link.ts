import { VIEW_LIMITS } from '../model/dataset';
import type { LinkPart } from './link-part';
import { quote, unquote } from './quote';
import { storyOf } from './story';
import { type NamedView, NO_STORY, type Story } from './story-state';

/** Says that a dataset's own story was given up. */
const NONE = 'none';

/**
 * The views kept: `story=title~note~link,…` with each part escaped, and the place of the one gone to, counted from 1: `at=2`.
 * A link without either keeps the story that the dataset brings along; `story=none` does not.
 */
export const storyLink: LinkPart = {
  keys: ['story', 'at'],
  write: ({ story: { views, at } }, brought) => ({
    story:
      views.length === 0 && brought.views.length > 0
        ? NONE
        : views.map(({ title, note, link }) => [title, note, link].map(quote).join('~')).join(),
    at: at === undefined ? undefined : String(at + 1),
  }),
  read: (reader) => {
    if (reader.text('story') === NONE) return { story: NO_STORY };
    const told = reader.values('story', namedView, (text) => text).slice(0, VIEW_LIMITS.views);
    const { views } = told.length > 0 ? { views: told } : storyOf(reader.atlas.dataset);
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
