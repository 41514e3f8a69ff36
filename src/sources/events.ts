import type { EventProgress } from '../formats/events/read-events';
import type { Result } from '../lib/result';
import type { EventTable } from '../model/events';
import type { Issue } from '../model/issue';
import type { EventAnswer, EventQuestion, GivenFile } from './event-messages';
import { unpackEvents } from './packed-events';

/** How an opening is followed and ended. */
export interface OpenOptions {
  /** Starts the worker of events, which is ended when it has answered. */
  readonly startWorker: () => Worker;
  readonly onProgress?: (progress: EventProgress) => void;
  /** Ends the opening at once: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told, after the opening, why the table could not be kept for the next time. */
  readonly onNotKept?: (trouble: string) => void;
}

/** A table that was opened, or why not; `found` counts all problems, those that are not listed included. */
export type EventsOpened = Result<EventTable, Issue> & { readonly found?: number };

/** Opens tables of events in a worker: parsed, or from the store where the same files were opened before. */
export function openEvents(given: readonly GivenFile[], options: OpenOptions): Promise<EventsOpened> {
  return ask({ kind: 'read', given }, options);
}

/** Opens a table that this browser keeps; refused as `missing` where it keeps none of that id. */
export function openKept(id: string, options: OpenOptions): Promise<EventsOpened> {
  return ask({ kind: 'fetch', id }, options);
}

function ask(question: EventQuestion, options: OpenOptions): Promise<EventsOpened> {
  const { startWorker, signal } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker();
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', onAbort);
    worker.addEventListener('error', ({ message }) => {
      end();
      resolve(failed(message || 'it could not be started'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<EventAnswer>) => {
      const opened = take(data, options);
      if (opened) resolve(opened);
      if (isLast(data)) end();
    });
    worker.postMessage(question);
  });
}

function isLast(answer: EventAnswer): boolean {
  return answer.kind === 'done' ? !answer.isNew : answer.kind !== 'progress';
}

/** What an answer comes to; undefined for one on the way. */
function take(answer: EventAnswer, { onProgress, onNotKept }: OpenOptions): EventsOpened | undefined {
  switch (answer.kind) {
    case 'progress':
      onProgress?.(answer.progress);
      return undefined;
    case 'keeping':
      if (answer.trouble !== undefined) onNotKept?.(answer.trouble);
      return undefined;
    case 'done':
      return { ok: true, value: unpackEvents(answer.opened.table), issues: answer.issues };
    case 'refused':
      return { ok: false, issues: answer.issues, found: answer.found };
    case 'missing':
      return { ok: false, issues: [problem('missing', 'This browser does not keep it.', 'Open its files again.')] };
    case 'failed':
      return failed(answer.message);
  }
}

function failed(reason: string): EventsOpened {
  const hint = 'Try again; if it persists, the browser may be short of memory.';
  return { ok: false, issues: [problem('failed', `The reading broke off: ${reason}.`, hint)] };
}

function problem(code: string, message: string, hint: string): Issue {
  return { severity: 'error', code, place: 'the files', message, hint };
}
