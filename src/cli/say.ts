import type { Loss } from '../formats/format';
import { sizeInWords } from '../lib/size-in-words';
import { counted, grouped } from '../lib/text';
import type { Issue } from '../model/issue';
import { aligned } from './aligned';
import type { Machine } from './machine';
import type { Opening } from './opened';
import { plain } from './plain';
import type { Written } from './write-graph';

/** Issues as lines of text: how bad, where, what, and what to do or what was done. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap(({ severity, place, message, hint }) => [
    `  ${severity.padEnd(9)}${plain(place)}`,
    `           ${plain(message)}`,
    ...(hint ? [`           → ${plain(hint)}`] : []),
  ]);
}

/** `2 errors, 1 warning`: how many of each severity are listed, or that there is nothing. */
export function countsOf(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [counted(infos, 'remark')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing to remark';
}

/** Says on standard error what was noticed while files were opened. */
export async function sayIssues({ err }: Machine, paths: readonly string[], opening: Opening) {
  const { issues } = opening.ok ? opening.graph : opening;
  if (issues.length === 0) return;
  const names = paths.map(plain).join(' ');
  const head = opening.ok ? `${names}: ${countsOf(issues)}` : `${names} cannot be opened: ${countsOf(issues)}`;
  await err.write(`${[head, ...issueLines(issues)].join('\n')}\n`);
}

/** Says on standard error what was written, and what the format could not hold. */
export async function sayWritten({ err }: Machine, { path, actors, claims, bytes, losses }: Written, label: string) {
  const where = path === '-' ? 'standard output' : plain(path);
  const head = `Wrote ${where}: ${counted(actors, 'actor')}, ${counted(claims, 'claim')}, ${label}, ${sizeInWords(bytes)}.`;
  await err.write(`${[head, ...lossLines(losses, label)].join('\n')}\n`);
}

function lossLines(losses: readonly Loss[], label: string): readonly string[] {
  if (losses.length === 0) return [];
  const rows = losses.map(({ count, what }) => [`  ${grouped(count)}`, what]);
  return [`What ${label} cannot hold:`, ...aligned(rows, ['right'])];
}
