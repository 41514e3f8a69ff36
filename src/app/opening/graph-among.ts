import { tableHead } from '../../formats/events/table-head';

const LOOKED_AT = 1 << 14;
const ZIP = 'PK\u0003\u0004';
/** From this size on a table is opened as events, in columns, though that leaves some of its columns unread. */
const LARGE = 8_000_000;

/** The first of some files that is read by a format, by its content; undefined when together they are tables of events. */
export async function graphAmong(files: readonly File[]): Promise<File | undefined> {
  const starts = await Promise.all(files.map(async (file) => ({ file, start: await startOf(file) })));
  const graph = starts.find(({ start }) => !mayBeTable(start));
  const [only] = starts;
  if (graph || !only) return graph?.file;
  return files.length > 1 || isOfEvents(only.start, only.file.size) ? undefined : only.file;
}

function mayBeTable(start: string): boolean {
  const [first = ''] = start.trimStart().split(/[\r\n]/, 1);
  return !/^[[{<@#*%]/.test(first) && !start.startsWith(ZIP) && /[,;\t]/.test(first);
}

/** True for a table of which all columns are read as events, or which is too large for anything else. */
function isOfEvents(start: string, size: number): boolean {
  const [first = ''] = start.replace(/^\uFEFF/, '').split(/[\r\n]/, 1);
  const head = tableHead(first);
  return head !== undefined && (head.unread.length === 0 || size > LARGE);
}

/** The text that a file begins with, unpacked; nothing where it cannot be read, which is said where it is opened. */
async function startOf(file: File): Promise<string> {
  try {
    const start = file.slice(0, LOOKED_AT);
    const [first, second] = new Uint8Array(await start.slice(0, 2).arrayBuffer());
    return first === 0x1f && second === 0x8b ? await unpackedStart(file) : await start.text();
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return '';
    throw error;
  }
}

async function unpackedStart(file: File): Promise<string> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const { value } = await reader.read();
  await reader.cancel().catch(() => {});
  return new TextDecoder().decode(value?.subarray(0, LOOKED_AT));
}
