import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FIRST_CLAIMS, firstClaims } from '../first-claims.mjs';
import { miscount, sizeOf, sizeOfDataset } from './counted.mjs';

/** A peer that hangs is given up after so much time by the clock, ms. */
const LIMIT = 60_000;

/** A row of reading a file of the first events whole, from its bytes on the disk to what is worked with; `peers` by name, each resolving to how it reads a text and how its graph is counted. */
export function readingRow({ id, work, aside = '', file, goals, peers }) {
  return {
    id,
    work: `read ${work} of ${FIRST_CLAIMS}${aside}`,
    file,
    checked: 'as many actors, claims and dates as in the file',
    fresh: true,
    limit: LIMIT,
    goals,
    sides: { ours: readByOurs, ...mapped(peers, readBy) },
    check: miscount,
  };
}

async function readByOurs({ ours, file, table }) {
  const { openFile } = await ours();
  return {
    run: () => openFile(basename(file), readFileSync(file)),
    answer: (dataset) => ({ found: sizeOfDataset(dataset), wanted: wantedOf(table) }),
  };
}

function readBy(peer) {
  return async ({ file, table }) => {
    const { read, size } = await peer();
    return {
      run: () => read(readFileSync(file, 'utf8')),
      answer: (graph) => ({ found: size(graph), wanted: wantedOf(table) }),
    };
  };
}

function wantedOf(table) {
  return sizeOf(firstClaims(table()));
}

function mapped(sides, change) {
  return Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, change(side)]));
}
