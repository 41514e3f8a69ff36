import type { EventInput } from '../formats/events/event-input';
import type { EventTable } from '../model/events';
import type { Issue } from '../model/issue';
import { isOfEvents, tableIn } from '../sources/event-tables';
import type { Machine } from './machine';
import { EVENT_TABLES, openEvents } from './open-events';
import { openFile, type ReadingWords } from './open-graph';
import type { OpenedGraph } from './opened';
import type { Progress } from './progress';

/** What is to be said of one file. */
export interface Verdict {
  /** As it was named. */
  readonly file: string;
  readonly format?: OpenedGraph['format'];
  readonly ok: boolean;
  readonly actors: number;
  readonly claims: number;
  readonly issues: readonly Issue[];
}

interface Named {
  readonly path: string;
  readonly input: EventInput;
}

/** Reads files one after another; tables of events that lie in one folder are read together, and each gets its own verdict. */
export async function* verdictsOn(
  machine: Machine,
  paths: readonly string[],
  words: ReadingWords,
  progress: Progress,
): AsyncGenerator<Verdict> {
  const files = await Promise.all(paths.map(async (path) => ({ path, input: await machine.open(path) })));
  const groups = words.table ? files.map((file) => [file]) : await grouped(files);
  for (const group of groups) {
    const [first] = group;
    if (first && group.length === 1 && !(await isTableOfEvents(first, words))) {
      yield await ofFile(first, words, progress);
    } else yield* await ofTables(group, progress);
  }
}

async function isTableOfEvents({ input }: Named, { table }: ReadingWords): Promise<boolean> {
  return table === undefined && isOfEvents(input, await tableIn(input));
}

/** Tables of actors and of types go with the tables of events of their folder; everything else stands alone. */
async function grouped(files: readonly Named[]): Promise<readonly (readonly Named[])[]> {
  const heads = await Promise.all(files.map(({ input }) => tableIn(input)));
  const folders = new Map<string | undefined, Named[]>();
  files.forEach((file, at) => {
    if (isOfEvents(file.input, heads[at])) folders.set(file.input.folder, []);
  });
  const groups: Named[][] = [];
  files.forEach((file, at) => {
    const group = heads[at] && folders.get(file.input.folder);
    if (!group) groups.push([file]);
    else if (group.push(file) === 1) groups.push(group);
  });
  return groups;
}

async function ofFile({ path, input }: Named, words: ReadingWords, progress: Progress): Promise<Verdict> {
  const opening = await openFile(path, input, words, progress);
  const { format, issues } = opening.ok ? opening.graph : opening;
  const { actors, claims } = opening.ok ? opening.graph.atlas.dataset : { actors: [], claims: [] };
  return {
    file: path,
    ...(format && { format }),
    ok: opening.ok,
    actors: actors.length,
    claims: claims.length,
    issues,
  };
}

/** Of each table of a group what it holds itself, and the issues that stand in it. */
async function ofTables(group: readonly Named[], progress: Progress): Promise<readonly Verdict[]> {
  const opening = await openEvents(
    group.map(({ path }) => path),
    group.map(({ input }) => input),
    progress,
  );
  const { issues } = opening.ok ? opening.graph : opening;
  const owners = issues.map((issue) => ownerOf(issue, group));
  return group.map((file, at) => {
    const holds = opening.ok ? heldBy(opening.table, file.input.name, opening.graph) : { actors: 0, claims: 0 };
    return {
      file: file.path,
      format: EVENT_TABLES,
      ok: opening.ok,
      ...holds,
      issues: issues.filter((_, issue) => owners[issue] === at),
    };
  });
}

/** The file that an issue stands in; the first of its group for what stands in none. */
function ownerOf({ place }: Issue, group: readonly Named[]): number {
  return Math.max(
    0,
    group.findIndex(({ input: { name } }) => place === name || place.startsWith(`${name},`)),
  );
}

function heldBy(table: EventTable | undefined, name: string, { atlas }: OpenedGraph) {
  const file = table?.files.find((one) => one.name === name);
  const actors = atlas.dataset.actors.length;
  if (!file || file.holds === 'claims') return { actors, claims: file?.rows ?? atlas.dataset.claims.length };
  return { actors: file.holds === 'actors' ? file.rows : 0, claims: 0 };
}
