/** How often a short piece of work over so many rows is repeated, so that a sample takes long enough to be measured. */
export function roundsFor(rows) {
  return Math.max(1, Math.min(100, Math.round(125_000 / rows)));
}

/** Answers to several questions, asked one after the other so many times over; the last answers are what is returned. */
export function ask(questions, rounds, answerTo) {
  const answers = new Array(questions.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, question] of questions.entries()) answers[at] = answerTo(question);
  }
  return answers;
}
