import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { firstClaims } from '../first-claims.mjs';
import { miscount, sizeOf, sizeOfDataset } from './counted.mjs';

/** A peer that hangs is given up after so much time by the clock, ms. */
const LIMIT = 180_000;

/** A row of reading a file of events whole, from its bytes on the disk to what is worked with; `some` gives those that are in it of a table, `peers` by name, each resolving to how it reads a text and how its graph is counted. */
export function readingRow({ id, work, file, some = firstClaims, goals, peers }) {
  const wantedOf = (table) => sizeOf(some(table()));
  return {
    id,
    work,
    file,
    checked: 'as many actors, claims and dates as in the file',
    fresh: true,
    limit: LIMIT,
    goals,
    sides: { ours: readByOurs(wantedOf), ...mapped(peers, (peer) => readBy(peer, wantedOf)) },
    check: miscount,
  };
}

function readByOurs(wantedOf) {
  return async ({ ours, file, table }) => {
    const { openFile } = await ours();
    return {
      run: () => openFile(basename(file), readFileSync(file)),
      answer: (dataset) => ({ found: sizeOfDataset(dataset), wanted: wantedOf(table) }),
    };
  };
}

function readBy(peer, wantedOf) {
  return async ({ file, table }) => {
    const { read, size } = await peer();
    return {
      run: () => read(readFileSync(file, 'utf8')),
      answer: (graph) => ({ found: size(graph), wanted: wantedOf(table) }),
    };
  };
}

function mapped(sides, change) {
  return Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, change(side)]));
}
