import type { LinkReader } from './link-reader';
import type { View } from './state';

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
  write(view: View): Readonly<Record<string, string | undefined>>;
  read(reader: LinkReader): Partial<LinkedView>;
}
