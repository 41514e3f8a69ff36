import { type Clock, MACHINE_CLOCK } from './clock';
import type { EmbeddedAnswer, EmbeddedQuestion, Loading } from './embedded-messages';
import type { SparqlEngine } from './engine';
import { givenUp } from './given-up';
import { timedOut } from './http-failure';
import { MOST_ROWS } from './oxigraph-engine';
import { rowsIn } from './results-json';
import { storeWorker, type WorkerLike } from './store-worker';
import { waitingLine } from './waiting-line';

/** How an embedded engine is run. */
export interface EmbeddedOptions {
  /** What it is called on screen: the file that it holds. */
  readonly label: string;
  readonly startWorker: () => WorkerLike;
  readonly clock?: Clock;
  /** Milliseconds after which a question fails if the worker has said nothing to anybody. */
  readonly ms?: number;
}

/** How a loading is followed and given up. */
export interface LoadOptions {
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** An engine in a worker of this page, and what is loaded into it. */
export interface EmbeddedEngine extends SparqlEngine {
  /** Adds RDF, all of it or nothing; gives how many statements the engine then holds. Rejects as `select` does. */
  load(loading: Loading, options?: LoadOptions): Promise<number>;
}

/** An engine in a worker: who gives up is let go at once, while the worker, whose store must not be lost, comes to its end before it takes the next. */
export function embeddedEngine(options: EmbeddedOptions): EmbeddedEngine {
  const { label, startWorker, clock = MACHINE_CLOCK, ms = 60_000 } = options;
  const silence = silenceOf(clock, ms);
  const worker = storeWorker(startWorker(), label, silence.breaks);
  // The worker takes one question at a time: those that wait here can still be given up.
  const line = waitingLine({ clock, atOnce: 1, patience: 0, refusal: () => givenUp() });

  const ask = (question: EmbeddedQuestion, { onProgress, signal }: LoadOptions): Promise<EmbeddedAnswer> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(givenUp(signal));
      const leaving = new AbortController();
      const leave = (reason: Error) => {
        callOff();
        leaving.abort();
        reject(reason);
      };
      const giveUp = () => leave(givenUp(signal));
      // Loading may take long without a word: what is read is written into the store in one go.
      const callOff = question.kind === 'load' ? () => {} : silence.watch(() => leave(timedOut(label, ms, 0)));
      signal?.addEventListener('abort', giveUp);
      const task = () => worker.ask(question, (share) => leaving.signal.aborted || onProgress?.(share));
      const asked = line.inTurn({ task, signal: leaving.signal });
      void asked.then(resolve, reject).finally(() => {
        callOff();
        signal?.removeEventListener('abort', giveUp);
      });
    });

  return {
    label,
    async select({ text: query }, selecting = {}) {
      const answer = await ask({ kind: 'select', query }, selecting);
      if (answer.kind !== 'answered') throw new Error(`invalid answer: ${answer.kind}`);
      return { rows: rowsIn(answer.results, { host: label, rows: MOST_ROWS }) };
    },
    async load(loading, following = {}) {
      const answer = await ask({ kind: 'load', ...loading }, following);
      if (answer.kind !== 'loaded') throw new Error(`invalid answer: ${answer.kind}`);
      return answer.statements;
    },
    close() {
      line.close();
      worker.end(givenUp());
    },
  };
}

/** Watches for a worker that says nothing for so long: one question that never ends keeps all others waiting. */
function silenceOf(clock: Clock, ms: number) {
  let heard = clock.now();
  return {
    breaks() {
      heard = clock.now();
    },
    /** Told once when all has been silent for that long from now on; what it gives ends the watch. */
    watch(onSilent: () => void): () => void {
      const from = clock.now();
      let callOff = () => {};
      const look = () => {
        const left = Math.max(heard, from) + ms - clock.now();
        if (left <= 0) onSilent();
        else callOff = clock.after(left, look);
      };
      look();
      return () => callOff();
    },
  };
}
