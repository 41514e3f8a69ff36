import { bytesOf, type EventInput } from '../formats/events/event-input';
import { issueOf, Unreadable } from '../formats/problems';
import { overLimit, READ_LIMITS } from '../formats/reading/limits';
import { joinedBytes } from '../lib/joined-bytes';
import type { Issue } from '../model/issue';

/** All bytes of a file, or the issue for which there are none. */
export async function wholeOf(input: EventInput): Promise<Uint8Array | Issue> {
  try {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of bytesOf(input)) {
      length += piece.length;
      if (length > READ_LIMITS.bytes) throw overLimit('bytes');
      pieces.push(piece);
    }
    return joinedBytes(pieces);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return issueOf(error, 'the file');
  }
}
