import { csv } from '../formats/csv';
import { Unreadable } from '../formats/problems';
import { overLimit, READ_LIMITS } from '../formats/reading/limits';
import { isOwnTable } from '../formats/reading/own-tables';
import { type AnyAnswer, type OpenContext, refusedBy } from './open-any';
import { type NamedBytes, withoutGzip } from './unpack';

/** What stands beside the tables in the ZIP that they are saved in, by its name. */
const BESIDE = /(?:^|\/)(?:metadata\.json|readme\.txt)$/i;

/** A file by its name, which may have folders before it, and the text that it begins with. */
interface BegunFile {
  readonly name: string;
  readonly start: string;
}

/** Whether files are the tables that a dataset is saved in, unpacked, by their names and the texts that they begin with. */
export function areOwnTables(files: readonly BegunFile[]): boolean {
  const tables = files.filter(({ name }) => !BESIDE.test(name));
  return tables.length > 0 && tables.every(({ start }) => isOwnTable(start));
}

/** Whether a file may be one of those that a dataset is saved in as tables: a table, or what stands beside them. */
export function mayBeAmongTables({ name, start }: BegunFile): boolean {
  return BESIDE.test(name) || isOwnTable(start);
}

/** Opens the tables that a dataset is saved in, unpacked, as one dataset; the names may have folders before them. Bad input is an answer. */
export async function openTables(files: readonly NamedBytes[], context: OpenContext): Promise<AnyAnswer> {
  const { standard, cameo, choices = {}, onProgress = () => {} } = context;
  const { readTables } = await import('../formats/reading/read-table');
  const [first] = files;
  if (!first) throw new Error('invalid tables: there are none');
  const name = first.name.split('/').at(-1) ?? first.name;
  try {
    const plain = await Promise.all(files.map(withoutGzip));
    const size = plain.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > READ_LIMITS.bytes) throw overLimit('bytes');
    const tables = new Map(plain.map((file) => [file.name, file.bytes]));
    if (tables.size < files.length) throw new Unreadable('table-twice', 'One table is named twice.', 'Name each once.');
    const answer = await readTables(tables, { name, bytes: first.bytes, standard, cameo, choices, onProgress });
    return { ...answer, format: csv, name };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...refusedBy(error), format: csv, name };
  }
}
