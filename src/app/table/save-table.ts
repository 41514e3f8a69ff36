import { chunked } from '../../formats/chunks';
import { inSlices } from '../../lib/slices';
import { slugOf } from '../../lib/slug';
import { openFile } from '../save-file';
import { tableLines } from './table-lines';
import type { Sorted } from './use-rows';

/** Saves a table as a CSV file in the order it is seen in, in slices; what has been written is thrown away when the signal says so. */
export async function saveTable(dataset: string, { table, rows }: Sorted, signal: AbortSignal): Promise<void> {
  const file = await openFile(`${slugOf(dataset) || 'dataset'}-${table.id}.csv`, 'text/csv');
  if (!file) return;
  try {
    await inSlices(chunked(tableLines(table, rows)), { signal, onStep: (chunk) => file.write(new Blob([chunk])) });
    signal.throwIfAborted();
  } catch (error) {
    // A file that cannot be written may refuse this, too: the first reason is the one to tell.
    await file.abandon().catch(() => undefined);
    throw error;
  }
  await file.close();
}
