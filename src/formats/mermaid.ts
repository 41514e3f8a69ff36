import type { Actor, OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import type { Loss, LossCount, WrittenFormat } from './format';
import { countLosses, cutLoss } from './losses';
import { mermaidText } from './mermaid-text';
import { MERMAID_LIMITS, type MermaidPicture, type MermaidTie, mermaidPicture } from './mermaid-ties';

/** A flowchart of Mermaid for a small graph: of a larger one the strongest ties. */
export const mermaid: WrittenFormat = {
  id: 'mermaid',
  label: 'Mermaid',
  hint: `for a page of Markdown; at most ${MERMAID_LIMITS.ties} ties`,
  extension: 'mmd',
  otherExtensions: ['mermaid'],
  mime: 'text/vnd.mermaid',
  isSummary: true,
  write: (dataset, lexicon) => chunked(lines(dataset, lexicon)),
  losses: lossesOf,
};

function* lines(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const picture = yield* mermaidPicture(dataset, lexicon, '');
  yield 'flowchart LR\n';
  yield* aboutLines(dataset, picture);
  const nodeOf = new Map<string, string>(picture.actors.map(({ id }, at) => [id, `n${at + 1}`]));
  for (const actor of picture.actors) yield `  ${nodeOf.get(actor.id)}${shaped(actor)}\n`;
  for (const tie of picture.ties) yield `  ${nodeOf.get(tie.subject)} ${lineOf(tie)} ${nodeOf.get(tie.object)}\n`;
  for (const [at, { sign }] of picture.ties.entries()) yield `  linkStyle ${at} stroke:${colorOf(sign)}\n`;
}

function* aboutLines(
  { title, sources, license, derivedFrom }: OpenDataset,
  picture: MermaidPicture,
): Generator<string> {
  const { actors, ties, left } = picture;
  const claims = ties.reduce((sum, tie) => sum + tie.claims, 0);
  yield `  %% title · ${mermaidText(title)}\n`;
  if (license !== undefined) yield `  %% license · ${mermaidText(license)}\n`;
  for (const source of sources) yield `  %% source · ${mermaidText(source.title)}\n`;
  for (const filter of derivedFrom?.filters ?? []) yield `  %% filter · ${mermaidText(filter)}\n`;
  yield `  %% shown · ${actors.length} actors, ${ties.length} ties, ${claims} claims\n`;
  yield `  %% left out · ${left.actors} actors, ${left.ties} ties, ${left.claims} claims\n`;
}

/** The shapes that Mermaid has of those that kinds are drawn in. */
const BRACKETS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['armed_group', ['{{', '}}']],
  ['coalition', ['{{', '}}']],
  ['person', ['(', ')']],
  ['media', ['(', ')']],
  ['identity_group', ['([', '])']],
  ['collective', ['((', '))']],
  ['place', ['[/', '\\]']],
  ['event', ['{', '}']],
]);

function shaped({ kind, label }: Actor): string {
  const [open, close] = BRACKETS.get(kind) ?? ['[', ']'];
  return `${open}"${mermaidText(label)}"${close}`;
}

/** The line of a tie: dotted where claims are disputed, planned or anonymous, `≠` where they are disputed; the number of claims from two on. */
function lineOf({ label, isSymmetric, claims, contested, unsure }: MermaidTie): string {
  const words = `${contested > 0 ? '≠ ' : ''}${mermaidText(label)}${claims > 1 ? ` ×${claims}` : ''}`;
  const isDotted = contested > 0 || unsure === claims;
  const line = isDotted ? (isSymmetric ? '-.-' : '-.->') : isSymmetric ? '---' : '-->';
  return `${line}|"${words}"|`;
}

function colorOf(sign: number): string {
  if (sign === 0) return '#7A828B';
  return sign < 0 ? '#CF3D16' : '#00628A';
}

function* lossesOf(dataset: OpenDataset, lexicon: Lexicon): LossCount {
  const { left } = yield* mermaidPicture(dataset, lexicon, undefined);
  const cut = yield* countLosses({ ...dataset, actors: [], claims: [] }, [cutLoss(dataset)]);
  const counted: readonly Loss[] = [
    loss(
      left.ties,
      'tie is left out: the picture holds the strongest',
      'ties are left out: the picture holds the strongest',
    ),
    loss(left.claims, 'claim is not in the picture at all', 'claims are not in the picture at all'),
    loss(left.actors, 'actor is left out', 'actors are left out'),
    loss(
      dataset.claims.length - left.claims,
      'claim is only counted in its tie; its words, speaker, dates, responses and passages are not in the file',
      'claims are only counted in their ties; their words, speakers, dates, responses and passages are not in the file',
    ),
    loss(
      dataset.actors.length - left.actors,
      'actor keeps its name and its shape only',
      'actors keep their names and their shapes only',
    ),
    ...cut,
  ];
  return counted.filter(({ count }) => count > 0);
}

function loss(count: number, one: string, many: string): Loss {
  return { count, what: count === 1 ? one : many };
}
