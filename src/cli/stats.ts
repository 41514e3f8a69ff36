import { counted, grouped, listed } from '../lib/text';
import { inWords } from '../model/edtf';
import { describeFilters } from '../view/describe';
import { disputesOf } from '../view/disputes';
import { shownOf } from '../view/shown';
import type { View } from '../view/state';
import { aligned, cutTo } from './aligned';
import type { ExitCode } from './command';
import { viewIn } from './export';
import type { Given } from './flags';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import type { OpenedGraph } from './opened';
import { jsonOf, plain } from './plain';
import { type Count, type DateCounts, type Stats, statsOf } from './stats-counts';
import { withGraph } from './with-graph';

const LISTED = 12;
const WIDEST = 60;
const LISTS = [
  ['Actors by kind', 'kind'],
  ['Claims by sign', 'sign'],
  ['Claims by family', 'family'],
  ['Claims by relation type', 'type'],
  ['Claims by standing', 'standing'],
  ['Claims by speaker', 'speaker'],
  ['Claims by source', 'source'],
] as const satisfies readonly (readonly [title: string, by: keyof Stats['by']])[];

/** Tells what a graph holds, or what filters leave of it. */
export async function stats(given: Given, machine: Machine): Promise<ExitCode> {
  if (given.words.length === 0) throw new Misuse('No file is named.', 'Say which: atlas stats FILE');
  return withGraph(machine, given, given.words, async (graph) => {
    const { atlas, view, notes } = viewIn(given, graph.atlas);
    for (const note of notes) await machine.err.write(`${note}\n`);
    const shown = { ...graph, atlas };
    const counts = statsOf(atlas, view);
    await machine.out.write(
      given.has('json') ? `${jsonOf(asJson(shown, counts))}\n` : asText(shown, view, counts, given.has('all')),
    );
    return 0;
  });
}

function asJson({ format, atlas: { dataset } }: OpenedGraph, counts: Stats): unknown {
  const { id, title, description, license } = dataset;
  return { id, title, description, license, format: format.id, ...counts };
}

function asText(graph: OpenedGraph, view: View, counts: Stats, isAll: boolean): string {
  const { atlas, format } = graph;
  const { dataset } = atlas;
  const filters = describeFilters(atlas, view);
  const most = isAll ? Number.POSITIVE_INFINITY : LISTED;
  const sections = [
    [plain(dataset.title), `${plain(dataset.id)}, ${format.label}`, ...filters.map(plain)],
    aligned(wholeRows(counts), ['left', 'right']),
    ...LISTS.map(([title, by]) => listLines(title, counts.by[by], most)),
    dateLines(counts),
    disputeLines(graph, view, most),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function wholeRows({ actors, claims, pairs, speakers, sources, contested, responses }: Stats) {
  const { denies, disputes, supports } = responses;
  const answers = [
    ...(denies > 0 ? [counted(denies, 'denial')] : []),
    ...(disputes > 0 ? [counted(disputes, 'objection')] : []),
    ...(supports > 0 ? [`${grouped(supports)} in support`] : []),
  ];
  return [
    ['actors', grouped(actors)],
    ['claims', grouped(claims)],
    ['pairs', grouped(pairs), 'of actors that some claim ties'],
    ['speakers', grouped(speakers)],
    ['sources', grouped(sources)],
    ['contested', grouped(contested), 'claims that somebody denies or disputes'],
    ['responses', grouped(denies + disputes + supports), listed(answers)],
  ];
}

function listLines(title: string, counts: readonly Count[], most: number): readonly string[] {
  if (counts.length === 0) return [];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = counts
    .slice(0, most)
    .map(({ id, label, count }) => [
      `  ${grouped(count)}`,
      `${Math.round((100 * count) / all)} %`,
      cutTo(plain(label), WIDEST),
      label === id || id.length > WIDEST ? '' : plain(id),
    ]);
  const more = counts.length - rows.length;
  return [
    title,
    ...aligned(rows, ['right', 'right']),
    ...(more > 0 ? [`  and ${grouped(more)} more (--all lists them)`] : []),
  ];
}

function dateLines({ claims, dates }: Stats): readonly string[] {
  if (claims === 0) return [];
  return [
    'Dates',
    ...aligned(
      [dateRow('when true', dates.true), dateRow('when said', dates.said)],
      ['left', 'right', 'right', 'right'],
    ),
  ];
}

function dateRow(name: string, { dated, undated, unsure, first, last }: DateCounts): readonly string[] {
  const span = first !== undefined && last !== undefined ? `${inWords(first)} to ${inWords(last)}` : '';
  return [`  ${name}`, `${grouped(dated)} dated`, `${grouped(undated)} undated`, `${grouped(unsure)} unsure`, span];
}

function disputeLines({ atlas }: OpenedGraph, view: View, most: number): readonly string[] {
  const { disputed, deniedOnly } = disputesOf(atlas, shownOf(atlas, view), 'proposition');
  const groups = [...disputed, ...deniedOnly];
  if (groups.length === 0) return [];
  const rows = groups
    .slice(0, most)
    .map(({ title, records, against }) => [
      `  ${grouped(records.length)}`,
      counted(against, 'voice'),
      cutTo(plain(title), 100),
    ]);
  const more = groups.length - rows.length;
  return [
    'Disputes: claims, voices against them, and what they say',
    ...aligned(rows, ['right', 'right']),
    ...(more > 0 ? [`  and ${grouped(more)} more (--all lists them)`] : []),
  ];
}
