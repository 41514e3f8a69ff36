/** An engine that notes each query that it is asked, when it began and when it was answered. */
export function recorded(engine) {
  const asked = [];
  return {
    engine: {
      ...engine,
      async select(query, options) {
        const note = { text: query.text, began: performance.now() };
        asked.push(note);
        try {
          const selected = await engine.select(query, options);
          note.rows = selected.rows.length;
          return selected;
        } finally {
          note.ended = performance.now();
        }
      },
    },
    /** What was asked since the last time: queries of one turn stood side by side. */
    taken: () => turnsOf(asked.splice(0)),
  };
}

function turnsOf(notes) {
  const turns = [];
  for (const note of notes) {
    const turn = turns.at(-1);
    if (turn && note.began < Math.min(...turn.map(({ ended }) => ended))) turn.push(note);
    else turns.push([note]);
  }
  return turns;
}
