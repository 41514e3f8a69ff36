import type { Atlas } from '../graph/atlas';
import type { Dressing } from '../graph/layouts/dressing';
import type { Placed } from '../graph/layouts/layout';
import type { Answered, PictureAnswers } from '../sources/picture-answers';
import { baseOf } from '../view/folding';
import { workerProgram } from './own-worker';
import { pictureDrawn } from './picture';

/** So many answers of a sort are kept of a dataset: more seldom serve. */
const MOST = 3;
/** Answers are kept when none has come for so long, ms. */
const REST_MS = 1500;

/** What gives the answers, by its address: undefined where that does not tell one program from the next. */
const PROGRAM = workerProgram('layout', 'dress');

/** What was answered of a dataset that this browser keeps. */
interface Memory {
  readonly digest: string;
  answers: PictureAnswers;
  resting?: ReturnType<typeof setTimeout>;
}

const memories = new WeakMap<Atlas, Memory>();

/** Remembers for an atlas, which is kept under a digest, by which answers it was drawn before. */
export function remember(atlas: Atlas, digest: string, before: PictureAnswers | undefined, program = PROGRAM) {
  if (program === undefined) return;
  const none = { program, places: [], dressings: [] };
  memories.set(atlas, { digest, answers: before?.program === program ? before : none });
}

/** True when a picture of an atlas was drawn before: then perhaps nothing has to be asked. */
export function isRemembered(atlas: Atlas): boolean {
  return (memories.get(baseOf(atlas))?.answers.places.length ?? 0) > 0;
}

/** Where actors stand: as it was answered before, or as it is found now. */
export function rememberedPlaces(
  atlas: Atlas,
  question: unknown,
  find: () => Promise<readonly Placed[]>,
): Promise<readonly Placed[]> {
  return answered(atlas, question, find, {
    of: ({ places }) => places,
    into: (answers, places) => ({ ...answers, places }),
  });
}

/** How a picture is dressed: as it was answered before, or as it is found now. */
export function rememberedDressing(atlas: Atlas, question: unknown, find: () => Promise<Dressing>): Promise<Dressing> {
  return answered(atlas, question, find, {
    of: ({ dressings }) => dressings,
    into: (answers, dressings) => ({ ...answers, dressings }),
  });
}

/** One of the lists of answers, and how it is replaced. */
interface Sort<Answer> {
  readonly of: (answers: PictureAnswers) => readonly Answered<Answer>[];
  readonly into: (answers: PictureAnswers, changed: readonly Answered<Answer>[]) => PictureAnswers;
}

async function answered<Answer>(
  atlas: Atlas,
  asked: unknown,
  find: () => Promise<Answer>,
  { of, into }: Sort<Answer>,
): Promise<Answer> {
  const memory = memories.get(baseOf(atlas));
  if (!memory) return find();
  const question = JSON.stringify(asked, withSets);
  const known = of(memory.answers).find((one) => one.question === question);
  if (known) return known.answer;
  const answer = await find();
  const others = of(memory.answers).filter((one) => one.question !== question);
  memory.answers = into(memory.answers, [{ question, answer }, ...others].slice(0, MOST));
  keepSoon(memory);
  return answer;
}

function withSets(_: string, value: unknown): unknown {
  return value instanceof Set ? [...value] : value;
}

/** Keeps the answers once the reader pauses; where that cannot be, they are found anew the next time. */
function keepSoon(memory: Memory) {
  clearTimeout(memory.resting);
  memory.resting = setTimeout(async () => {
    await pictureDrawn;
    const { keepPictures } = await import('../sources/kept');
    await keepPictures(memory.digest, memory.answers).catch(() => {});
  }, REST_MS);
}
