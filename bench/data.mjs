import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../scripts/build.mjs';
import { eventFiles, holdsEvents, readEventFiles, writeEventFiles } from './event-files.mjs';
import { storeEvents } from './event-store.mjs';
import { generatedEvents } from './generated-events.mjs';

const ICEWS = join(ROOT, '..', 'shared', 'data', 'icews18');
const SEED = 18;

/** A folder for the files of one run; it is removed when the run ends, in whatever way. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'actor-atlas-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return folder;
}

/** The events that the table is measured on: ICEWS 2018 where it is at hand, generated ones of its shape elsewhere. */
export async function mainEvents({ folder, ours }) {
  const isReal = holdsEvents(ICEWS);
  const table = isReal ? readEventFiles(ICEWS) : generatedEvents({ seed: SEED });
  return {
    ...(await stored(table, { folder: join(folder, 'main'), ours })),
    isReal,
    files: isReal ? eventFiles(ICEWS) : writeEventFiles(table, folder),
  };
}

/** Generated events of so many rows. */
export function grownEvents(rows, { folder, ours }) {
  return stored(generatedEvents({ rows, seed: SEED }), { folder: join(folder, `rows-${rows}`), ours });
}

async function stored(table, { folder, ours }) {
  // The app's own answer to what a table does not say, so that both sides filter the same.
  const { factsOf } = await import(pathToFileURL(ours).href);
  storeEvents(folder, { table, facts: factsOf(table) });
  return { folder, table };
}
