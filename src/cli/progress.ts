import type { Machine } from './machine';

/** Says on standard error how far long work is. */
export interface Progress {
  tell(words: string): void;
  /** Takes the last word away where it can be taken away. */
  end(): void;
}

/** Work that is done sooner says nothing. */
const PATIENCE_MS = 800;
/** From word to word, on a terminal and in a log. */
const EVERY_MS = { terminal: 100, log: 5000 };

/** Starts to watch; `quiet` says nothing at all. */
export function progressOn({ err, now }: Machine, isQuiet = false): Progress {
  const every = err.isTerminal ? EVERY_MS.terminal : EVERY_MS.log;
  let next = now().getTime() + PATIENCE_MS;
  let isToldOver = false;
  return {
    tell(words) {
      const time = now().getTime();
      if (isQuiet || time < next) return;
      next = time + every;
      isToldOver = err.isTerminal;
      void err.write(err.isTerminal ? `\r\u001b[K${words}` : `${words}\n`);
    },
    end() {
      if (isToldOver) void err.write('\r\u001b[K');
      isToldOver = false;
    },
  };
}

/** `42 %`. */
export function percent(share: number): string {
  return `${Math.floor(Math.min(1, Math.max(0, share)) * 100)} %`;
}
