import type { PathGround } from '../view/paths';
import { answerTo, type PathAnswer, type PathQuest } from '../view/paths-answer';
import type { Reply } from './reply';

/** What the worker is asked: the ground has a number, and comes along where the worker may not have it. */
export interface PathQuestion {
  readonly ground: number;
  readonly brought?: PathGround;
  readonly quest: PathQuest;
}

/** Undefined where the worker has another ground or none. */
export type PathReply = PathAnswer | undefined;

let held: { readonly number: number; readonly ground: PathGround } | undefined;

// What is answered is copied, not handed over: counts are remembered by the very claims that are in it.
addEventListener('message', ({ data }: MessageEvent<PathQuestion>) => {
  postMessage(replyTo(data));
});

function replyTo({ ground: number, brought, quest }: PathQuestion): Reply<PathReply> {
  try {
    if (brought) held = { number, ground: brought };
    return { kind: 'answer', answer: held?.number === number ? answerTo(held.ground, quest) : undefined };
  } catch (error) {
    return { kind: 'failure', message: String(error) };
  }
}
