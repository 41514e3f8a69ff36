import type { Atlas } from '../graph/atlas';
import { counted } from '../lib/text';
import { type Found, type Path, type PathsFound, pathsFound, stepsOf } from '../view/paths';
import { ANY_WAY, alongWay, type PathFocus, wayOf } from '../view/paths-way';
import { pathsInWords, pathsSummary } from '../view/paths-words';
import { shownOf } from '../view/shown';
import type { ExitCode } from './command';
import { viewIn } from './export';
import type { Given } from './flags';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import { actorNames } from './nameables';
import { named } from './names';
import { claimLines } from './path-claims';
import { jsonOf, plain } from './plain';
import { withGraph } from './with-graph';

/** Tells what leads from one actor to another, step by step, with the claims that carry each step; ends with 1 where nothing does. */
export async function paths(given: Given, machine: Machine): Promise<ExitCode> {
  const [from, to] = given.words.slice(-2);
  const files = given.words.slice(0, -2);
  if (from === undefined || to === undefined || files.length === 0)
    throw new Misuse('It takes a file and two actors.', 'For example: atlas paths graph.json china ttp');
  return withGraph(machine, given, files, async (graph) => {
    const { atlas, view, notes } = viewIn(given, graph.atlas);
    for (const note of notes) await machine.err.write(`${note}\n`);
    const people = actorNames(atlas);
    const ends = { from: named('actor', from, people), to: named('actor', to, people) };
    if (ends.from === ends.to) throw new Misuse('A path leads from one actor to another: these two are the same.');
    const way = { ...ANY_WAY, directed: given.has('directed'), longer: given.has('longer') };
    const focus = alongWay({ kind: 'path', ...ends }, way);
    const found = pathsFound(atlas, shownOf(atlas, view), focus);
    await machine.out.write(
      given.has('json') ? `${jsonOf(asJson(atlas, focus, found))}\n` : asText(atlas, focus, found),
    );
    return found.lengths.length === 0 ? 1 : 0;
  });
}

function asJson(atlas: Atlas, { from, to }: PathFocus, found: Found): unknown {
  return {
    from,
    to,
    lengths: found.lengths.map(({ steps, paths: some, found: all, isCapped }) => ({
      steps,
      found: all,
      isCapped,
      paths: some.map((path) => ({
        actors: path,
        steps: stepsOf(atlas, found, path).map(({ from: start, to: end, ties }) => ({
          from: start,
          to: end,
          claims: ties.flatMap(({ records }) => records.map(({ claim }) => claim.id)),
        })),
      })),
    })),
  };
}

function asText(atlas: Atlas, focus: PathFocus, found: Found): string {
  const name = (id: PathFocus['from']) => plain(atlas.nameOf(id));
  const head = `From ${name(focus.from)} to ${name(focus.to)}: ${pathsSummary(found, wayOf(focus))}`;
  const lines = found.lengths.flatMap((length) => lengthLines(atlas, found, length));
  return `${[head, ...lines].join('\n')}\n`;
}

function lengthLines(atlas: Atlas, found: Found, length: PathsFound): readonly string[] {
  const head = `${counted(length.steps, 'step')}: ${pathsInWords(length, 'path')}`;
  const told = length.paths.flatMap((path, at) => pathLines(atlas, stepsOf(atlas, found, path), at + 1));
  return ['', head, ...told];
}

function pathLines(atlas: Atlas, path: Path, number: number): readonly string[] {
  const name = (id: PathFocus['from']) => plain(atlas.nameOf(id));
  const [first] = path;
  if (!first) return [];
  const way = [name(first.from), ...path.map(({ to }) => name(to))].join(' – ');
  return ['', `${number}. ${way}`, ...path.flatMap(({ ties }) => ties.flatMap((tie) => claimLines(atlas, tie)))];
}
