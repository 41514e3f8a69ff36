import { FORMAT, VERSION } from '../../model/dataset';
import type { Vocabulary } from '../../model/vocabulary';
import type { Draft, DraftItem } from './draft';
import { fileTitleOf, idOfFile } from './file-title';

/** The id of the source that speaks where a file does not say who does: the file itself. */
export const FILE_ID = 'file:';

/** A source, an actor or a claim of a draft; what is undefined is not there. */
export function draftItem(place: string, fields: Readonly<Record<string, unknown>>): DraftItem {
  return { place, fields: new Map(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

/** What a dataset is beside its actors and claims when it comes out of a file of another format. */
export function toldHead(name: string, title: string | undefined, vocabulary: Vocabulary): Draft['head'] {
  return new Map<string, unknown>([
    ['format', FORMAT],
    ['version', VERSION],
    ['id', idOfFile(name)],
    ['title', title ?? fileTitleOf(name)],
    ['vocabulary', vocabulary],
  ]);
}

/** The file as a source. */
export function fileSource(name: string, kind: string): DraftItem {
  return draftItem('the file', { id: FILE_ID, title: name.trim() || 'A file', kind });
}
