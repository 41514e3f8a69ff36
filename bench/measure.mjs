import { isDeepStrictEqual } from 'node:util';

/**
 * Measures the sides of a row in turn, again and again, so that whatever else the machine does falls on all alike. `start`
 * gives a side ready to be sampled (`sample`, and `stop` when it is done), or nothing when it is not built yet; peers of what we do not
 * have are not measured. Resolves to the figures of each side, and to what is wrong with their answers if anything is.
 */
export async function measureRow(row, { repeats, start }) {
  const figures = new Map(Object.keys(row.sides).map((name) => [name, { samples: [] }]));
  const running = new Map();
  const stop = (name) => {
    running.get(name)?.stop?.();
    running.delete(name);
  };
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const [name, figure] of figures) {
      if (figure.missing || figure.over || figure.failed || figures.get('ours').missing) continue;
      try {
        const side = running.get(name) ?? (await begin(row, name, start));
        running.set(name, side);
        note(figure, await side?.sample());
      } catch (error) {
        figure.failed = error.message;
      }
      if (row.fresh) stop(name);
    }
  }
  for (const name of figures.keys()) stop(name);
  return { figures: Object.fromEntries(figures), fault: faultIn(row, figures) };
}

/** A side that is set up and warm; nothing when it is not built yet. */
async function begin({ warming = 0 }, name, start) {
  const side = await start(name);
  for (let turn = 0; side && turn < warming; turn += 1) await side.sample();
  return side;
}

/** A sample is one measurement, or `all` of several; `over` is the limit that it ran into, ms. */
function note(figure, sample) {
  if (sample === undefined) figure.missing = true;
  else if (sample.over) figure.over = sample.over;
  else {
    const { answer, all, ...one } = sample;
    figure.samples.push(...(all ?? [one]));
    figure.answer = answer;
  }
}

/** What is wrong with the answers, in words; unless a row has a check of its own, all must have found the same. */
function faultIn(row, figures) {
  const answers = Object.fromEntries(
    [...figures].flatMap(([name, { samples, answer }]) => (samples.length > 0 ? [[name, answer]] : [])),
  );
  if (row.check) return row.check(answers);
  const [first, ...others] = Object.entries(answers);
  const other = others.find(([, answer]) => !isDeepStrictEqual(answer, first[1]));
  return other && `${first[0]} and ${other[0]} do not agree: ${excerpt(first[1])} and ${excerpt(other[1])}`;
}

function excerpt(answer) {
  return (JSON.stringify(answer) ?? 'nothing').slice(0, 160);
}
