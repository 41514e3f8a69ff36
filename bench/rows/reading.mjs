import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** A row of reading an XML file of all events whole. */
export function readingRow({ id, format, goals, reader, peer, parser }) {
  return {
    id,
    work: `read ${format}`,
    file: id.split('-')[1],
    checked: 'as many actors and claims as in the file',
    fresh: true,
    goals,
    sides: {
      // A reader resolves to how many actors and claims it found, its columns being kept until then.
      ours: async ({ ours, file, table }) => {
        const { [reader]: read } = await ours();
        return read && { run: () => read(file), answer: (found) => ({ found, wanted: sizeOf(table()) }) };
      },
      [peer]: async ({ file, table }) => {
        const { parse } = (await parser()).default;
        const { default: Graph } = await import('graphology');
        return {
          run: () => parse(Graph, readFileSync(file, 'utf8'), { addMissingNodes: false }),
          answer: ({ order, size }) => ({ found: { actors: order, claims: size }, wanted: sizeOf(table()) }),
        };
      },
    },
    check: (answers) => {
      const wrong = Object.entries(answers).find(([, { found, wanted }]) => !isDeepStrictEqual(found, wanted));
      return wrong && `${wrong[0]} found ${JSON.stringify(wrong[1].found)}, not ${JSON.stringify(wrong[1].wanted)}`;
    },
  };
}

function sizeOf({ actors, subject }) {
  return { actors: actors.ids.length, claims: subject.length };
}
