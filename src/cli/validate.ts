import { counted } from '../lib/text';
import { aligned } from './aligned';
import type { ExitCode } from './command';
import { isQuiet, readingIn } from './common-flags';
import type { Given } from './flags';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import { jsonOf, plain } from './plain';
import { progressOn } from './progress';
import { countsOf, issueLines } from './say';
import { type Verdict, verdictsOn } from './verdicts';

/** Tells of each file whether it can be opened, and everything that is wrong or notable in it. */
export async function validate(given: Given, machine: Machine): Promise<ExitCode> {
  if (given.words.length === 0) throw new Misuse('No file is named.', 'Say which: atlas validate FILE…');
  const progress = progressOn(machine, isQuiet(given));
  const verdicts: Verdict[] = [];
  for await (const verdict of verdictsOn(machine, given.words, await readingIn(given, machine), progress)) {
    progress.end();
    if (given.has('json')) await machine.out.write(`${jsonOf(asJson(verdict), 0)}\n`);
    verdicts.push(verdict);
  }
  if (!given.has('json')) await machine.out.write(asText(verdicts));
  const isFaulty = ({ ok, issues }: Verdict) => !ok || (given.has('strict') && issues.some(isMoreThanInfo));
  return verdicts.some(isFaulty) ? 1 : 0;
}

function isMoreThanInfo({ severity }: Verdict['issues'][number]): boolean {
  return severity !== 'info';
}

function asJson({ file, format, ok, actors, claims, issues }: Verdict): unknown {
  return {
    file,
    format: format?.id ?? null,
    ok,
    actors,
    claims,
    issues: issues.map(({ severity, code, place, message, hint = '' }) => ({
      severity,
      code,
      place,
      message,
      action: hint,
    })),
  };
}

function asText(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ file, format, ok, actors, claims, issues }) => [
    ok ? 'ok     ' : 'refused',
    plain(file),
    format?.label ?? 'unknown format',
    ...(ok ? [counted(actors, 'actor'), counted(claims, 'claim')] : ['', '']),
    issues.length > 0 ? countsOf(issues) : '',
  ]);
  const lists = verdicts
    .filter(({ issues }) => issues.length > 0)
    .map(({ file, issues }) => ['', plain(file), ...issueLines(issues)]);
  return `${[...aligned(rows, ['left', 'left', 'left', 'right', 'right']), ...lists.flat()].join('\n')}\n`;
}
