import type { Reply } from '../workers/reply';
import { transferablesIn } from '../workers/transferables';

/** Where questions of one sort are asked, of a worker that answers one at a time. */
export interface Desk<Question, Answer> {
  /** Starts the worker, so that it is ready when the first question comes. */
  prepare(): void;
  /** Asks; rejects with an `AbortError` when a newer question overtakes this one or the signal says so, else with what failed. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;
}

export interface DeskOptions {
  /** How long a worker may still be busy with what nobody waits for any more, before another takes its place. */
  readonly grace?: number;
  /** Whether typed arrays in a question are handed over: then they are empty for the asker. */
  readonly handOver?: boolean;
}

/** Opens a desk: only the newest question counts, older ones are given up at once, and no stale work stands in its way. */
export function openDesk<Question, Answer>(
  start: () => Worker,
  { grace = 60, handOver = false }: DeskOptions = {},
): Desk<Question, Answer> {
  return new LatestDesk(start, grace, handOver);
}

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

class LatestDesk<Question, Answer> implements Desk<Question, Answer> {
  private worker: Worker | undefined;
  private running: Asked<Question, Answer> | undefined;
  private waiting: Asked<Question, Answer> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly start: () => Worker,
    private readonly grace: number,
    private readonly handOver: boolean,
  ) {}

  prepare() {
    this.worker ??= this.hired();
  }

  ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(givenUp());
        return;
      }
      const asked = { question, resolve, reject };
      signal?.addEventListener('abort', () => this.giveUp(asked), { once: true });
      this.waiting?.reject(givenUp());
      this.running?.reject(givenUp());
      this.waiting = asked;
      this.next();
    });
  }

  /** Puts the waiting question to the worker, which gets a while to finish what it is at. */
  private next() {
    if (!this.waiting) return;
    if (this.running) {
      this.patience ??= setTimeout(() => this.dismiss(), this.grace);
      return;
    }
    const asked = this.waiting;
    this.waiting = undefined;
    try {
      this.prepare();
      const transfer = this.handOver ? transferablesIn(asked.question) : [];
      this.running = asked;
      this.worker?.postMessage(asked.question, transfer);
    } catch (error) {
      this.running = undefined;
      asked.reject(error);
    }
  }

  private giveUp(asked: Asked<Question, Answer>) {
    asked.reject(givenUp());
    if (this.waiting === asked) this.waiting = undefined;
    if (this.running === asked) this.dismiss();
  }

  /** Ends the worker, whatever it is at; another begins with the question that waits. */
  private dismiss() {
    this.worker?.terminate();
    this.worker = undefined;
    this.done();
  }

  private done() {
    clearTimeout(this.patience);
    this.patience = undefined;
    this.running = undefined;
    this.next();
  }

  private hired(): Worker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply<Answer>>) => {
      if (data.kind === 'answer') this.running?.resolve(data.answer);
      else this.running?.reject(new Error(data.message));
      this.done();
    });
    worker.addEventListener('error', ({ message }) => {
      // What cannot run a first question will not run a second.
      for (const asked of [this.running, this.waiting]) asked?.reject(new Error(message));
      this.waiting = undefined;
      this.dismiss();
    });
    return worker;
  }
}

function givenUp(): DOMException {
  return new DOMException('the question was given up', 'AbortError');
}

/** True for what a desk rejects a question with that was given up. */
export function isGivenUp(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}
