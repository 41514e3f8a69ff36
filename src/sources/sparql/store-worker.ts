import type { EmbeddedAnswer, EmbeddedMessage, EmbeddedQuestion, NumberedQuestion } from './embedded-messages';
import { EngineError } from './engine-error';

/** What of a worker is needed. */
export type WorkerLike = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** The worker that holds a store, from the page's side. */
export interface StoreWorker {
  /** Rejects with an `EngineError`, or with what it is ended for. */
  ask(question: EmbeddedQuestion, onProgress?: (share: number) => void): Promise<EmbeddedAnswer>;
  end(reason: Error): void;
}

interface Open {
  readonly resolve: (answer: EmbeddedAnswer) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Numbers the questions to a worker and brings each its answer; `onHeard` is told whenever the worker says anything. */
export function storeWorker(worker: WorkerLike, host: string, onHeard: () => void): StoreWorker {
  const open = new Map<number, Open>();
  let ended: Error | undefined;
  let last = 0;
  const end = (reason: Error) => {
    ended ??= reason;
    worker.terminate();
    for (const { reject } of open.values()) reject(ended);
    open.clear();
  };
  worker.addEventListener('error', ({ message }) => {
    const said = message || 'it could not be started';
    end(new EngineError(`The engine for ${host} broke down: ${said}.`, { kind: 'failed', host, said }));
  });
  worker.addEventListener('message', ({ data }: MessageEvent<EmbeddedMessage>) => {
    onHeard();
    const asked = open.get(data.id);
    if (!asked) return;
    if (data.kind === 'progress') {
      asked.onProgress?.(data.share);
      return;
    }
    open.delete(data.id);
    if (data.kind === 'done') asked.resolve(data.answer);
    else asked.reject(new EngineError(data.message, data.details));
  });
  return {
    ask(question, onProgress) {
      return new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = ++last;
        open.set(id, { resolve, reject, onProgress });
        const numbered: NumberedQuestion = { id, host, question };
        worker.postMessage(numbered);
      });
    },
    end,
  };
}
