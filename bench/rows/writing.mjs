import { lengthOf } from '../gexf-text.mjs';
import { miscount } from './counted.mjs';

const LIMIT = 60_000;

/**
 * A row of writing the events that `some` takes of a table. What a peer writes stands ready in its memory: `peers` by name, each
 * resolving to how it writes, given the table and our own chunks. Ours comes in chunks on their way to a file, made and let go.
 */
export function writingRow({ id, work, format, goals, some, count, peers }) {
  const ourSide = async ({ table, ours }) => {
    const { openEvents, chunksOf } = await ours();
    const events = some(table());
    const core = openEvents(events);
    return {
      run: () => lengthOf(chunksOf(core, format)),
      answer: () => ({ found: count(chunksOf(core, format)), wanted: sizeOf(events) }),
    };
  };
  const sideOf =
    (peer) =>
    async ({ table, ours }) => {
      const { openEvents, chunksOf } = await ours();
      const events = some(table());
      const write = await peer(events, () => chunksOf(openEvents(events), format));
      return { run: () => [write()], answer: (text) => ({ found: count(text), wanted: sizeOf(events) }) };
    };
  return {
    id,
    work,
    checked: 'as many nodes and edges as there are actors and claims',
    fresh: true,
    limit: LIMIT,
    goals,
    sides: { ours: ourSide, ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, sideOf(peer)])) },
    check: miscount,
  };
}

function sizeOf({ actors, subject }) {
  return { actors: actors.ids.length, claims: subject.length };
}
