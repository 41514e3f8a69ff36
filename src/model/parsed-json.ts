import type { Result } from '../lib/result';
import { grouped } from '../lib/text';
import type { Issue } from './issue';
import { walkJson } from './json-text';

/** The value that a JSON text stands for; what is no JSON is refused with the line and the column where it stops being so. */
export function parsedJson(text: string): Result<unknown, Issue> {
  try {
    return { ok: true, value: JSON.parse(text), issues: [] };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, issues: [notJson(text)] };
    throw error;
  }
}

function notJson(text: string): Issue {
  const at = walkJson(text, () => false) ?? text.length;
  const before = text.slice(0, at).split('\n');
  return {
    severity: 'error',
    code: 'not-json',
    place: `line ${grouped(before.length)}, column ${before.at(-1)!.length + 1}`,
    message:
      at >= text.length
        ? 'The file is cut off: it ends in the middle.'
        : 'The file is not JSON: the text cannot be read from here on.',
    hint: 'Look for a missing comma, quote or bracket just before this place.',
  };
}
