import type { Dressing } from '../graph/layouts/dressing';
import type { Placed } from '../graph/layouts/layout';

/** What was asked, word for word, and the answer. */
export interface Answered<Answer> {
  readonly question: string;
  readonly answer: Answer;
}

/** The answers by which pictures of a dataset were drawn: where actors stood, and how they were dressed; the last first. */
export interface PictureAnswers {
  /** What gave the answers: another program is asked anew. */
  readonly program: string;
  readonly places: readonly Answered<readonly Placed[]>[];
  readonly dressings: readonly Answered<Dressing>[];
}
