import type { Atlas } from '../graph/atlas';
import { groundOf } from '../view/paths';
import { answerTo, type PathAnswer, type PathQuest } from '../view/paths-answer';
import type { PathQuestion, PathReply } from '../workers/paths.worker';
import { isGivenUp, openDesk } from './desk';

/** Seeks paths; only the newest quest counts, an older one rejects with an `AbortError`, as does one whose signal says so. */
export type Seeking = (atlas: Atlas, quest: PathQuest, signal?: AbortSignal) => Promise<PathAnswer>;

/** Seeks in a worker of our own, which keeps what it searches in; where none can be had, in the page. */
export function seekingWith(startWorker: () => Worker): Seeking {
  const desk = openDesk<PathQuestion, PathReply>(startWorker);
  const numberOf = numbering();
  return async (atlas, quest, signal) => {
    const question = { ground: numberOf(atlas), quest };
    try {
      // Whether the worker has the ground, it knows best: it may be another than the last that was asked.
      const answer = await desk.ask(question, signal);
      if (answer) return answer;
      const second = await desk.ask({ ...question, brought: groundOf(atlas) }, signal);
      if (second) return second;
    } catch (reason) {
      if (isGivenUp(reason)) throw reason;
    }
    return answerTo(groundOf(atlas), quest);
  };
}

/** Gives each atlas a number of its own. */
function numbering(): (atlas: Atlas) => number {
  const numbers = new WeakMap<Atlas, number>();
  let next = 0;
  return (atlas) => {
    const number = numbers.get(atlas) ?? next++;
    numbers.set(atlas, number);
    return number;
  };
}
