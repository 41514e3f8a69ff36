/**
 * How often a short piece of work over so many rows is repeated, so that a sample takes long enough to be measured: the collector,
 * which is called before each sample, goes on for some milliseconds.
 */
export function roundsFor(rows) {
  return Math.max(4, Math.min(100, Math.round(125_000 / rows)));
}

/** Answers to several questions, asked one after the other so many times over; the last answers are what is returned. */
export function ask(questions, rounds, answerTo) {
  const answers = new Array(questions.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, question] of questions.entries()) answers[at] = answerTo(question);
  }
  return answers;
}
