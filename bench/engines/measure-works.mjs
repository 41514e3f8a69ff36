import { recorded } from './recorded.mjs';

/** As many as our client has under way at the same time. */
const AT_ONCE = 4;

/**
 * Asks an engine all questions of some works, again and again: through the explorer, and by the very queries that the explorer sent,
 * whose answers are fetched as text and thrown away; which of both comes first takes turns. Gives the times of both, in ms, and the rows.
 */
export async function measureWorks(works, { engine, open, bare, repeats, tell }) {
  const { engine: noted, taken } = recorded(engine);
  const fresh = await open(noted);
  taken();
  const results = [];
  for (const { work, questions, ask } of works) {
    tell(work);
    const samples = [];
    for (const [at, question] of questions.entries()) {
      const through = () => {
        const source = fresh();
        return timeOf(() => ask(source, question));
      };
      // The first time an engine reads from its disk and plans what it remembers from then on.
      await through();
      const turns = taken();
      const queries = turns.flat();
      const [sent, rows] = [queries.length, queries.reduce((sum, query) => sum + (query.rows ?? 0), 0)];
      for (let turn = 0; turn < repeats; turn += 1) {
        const times = {};
        for (const side of turn % 2 === 0 ? ['ours', 'engine'] : ['engine', 'ours'])
          times[side] = side === 'ours' ? await through() : await timeOf(() => askedBare(turns, bare));
        taken();
        samples.push({ question: at, ...times, sent, rows });
      }
    }
    results.push({ work, questions: questions.length, samples });
  }
  return results;
}

async function timeOf(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Puts some queries to an engine by themselves, those of one turn side by side. */
async function askedBare(turns, bare) {
  for (const turn of turns) {
    const waiting = turn.map(({ text }) => text);
    const lane = async () => {
      for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) await bare(text);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, turn.length) }, lane));
  }
}
