import type { WrittenFormat } from '../formats/format';
import { FORMATS, WRITTEN_FORMATS } from '../formats/formats';
import { nearest } from '../lib/text';
import { STREAM } from './machine';
import { Misuse } from './misuse';

/** Where a graph is written, and how. */
export interface Target {
  readonly path: string;
  readonly format: WrittenFormat;
  /** True for a file that is packed with gzip, by its name. */
  readonly isPacked: boolean;
}

/** What a path is written as: the format that is asked for by its id, else the one that its name ends in; throws `Misuse` where neither says it. */
export function targetOf(path: string, wanted: string | undefined): Target {
  const isPacked = /\.gz$/i.test(path);
  const plainPath = isPacked ? path.slice(0, -3) : path;
  if (wanted === undefined) return { path, isPacked, format: formatByName(path, plainPath) };
  const format = formatById(wanted);
  refuseArchive(format, path, plainPath.toLowerCase());
  return { path, isPacked, format };
}

/** An archive does not open where its name says that it is one of the files in it. */
function refuseArchive(format: WrittenFormat, path: string, name: string): void {
  const ending = (format.otherExtensions ?? []).find((other) => name.endsWith(`.${other}`));
  if (!isArchive(format) || ending === undefined) return;
  const single = WRITTEN_FORMATS.filter((other) => !isArchive(other) && other.extension.split('.').includes(ending));
  const others = single.length > 0 ? `, or take one table: ${alternatives(single.map(({ id }) => `--to ${id}`))}` : '';
  throw new Misuse(
    `“${format.id}” writes several tables as a ZIP, which the name ${path} hides.`,
    `Let it end in .${format.extension}${others}.`,
  );
}

function isArchive({ extension }: WrittenFormat): boolean {
  return extension.endsWith('zip');
}

function formatById(wanted: string): WrittenFormat {
  const format = WRITTEN_FORMATS.find(({ id }) => id === wanted.toLowerCase());
  if (format) return format;
  const ids = WRITTEN_FORMATS.map(({ id }) => id);
  const near = nearest(wanted, ids);
  const readOnly = FORMATS.find(({ id }) => id === wanted.toLowerCase());
  const message = readOnly ? `${readOnly.label} is read here, not written.` : `There is no format “${wanted}”.`;
  throw new Misuse(message, near && !readOnly ? `Did you mean “${near}”?` : `Written are ${ids.join(', ')}.`);
}

function formatByName(path: string, plainPath: string): WrittenFormat {
  if (path === STREAM)
    throw new Misuse('Standard output has no name that tells the format.', 'Name one with --to: see `atlas formats`.');
  const name = plainPath.toLowerCase();
  const byName = longest(name, ({ extension }) => [extension]) ?? longest(name, furtherEndings);
  if (byName) return byName;
  const readOnly = FORMATS.find(
    ({ write, extension, otherExtensions = [] }) =>
      write === undefined && [extension, ...otherExtensions].some((ending) => name.endsWith(`.${ending}`)),
  );
  if (readOnly) throw new Misuse(`${readOnly.label} is read here, not written.`, 'See: atlas formats');
  throw new Misuse(`The name ${path} does not tell the format.`, hintFor(name));
}

/** The format whose ending is the longest that a name has. */
function longest(name: string, endingsOf: (format: WrittenFormat) => readonly string[]): WrittenFormat | undefined {
  const endings = WRITTEN_FORMATS.flatMap((format) => endingsOf(format).map((ending) => ({ ending, format })));
  const fitting = endings.filter(({ ending }) => name.endsWith(`.${ending}`));
  return fitting.toSorted((one, other) => other.ending.length - one.ending.length)[0]?.format;
}

/** What is packed in an archive has the ending of an archive, whatever files of it end in that are read. */
function furtherEndings(format: WrittenFormat): readonly string[] {
  return isArchive(format) ? [] : (format.otherExtensions ?? []);
}

function hintFor(name: string): string {
  const ending = name.split('.').at(-1) ?? '';
  const like = WRITTEN_FORMATS.filter(({ extension }) => extension.split('.').includes(ending));
  const names = like.map(({ extension, id }) => `.${extension} (or --to ${id})`);
  return like.length > 0 ? `Let it end in ${alternatives(names)}.` : 'Name one with --to: see `atlas formats`.';
}

function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
