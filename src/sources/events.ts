import type { EventProgress } from '../formats/events/read-events';
import type { Result } from '../lib/result';
import type { Issue } from '../model/issue';
import { askWorker } from './ask-worker';
import type { EventAnswer, EventQuestion, GivenFile, IndexedEvents } from './event-messages';
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
export type EventsOpened<Index> = Result<IndexedEvents<Index>, Issue> & { readonly found?: number };

/** Opens tables of events in a worker: parsed, or from the store where the same files were opened before. */
export function openEvents<Index>(given: readonly GivenFile[], options: OpenOptions): Promise<EventsOpened<Index>> {
  return ask<Index>({ kind: 'read', given }, options);
}

/** Opens a table that this browser keeps; refused as `missing` where it keeps none of that id. */
export function openKept<Index>(id: string, options: OpenOptions): Promise<EventsOpened<Index>> {
  return ask<Index>({ kind: 'fetch', id }, options);
}

function ask<Index>(question: EventQuestion, options: OpenOptions): Promise<EventsOpened<Index>> {
  const { startWorker, signal } = options;
  return askWorker<EventAnswer<Index>, EventsOpened<Index>>(question, {
    startWorker,
    take: (answer) => take(answer, options),
    isLast,
    failed,
    signal,
  });
}

function isLast<Index>(answer: EventAnswer<Index>): boolean {
  return answer.kind === 'done' ? !answer.isNew : answer.kind !== 'progress';
}

/** What an answer comes to; undefined for one on the way. */
function take<Index>(
  answer: EventAnswer<Index>,
  { onProgress, onNotKept }: OpenOptions,
): EventsOpened<Index> | undefined {
  switch (answer.kind) {
    case 'progress':
      onProgress?.(answer.progress);
      return undefined;
    case 'keeping':
      if (answer.trouble !== undefined) onNotKept?.(answer.trouble);
      return undefined;
    case 'done':
      return {
        ok: true,
        value: { table: unpackEvents(answer.opened.table), index: answer.opened.index, pictures: answer.pictures },
        issues: answer.issues,
      };
    case 'refused':
      return { ok: false, issues: answer.issues, found: answer.found };
    case 'missing':
      return { ok: false, issues: [problem('missing', 'This browser does not keep it.', 'Open its files again.')] };
    case 'failed':
      return failed(answer.message);
  }
}

type Refused = Extract<Result<never, Issue>, { readonly ok: false }>;

function failed(reason: string): Refused {
  const hint = 'Try again; if it persists, the browser may be short of memory.';
  return { ok: false, issues: [problem('failed', `The reading broke off: ${reason}.`, hint)] };
}

function problem(code: string, message: string, hint: string): Issue {
  return { severity: 'error', code, place: 'the files', message, hint };
}
