import type { ReadChoices } from '../formats/reading/reader';
import type { Issue } from '../model/issue';
import { askWorker } from './ask-worker';
import type { FileAnswer, NamedFile, ReadMessage, ReadQuestion } from './read-messages';

/** How the opening of files is decided, followed and ended. */
export interface OpenFileOptions {
  /** Starts the worker that reads, which is ended when it has answered. */
  readonly startWorker: () => Worker;
  readonly choices?: ReadChoices;
  /** Told how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the opening at once: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What came of a file, or why it could not even be asked what it is. */
export type FileOpened = FileAnswer | { readonly ok: false; readonly issues: readonly Issue[]; readonly found: number };

/** Opens a file of any format in a worker. */
export function openFile(file: File, options: OpenFileOptions): Promise<FileOpened> {
  return openFiles([{ file, name: file.name }], options);
}

/** Opens one file of any format, or the tables that one dataset was saved in, in a worker. */
export function openFiles(
  files: readonly NamedFile[],
  { startWorker, choices = {}, onProgress, signal }: OpenFileOptions,
): Promise<FileOpened> {
  const question: ReadQuestion = { files, choices };
  return askWorker<ReadMessage, FileOpened>(question, {
    startWorker,
    take: (message) => {
      if (message.kind === 'progress') onProgress?.(message.share);
      return openedBy(message);
    },
    isLast: ({ kind }) => kind !== 'progress',
    failed,
    signal,
  });
}

function openedBy(message: ReadMessage): FileOpened | undefined {
  if (message.kind === 'progress') return undefined;
  if (message.kind === 'done') return message.answer;
  return { ok: false, issues: message.issues, found: message.issues.length };
}

function failed(reason: string): FileOpened {
  const message = `The reading broke off: ${reason}.`;
  const hint = 'Try again; if it persists, the browser may be short of memory.';
  return { ok: false, issues: [{ severity: 'error', code: 'failed', place: 'the file', message, hint }], found: 1 };
}
