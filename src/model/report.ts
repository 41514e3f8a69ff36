import { counted } from '../lib/text';
import type { Issue } from './issue';

/** Every issue of a file as plain text, numbered, with place and hint; a file with an error was not opened. */
export function reportOf(file: string, issues: readonly Issue[]): string {
  const isRefused = issues.some(({ severity }) => severity === 'error');
  const problems = issues.map(({ message, place, hint }, at) =>
    [`${at + 1}. ${message}`, `   ${place}`, ...(hint ? [`   ${hint}`] : [])].join('\n'),
  );
  const head = isRefused
    ? `${file} was not opened: ${counted(issues.length, 'problem')}`
    : `${file} was opened with ${counted(issues.length, 'remark')}`;
  return `${head}\n\n${problems.join('\n\n')}\n`;
}
