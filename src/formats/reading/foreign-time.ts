import { memoizeTexts } from '../../lib/memoize';
import type { DatedTime } from '../../model/dataset';
import { endsBeforeStart, parseEdtf } from '../../model/edtf';
import { inShort } from '../problems';
import type { Findings } from './findings';
import type { Taking } from './foreign-attributes';
import type { FileEdge } from './graph';
import { edtfOf, timeBetween, type WildDate } from './wild-date';

const DATE = new Set(['date', 'year', 'when', 'event date', 'time']);
const START = new Set(['start', 'start date', 'since', 'from date', 'begin', 'begin date', 'valid from']);
const END = new Set(['end', 'end date', 'until', 'to date', 'valid until']);

/** When a relation holds, and the dates of the file that cannot be read, each by its name. */
export interface ForeignTime {
  readonly time?: DatedTime;
  readonly unread: readonly (readonly [name: string, text: string])[];
}

type TimedEdge = Pick<FileEdge, 'start' | 'end' | 'place'>;

/** Reads the dates of an edge: those that the format has a place for, else attributes that say by their names that they are dates. */
export function timeOfEdge(edge: TimedEdge, taking: Taking, findings: Findings): ForeignTime {
  const start = edge.start ?? taking.text(START, isDate);
  const end = edge.end ?? taking.text(END, isDate);
  if (start !== undefined || end !== undefined) return timeFrom({ start, end }, edge, findings);
  const date = taking.text(DATE, isDate);
  return date === undefined ? UNDATED : timeOn(date);
}

const UNDATED: ForeignTime = { unread: [] };

/** Many relations hold on the same day. */
const timeOn = memoizeTexts((date): ForeignTime => {
  const found = edtfOf(date);
  return found ? { time: dated(found.edtf, [found]), unread: [] } : UNDATED;
}, 20_000);

function isDate(text: string): boolean {
  return edtfOf(text) !== undefined;
}

function timeFrom(
  { start, end }: Readonly<Record<'start' | 'end', string | undefined>>,
  edge: TimedEdge,
  findings: Findings,
): ForeignTime {
  const ends = {
    start: start === undefined ? undefined : edtfOf(start),
    end: end === undefined ? undefined : edtfOf(end),
  };
  const said = Object.entries({ start, end }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const edtf = timeBetween(ends.start?.edtf, ends.end?.edtf);
  if (edtf !== undefined && !isSound(edtf)) {
    reportOdd(`The relation ends (${inShort(end ?? '')}) before it starts (${inShort(start ?? '')}).`, edge, findings);
    return { unread: said };
  }
  const unread = said.filter(([, text]) => !isDate(text));
  for (const [, text] of unread) reportOdd(`“${inShort(text)}” is no date that can be read.`, edge, findings);
  return { ...(edtf !== undefined && { time: dated(edtf, [ends.start, ends.end]) }), unread };
}

function reportOdd(message: string, { place }: TimedEdge, findings: Findings) {
  const hint = 'It was kept as a remark on the claim, which has no such date.';
  findings.report({ severity: 'warning', code: 'odd-date', place, message, hint });
}

function isSound(edtf: string): boolean {
  const span = parseEdtf(edtf);
  return span !== undefined && !endsBeforeStart(span);
}

function dated(edtf: string, dates: readonly (WildDate | undefined)[]): DatedTime {
  const notes = dates.map((date) => date?.note).filter((note) => note !== undefined);
  return { edtf, basis: 'stated', ...(notes.length > 0 && { note: notes.join('; ') }) };
}
