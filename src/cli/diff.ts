import { counted, grouped, listed } from '../lib/text';
import type { OpenDataset } from '../model/dataset';
import { aligned, cutTo } from './aligned';
import type { ExitCode } from './command';
import { isQuiet, readingIn } from './common-flags';
import { type Change, type Difference, differenceOf, fieldsThatDiffer, type Item, isSame } from './difference';
import type { Given } from './flags';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import { openGraph } from './open-graph';
import type { OpenedGraph } from './opened';
import { jsonOf, plain } from './plain';
import { progressOn } from './progress';
import { sayIssues } from './say';

const LISTED = 20;
const WIDEST = 60;

/** Tells in what two graphs differ; ends with 1 where they do. */
export async function diff(given: Given, machine: Machine): Promise<ExitCode> {
  const [one, other, ...more] = given.words;
  if (one === undefined || other === undefined || more.length > 0)
    throw new Misuse('It takes two files.', 'For example: atlas diff before.json after.json');
  const [before, after] = [await graphIn(given, machine, one), await graphIn(given, machine, other)];
  if (!before || !after) return 1;
  const differences = differencesOf(before, after);
  await machine.out.write(
    given.has('json') ? `${jsonOf(asJson(differences))}\n` : asText(before, after, differences, given.has('all')),
  );
  return isAllSame(differences) ? 0 : 1;
}

async function graphIn(given: Given, machine: Machine, path: string): Promise<OpenedGraph | undefined> {
  const progress = progressOn(machine, isQuiet(given));
  const opening = await openGraph(machine, [path], await readingIn(given, machine), progress);
  progress.end();
  if (!opening.ok || !isQuiet(given)) await sayIssues(machine, [path], opening);
  return opening.ok ? opening.graph : undefined;
}

/** What a dataset says of itself, its vocabulary included; not when and how it was exported. */
interface Differences {
  readonly about: Change['fields'];
  readonly sources: Difference<Item>;
  readonly actors: Difference<Item>;
  readonly claims: Difference<Item>;
}

const LISTS = ['sources', 'actors', 'claims'] as const;

function differencesOf({ atlas: before }: OpenedGraph, { atlas: after }: OpenedGraph): Differences {
  const [old, fresh] = [before.dataset, after.dataset];
  return {
    about: fieldsThatDiffer(aboutOf(before), aboutOf(after)),
    sources: differenceOf<Item>(old.sources, fresh.sources),
    actors: differenceOf<Item>(old.actors, fresh.actors),
    claims: differenceOf<Item>(old.claims, fresh.claims),
  };
}

function aboutOf({ dataset, lexicon }: OpenedGraph['atlas']): object {
  const { id, title, description, license, views } = dataset;
  const { families, types, kinds } = lexicon;
  return { id, title, description, license, views, families, types, kinds };
}

function isAllSame({ about, ...lists }: Differences): boolean {
  return about.size === 0 && LISTS.every((list) => isSame(lists[list]));
}

function asJson(differences: Differences): unknown {
  const fields = (changed: Change['fields']) =>
    Object.fromEntries([...changed].map(([key, [before = null, after = null]]) => [key, { before, after }]));
  const list = ({ added, gone, changed, renamed }: Difference<Item>) => ({
    added: added.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
    changed: changed.map((change) => ({ id: change.id, fields: fields(change.fields) })),
    renamed: renamed.map(([before, after]) => ({ before: before.id, after: after.id })),
  });
  const { about, sources, actors, claims } = differences;
  return {
    same: isAllSame(differences),
    about: fields(about),
    sources: list(sources),
    actors: list(actors),
    claims: list(claims),
  };
}

function asText(before: OpenedGraph, after: OpenedGraph, differences: Differences, isAll: boolean): string {
  const [old, fresh] = [before.atlas.dataset, after.atlas.dataset];
  if (isAllSame(differences)) return `No difference: ${numbersOf(fresh)}.\n`;
  const most = isAll ? Number.POSITIVE_INFINITY : LISTED;
  const heads = [
    ['before', plain(before.paths.join(' ')), numbersOf(old)],
    ['after', plain(after.paths.join(' ')), numbersOf(fresh)],
  ];
  const about = [...differences.about].map(([key, [was, is]]) => [`  ~ ${key}`, `${inShort(was)} → ${inShort(is)}`]);
  const lists = LISTS.flatMap((list) => listLines(list, differences[list], most));
  const aboutLines = about.length > 0 ? ['', 'About the dataset', ...aligned(about)] : [];
  return `${[...aligned(heads), ...aboutLines, ...lists].join('\n')}\n`;
}

function numbersOf({ actors, claims }: OpenDataset): string {
  return `${counted(actors.length, 'actor')}, ${counted(claims.length, 'claim')}`;
}

function listLines(title: string, difference: Difference<Item>, most: number): readonly string[] {
  if (isSame(difference)) return [];
  const { added, gone, changed, renamed } = difference;
  const rows = [
    ...gone.map((item) => [`  - ${plain(item.id)}`, nameOf(item)]),
    ...added.map((item) => [`  + ${plain(item.id)}`, nameOf(item)]),
    ...renamed.map(([before, after]) => [`  = ${plain(before.id)}`, `is now ${plain(after.id)}`]),
    ...changed.map(({ id, fields }) => [`  ~ ${plain(id)}`, listed([...fields].map(changeInWords))]),
  ];
  const counts = [
    ...(gone.length > 0 ? [`${grouped(gone.length)} gone`] : []),
    ...(added.length > 0 ? [`${grouped(added.length)} added`] : []),
    ...(renamed.length > 0 ? [`${grouped(renamed.length)} under another id`] : []),
    ...(changed.length > 0 ? [`${grouped(changed.length)} changed`] : []),
  ];
  const more = rows.length - most;
  const head = `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${listed(counts)}`;
  return [
    '',
    head,
    ...aligned(rows.slice(0, most)),
    ...(more > 0 ? [`  and ${grouped(more)} more (--all lists them)`] : []),
  ];
}

function changeInWords([key, [before, after]]: readonly [string, readonly [unknown, unknown]]): string {
  return `${key}: ${inShort(before)} → ${inShort(after)}`;
}

/** The label, title or gist of an item. */
function nameOf(item: Item): string {
  const fields = new Map<string, unknown>(Object.entries(item));
  const name = fields.get('label') ?? fields.get('title') ?? fields.get('gist');
  return typeof name === 'string' ? cutTo(plain(name), 2 * WIDEST) : '';
}

function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  return cutTo(plain(typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'nothing')), WIDEST);
}
