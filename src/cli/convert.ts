import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { ExitCode } from './command';
import { isQuiet } from './common-flags';
import type { Given } from './flags';
import { type Machine, STREAM } from './machine';
import { Misuse } from './misuse';
import type { OpenedGraph } from './opened';
import { jsonOf } from './plain';
import type { Progress } from './progress';
import { sayWritten } from './say';
import { type Target, targetOf } from './target';
import { withGraph } from './with-graph';
import { writeGraph } from './write-graph';

/** Writes the graph of some files as another format, whole. */
export async function convert(given: Given, machine: Machine): Promise<ExitCode> {
  const { paths, target } = inAndOut(given);
  return withGraph(machine, given, paths, (graph, progress) => {
    const { dataset, lexicon } = graph.atlas;
    return write({ given, machine, target, graph, progress }, dataset, lexicon);
  });
}

/** The files to read and the one to write: the last that is named. */
export function inAndOut(given: Given): { readonly paths: readonly string[]; readonly target: Target } {
  const paths = given.words.slice(0, -1);
  const out = given.words.at(-1);
  if (out === undefined || paths.length === 0)
    throw new Misuse(
      'It takes a file to read and a file to write.',
      'For example: atlas convert graph.json graph.gexf',
    );
  return { paths, target: targetOf(out, given.one('to')) };
}

interface Writing {
  readonly given: Given;
  readonly machine: Machine;
  readonly target: Target;
  readonly graph: OpenedGraph;
  readonly progress: Progress;
}

/** Writes a dataset and says what became of it. */
export async function write(
  { given, machine, target, graph, progress }: Writing,
  dataset: OpenDataset,
  lexicon: Lexicon,
): Promise<ExitCode> {
  const written = await writeGraph(machine, target, dataset, lexicon, progress);
  progress.end();
  if (given.has('json')) {
    const { issues } = graph;
    const report = `${jsonOf({ ...written, issues })}\n`;
    await (target.path === STREAM ? machine.err : machine.out).write(report);
  } else if (!isQuiet(given)) await sayWritten(machine, written, target.format.label);
  return 0;
}
