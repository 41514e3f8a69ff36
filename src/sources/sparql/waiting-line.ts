import type { Clock } from './clock';
import { givenUp } from './given-up';

/** How a line is kept. */
export interface LineOptions {
  readonly clock: Clock;
  /** How many are served at once. */
  readonly atOnce: number;
  /** Milliseconds that a pause may last for those who wait to wait on. */
  readonly patience: number;
  /** Why one is sent away whom a pause would keep for longer. */
  readonly refusal: (until: number) => Error;
}

/** What waits to be done. */
export interface Waiting<Value> {
  readonly task: () => Promise<Value>;
  readonly signal?: AbortSignal | undefined;
  /** Goes before all others that wait. */
  readonly isFirst?: boolean;
}

/** Those who wait for their turn, served in the order they came; whoever gives up leaves the line unserved. */
export interface WaitingLine {
  /** What becomes of a task; rejects with an `AbortError` when given up before its turn, or when the line is closed. */
  inTurn<Value>(waiting: Waiting<Value>): Promise<Value>;
  /** Serves nobody until then. */
  pauseUntil(time: number): void;
  close(): void;
}

interface Place {
  readonly serve: () => Promise<void>;
  readonly sendAway: (reason: Error) => void;
}

/** A line with nobody in it. */
export function waitingLine(options: LineOptions): WaitingLine {
  const line = new Line(options);
  return {
    inTurn: (waiting) => line.inTurn(waiting),
    pauseUntil: (time) => line.pauseUntil(time),
    close: () => line.close(),
  };
}

class Line {
  private readonly places: Place[] = [];
  private served = 0;
  private pausedUntil = 0;
  private callOff = () => {};
  private isOpen = true;

  constructor(private readonly options: LineOptions) {}

  inTurn<Value>({ task, signal, isFirst = false }: Waiting<Value>): Promise<Value> {
    if (!this.isOpen || signal?.aborted) return Promise.reject(givenUp(signal));
    if (this.isTooLong()) return Promise.reject(this.options.refusal(this.pausedUntil));
    return new Promise((resolve, reject) => {
      const leave = () => this.places.splice(this.places.indexOf(place), 1);
      const place = placeFor({ task, signal }, { resolve, reject, leave });
      if (isFirst) this.places.unshift(place);
      else this.places.push(place);
      this.serveNext();
    });
  }

  pauseUntil(time: number) {
    this.pausedUntil = Math.max(this.pausedUntil, time);
    if (this.isTooLong()) this.sendAllAway(this.options.refusal(this.pausedUntil));
    this.serveNext();
  }

  close() {
    this.isOpen = false;
    this.callOff();
    this.sendAllAway(givenUp());
  }

  private serveNext() {
    const { clock, atOnce } = this.options;
    this.callOff();
    while (this.places.length > 0 && this.served < atOnce) {
      const left = this.pausedUntil - clock.now();
      if (left > 0) {
        this.callOff = clock.after(left, () => this.serveNext());
        return;
      }
      const next = this.places.shift()!;
      this.served++;
      void next.serve().finally(() => {
        this.served--;
        this.serveNext();
      });
    }
  }

  private sendAllAway(reason: Error) {
    for (const place of this.places.splice(0)) place.sendAway(reason);
  }

  private isTooLong(): boolean {
    return this.pausedUntil - this.options.clock.now() > this.options.patience;
  }
}

interface Holder<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
  readonly leave: () => void;
}

/** A place whose holder leaves the line by giving up. */
function placeFor<Value>({ task, signal }: Waiting<Value>, { resolve, reject, leave }: Holder<Value>): Place {
  const giveUp = () => {
    leave();
    reject(givenUp(signal));
  };
  const stopListening = () => signal?.removeEventListener('abort', giveUp);
  signal?.addEventListener('abort', giveUp, { once: true });
  return {
    serve() {
      stopListening();
      return task().then(resolve, reject);
    },
    sendAway(reason) {
      stopListening();
      reject(reason);
    },
  };
}
