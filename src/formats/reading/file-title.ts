import { slugOf } from '../../lib/slug';

/** What a dataset is called that knows no title of its own: the name of its file without the ending. */
export function fileTitleOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]{1,12}$/, '').trim() || 'Graph';
}

/** The id of a dataset that knows none: the same in letters, digits and hyphens. */
export function idOfFile(name: string): string {
  return slugOf(fileTitleOf(name)) || 'graph';
}
