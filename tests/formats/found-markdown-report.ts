import type { Dataset } from '../../src/model/dataset';
import type { Found } from './found';
import { type KeptVoice, reportLossesIn, reportOfDataset, sorted } from './report-kept';

/** An escaped character or a character reference, or a stretch of text that can be neither markup nor a link. */
const INERT = /^(?:\\[!-/:-@[-`{-~]|&#\d+;|[^\\`*_[\]<>&|~$^{}#=@\n\r\t])*$/u;
/** How a line of a report can be: what stands between is inert. */
const LINES: readonly (readonly [RegExp, string])[] = [
  [/^# (.*)$/s, 'title'],
  [/^## (.*)$/s, 'heading'],
  [/^- \*\*((?:\\.|[^\\*])*)\*\* \((.*)\)$/s, 'claim'],
  [/^- \*\*((?:\\.|[^\\*])*)\*\*, (.*)$/s, 'actor'],
  [/^- \*\*((?:\\.|[^\\*])*)\*\*$/s, 'source'],
  [/^ {2}- \*\*((?:\\.|[^\\*])*)\*\*(.*?)(?: \[([\d, ]+)\])?$/s, 'against'],
  [/^ {2}- \[(.*?)\]\(<(https?:\/\/[^<>\s]*)>\)$/s, 'address'],
  [/^ {2}- (.*?)(?: \[([\d, ]+)\])?$/s, 'line'],
  [/^\d+\. (.*)$/s, 'passage'],
  [/^\*((?:\\.|[^\\*])*)\*(.*)$/s, 'lead'],
  [/^- View: \[(.*?)\]\(<(https?:\/\/[^<>\s]*)>\)$/s, 'view'],
  [/^- (.*)$/s, 'item'],
  [/^(.*)$/s, 'words'],
];

interface Line {
  readonly kind: string;
  readonly parts: readonly (string | undefined)[];
}

/** What a report in Markdown says; throws where a line could be read as something else than is meant. */
export function markdownReportFound(written: string, dataset: Dataset): Found {
  const lines = written.split('\n').map(lineOf);
  const passages = lines.filter(({ kind }) => kind === 'passage').map(({ parts }) => plain(parts[0]!));
  const claims = lines.flatMap((line, at) => (line.kind === 'claim' ? [claimIn(lines.slice(at), passages)] : []));
  const actors = lines.flatMap((line, at) => (line.kind === 'actor' ? [actorIn(line, lines[at + 1]!)] : []));
  const kept = reportOfDataset(dataset);
  return {
    kept: {
      title: plain(lines[0]!.parts[0]!),
      description: lines[2]?.kind === 'lead' ? plain(lines[2].parts[0]!) : undefined,
      claims: sorted(claims),
      actors: sorted(actors),
      sources: lines.filter(({ kind }) => kind === 'source').map(({ parts }) => plain(parts[0]!)),
    },
    expected: { ...kept, claims: kept.claims.map(({ id, voices }) => ({ id, voices: voices.map(asLine) })) },
    counts: { actors: actors.length, claims: claims.length },
    losses: reportLossesIn(dataset, claims.length),
  };
}

function lineOf(text: string): Line {
  for (const [pattern, kind] of LINES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = match.slice(1);
    const links = kind === 'address' || kind === 'view' ? parts.slice(0, 1) : parts;
    if (links.every((part) => part === undefined || INERT.test(withoutLinks(part)))) return { kind, parts };
  }
  throw new Error(`a line of no kind: ${text}`);
}

/** Links to the web stand in the lines about actors. */
function withoutLinks(text: string): string {
  return text.replace(/(?<!\\)\[((?:\\.|[^\\[\]])*)\]\(<https?:\/\/[^<>\s]*>\)/g, '$1');
}

function claimIn([head, ...rest]: readonly Line[], passages: readonly string[]) {
  const end = rest.findIndex(({ kind }) => kind !== 'line' && kind !== 'against');
  const voices = rest.slice(0, end - 1).map(({ kind, parts }) => {
    const numbers = parts.at(-1)?.split(', ') ?? [];
    const said = kind === 'against' ? `${parts[0]!}${parts[1]!}` : parts[0]!;
    return { said: plain(said), passages: numbers.map((number) => passages[Number(number) - 1]) };
  });
  return { id: plain(head!.parts[1]!), voices };
}

function actorIn({ parts }: Line, { parts: [known] }: Line) {
  const [, id = ''] = /^Id: (.*)$/s.exec(known!) ?? [];
  return { label: plain(parts[0]!), id: plain(id) };
}

function asLine({ who, verb, gist, passages }: KeptVoice) {
  return { said: `${who} ${verb}${gist === '' ? '' : `: ${gist}`}`, passages };
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, char, code) => char ?? String.fromCodePoint(Number(code)));
}
