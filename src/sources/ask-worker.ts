/** How a worker is asked one question, what its messages come to, and how the asking is ended. */
export interface Asking<Message, Answer> {
  /** Starts the worker, which is ended when it has said its last. */
  readonly startWorker: () => Worker;
  /** What a message comes to; undefined for one on the way. */
  readonly take: (message: Message) => Answer | undefined;
  /** True where no message follows. */
  readonly isLast: (message: Message) => boolean;
  /** The answer where the worker breaks down. */
  readonly failed: (reason: string) => Answer;
  /** Ends the asking at once: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Asks a worker of its own one question. */
export function askWorker<Message, Answer>(
  question: unknown,
  { startWorker, take, isLast, failed, signal }: Asking<Message, Answer>,
): Promise<Answer> {
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
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      const answer = take(data);
      if (answer !== undefined) resolve(answer);
      if (isLast(data)) end();
    });
    worker.postMessage(question);
  });
}
