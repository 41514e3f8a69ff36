import { counted } from '../lib/text';
import type { Issue } from './issue';

/** Every problem of a file as plain text, numbered, with place and hint. */
export function reportOf(file: string, issues: readonly Issue[]): string {
  const problems = issues.map(({ message, place, hint }, at) =>
    [`${at + 1}. ${message}`, `   ${place}`, ...(hint ? [`   ${hint}`] : [])].join('\n'),
  );
  return `${file} was not opened: ${counted(issues.length, 'problem')}\n\n${problems.join('\n\n')}\n`;
}
