import { chunked } from '../../formats/chunks';
import { inSlices } from '../../lib/slices';
import { slugOf } from '../../lib/slug';
import { download, openFile } from '../save-file';
import { tableLines } from './table-lines';
import type { Sorted } from './use-rows';

const MIME = 'text/csv';

/** With more rows than these a file goes straight to the disk where the browser can do that. */
const DISK_ROWS = 100_000;

/** Saves a table as a CSV file in the order it is seen in, in slices, and gives its name; undefined when the reader would rather not. What has been written is thrown away when the signal says so. */
export async function saveTable(
  dataset: string,
  { table, rows }: Sorted,
  signal: AbortSignal,
): Promise<string | undefined> {
  const name = `${slugOf(dataset) || 'dataset'}-${table.id}.csv`;
  const file = await (rows.length > DISK_ROWS ? openFile(name, MIME) : download(name, MIME));
  if (!file) return undefined;
  try {
    await inSlices(chunked(tableLines(table, rows)), { signal, onStep: (chunk) => file.write(new Blob([chunk])) });
    signal.throwIfAborted();
  } catch (error) {
    // A file that cannot be written may refuse this, too: the first reason is the one to tell.
    await file.abandon().catch(() => undefined);
    throw error;
  }
  await file.close();
  return file.name;
}
