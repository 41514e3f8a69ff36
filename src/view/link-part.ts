import type { LinkReader } from './link-reader';
import type { View } from './state';
import type { Story } from './story-state';

/** What further parts of a link restore, beside filters, focus, selection and picture. */
export type LinkedView = Pick<
  View,
  | 'pane'
  | 'matrix'
  | 'table'
  | 'sizing'
  | 'panel'
  | 'reading'
  | 'disputesBy'
  | 'asOneVoice'
  | 'comparison'
  | 'story'
  | 'balance'
>;

/** One part of a link: what it writes of a view, only where that differs from the default, and how it is read back. */
export interface LinkPart {
  readonly keys: readonly string[];
  /** `brought` is the story of the dataset, which a link that says nothing of one restores. */
  write(view: View, brought: Story): Readonly<Record<string, string | undefined>>;
  read(reader: LinkReader): Partial<LinkedView>;
}
