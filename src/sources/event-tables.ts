import type { EventInput } from '../formats/events/event-input';
import { type TableHead, tableHead } from '../formats/events/table-head';
import { unpacked } from '../formats/events/unpacked';
import { Unreadable } from '../formats/problems';

const LOOKED_AT = 1 << 14;
/** From this size on a table is opened as events, in columns, though that leaves some of its columns unread. */
const LARGE = 8_000_000;

/** What a file holds when it is taken for a table of events, as its first line says; undefined for anything else. */
export async function tableIn(input: EventInput): Promise<TableHead | undefined> {
  const [first = ''] = (await startOf(input)).split(/[\r\n]/, 1);
  return tableHead(first);
}

/** True for a table of which all columns are read as events, or which is too large for anything else. */
export function isOfEvents({ size }: Pick<EventInput, 'size'>, head: TableHead | undefined): boolean {
  return head?.holds === 'claims' && (head.unread.length === 0 || size > LARGE);
}

/** The text that a file begins with, unpacked; as much as can be read of it. */
export async function startOf(input: EventInput): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of unpacked(input, { limit: Number.POSITIVE_INFINITY, onBytes: () => {} })) {
      text += decoder.decode(piece.subarray(0, LOOKED_AT), { stream: true });
      if (text.length >= LOOKED_AT || text.includes('\n')) break;
    }
  } catch (error) {
    // What cannot be read is said where it is opened.
    if (!(error instanceof Unreadable)) throw error;
  }
  return text;
}
