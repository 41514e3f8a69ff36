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
export function waitingLine({ clock, atOnce, patience, refusal }: LineOptions): WaitingLine {
  const places: Place[] = [];
  let served = 0;
  let pausedUntil = 0;
  let callOff = () => {};
  let isOpen = true;

  const serveNext = () => {
    callOff();
    while (places.length > 0 && served < atOnce) {
      const left = pausedUntil - clock.now();
      if (left > 0) {
        callOff = clock.after(left, serveNext);
        return;
      }
      const next = places.shift()!;
      served++;
      void next.serve().finally(() => {
        served--;
        serveNext();
      });
    }
  };
  const sendAllAway = (reason: Error) => {
    for (const place of places.splice(0)) place.sendAway(reason);
  };
  const isTooLong = () => pausedUntil - clock.now() > patience;

  return {
    inTurn({ task, signal, isFirst = false }) {
      return new Promise((resolve, reject) => {
        if (!isOpen || signal?.aborted) return reject(givenUp(signal));
        if (isTooLong()) return reject(refusal(pausedUntil));
        const leave = () => places.splice(places.indexOf(place), 1);
        const place = placeFor({ task, signal }, { resolve, reject, leave });
        if (isFirst) places.unshift(place);
        else places.push(place);
        serveNext();
      });
    },
    pauseUntil(time) {
      pausedUntil = Math.max(pausedUntil, time);
      if (isTooLong()) sendAllAway(refusal(pausedUntil));
      serveNext();
    },
    close() {
      isOpen = false;
      callOff();
      sendAllAway(givenUp());
    },
  };
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
