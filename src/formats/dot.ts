import type { Actor, Claim, OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { isContested, standingOf } from '../model/standing';
import { ACTOR_COLUMNS } from './actor-columns';
import { isHoldable, unholdable } from './characters';
import { chunked } from './chunks';
import { CLAIM_COLUMNS, signOf } from './claim-columns';
import { asText, type Column, filled } from './column';
import { dotAttributes, dotLabel, dotString } from './dot-text';
import type { ReadFormat, WrittenFormat } from './format';
import { countLosses, edgeLosses, type LossRule } from './losses';
import { METADATA } from './metadata';
import { everyName, type Names, namesOf } from './names';
import { everyText } from './texts';
import { isXmlId, xmlIds } from './xml-ids';

/** DOT for Graphviz: every attribute goes along, and the picture keeps to the grammar of the program's own. */
export const dot: WrittenFormat & ReadFormat = {
  id: 'dot',
  label: 'DOT',
  hint: 'for Graphviz',
  extension: 'dot',
  otherExtensions: ['gv'],
  mime: 'text/vnd.graphviz',
  write: (dataset, lexicon) => chunked(lines(dataset, lexicon)),
  losses: (dataset, lexicon) => countLosses(dataset, dotLosses(dataset, lexicon)),
  recognises: ({ text }) => GRAPH.test(text),
  reader: () => import('./reading/read-dot').then(({ readDot }) => readDot),
};

/** A graph in brackets, named or not, after comments at most. */
const GRAPH =
  /^\s*(?:(?:\/\/[^\n]*\n|#[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)*(?:strict\s+)?(?:di)?graph\s*(?:"(?:[^"\\]|\\.)*"|[\w\u0080-\uFFFF.-]+)?\s*\{/i;

const HEAD = `  node [fontname="Helvetica", fontsize=12, color="#11151A", fontcolor="#11151A", penwidth=2];
  edge [fontname="Helvetica", fontsize=10, penwidth=1.6];
`;

function* lines(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const names = namesOf(dataset, lexicon);
  const nodeId = xmlIds(
    dataset.actors.map(({ id }) => id),
    'n',
  );
  yield 'digraph {\n';
  const about = [...attributes(METADATA, dataset, names), ['label', dotLabel(dataset.title)] as const];
  yield `  graph ${dotAttributes(about)};\n${HEAD}`;
  for (const actor of dataset.actors) yield `  ${dotString(nodeId(actor.id))} ${nodeAttributes(actor, names)};\n`;
  for (const claim of dataset.claims) {
    const ends = [claim.subject, claim.object].map((id) => dotString(nodeId(id)));
    yield `  ${ends.join(' -> ')} ${edgeAttributes(claim, names)};\n`;
  }
  yield '}\n';
}

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['state', 'box'],
  ['government', 'box'],
  ['military', 'box'],
  ['armed_group', 'hexagon'],
  ['coalition', 'hexagon'],
  ['organisation', 'pentagon'],
  ['media', 'box'],
  ['identity_group', 'ellipse'],
  ['place', 'triangle'],
  ['event', 'diamond'],
]);
/** How a kind is told from others of the same shape. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['military', 'diagonals'],
  ['media', 'rounded'],
  ['collective', 'dashed'],
]);

function nodeAttributes(actor: Actor, names: Names): string {
  const style = STYLES.get(actor.kind);
  return dotAttributes([
    ...attributes(ACTOR_COLUMNS, actor, names),
    ['shape', SHAPES.get(actor.kind) ?? 'circle'],
    ...(style === undefined ? [] : [['style', style] as const]),
  ]);
}

const SIGNS = {
  [-1]: { color: '"#CF3D16"', head: 'normal' },
  [0]: { color: '"#7A828B"', head: 'vee' },
  [1]: { color: '"#00628A"', head: 'onormal' },
} as const;

function edgeAttributes(claim: Claim, names: Names): string {
  const { color, head } = SIGNS[signOf(claim, names)];
  const standing = standingOf(claim, names.speakerKind(claim));
  const style = isContested(standing) ? 'dashed' : standing === 'undisputed' ? 'solid' : 'dotted';
  return dotAttributes([
    ...attributes(CLAIM_COLUMNS, claim, names),
    ['color', color],
    ['style', style],
    ['arrowhead', names.lexicon.type(claim.type).symmetric ? 'none' : head],
  ]);
}

function attributes<Item>(columns: readonly Column<Item>[], item: Item, names: Names): (readonly [string, string])[] {
  return filled(columns, item, names).map(([name, value]) => {
    const text = asText(value);
    return [name, name === 'label' ? dotLabel(text) : dotString(text)];
  });
}

function dotLosses(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  const names = namesOf(dataset, lexicon);
  const plainNames = everyName(dataset, lexicon, isHoldable);
  const replaced = <Item>(columns: readonly Column<Item>[], item: Item) =>
    filled(columns, item, names).reduce((sum, [, value]) => sum + unholdable(asText(value)), 0);
  return [
    ...edgeLosses(dataset, lexicon),
    {
      ofActor: ({ id }) => Number(!isXmlId(id)),
      one: 'id of an actor that could be misread is replaced by a number; the id itself goes along as actor',
      many: 'ids of actors that could be misread are replaced by numbers; the ids themselves go along as actor',
    },
    {
      ofAll: replaced(METADATA, dataset) + unholdable(dataset.title),
      ofActor: (actor) => replaced(ACTOR_COLUMNS, actor),
      ofClaim: (claim) => (plainNames && everyText(claim, isHoldable) ? 0 : replaced(CLAIM_COLUMNS, claim)),
      one: 'character that a text file cannot hold is replaced by � and its code',
      many: 'characters that a text file cannot hold are replaced by � and their codes',
    },
  ];
}
