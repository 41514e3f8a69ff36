import type { GivenFile } from '../../sources/event-messages';

/** Files that were chosen or dropped, each with the folder it was chosen in where the browser tells it. */
export function givenFiles(files: Iterable<File>): readonly GivenFile[] {
  return Array.from(files, (file) => {
    const folder = file.webkitRelativePath.split('/').at(-2);
    return { file, ...(folder && { folder }) };
  });
}
