import type { ExitCode } from './command';
import { isQuiet, readingIn } from './common-flags';
import type { Given } from './flags';
import type { Machine } from './machine';
import { openGraph } from './open-graph';
import type { OpenedGraph } from './opened';
import { type Progress, progressOn } from './progress';
import { sayIssues } from './say';

/** Opens the graph of some files and does something with it; says what was noticed, and ends with 1 where it cannot be opened. */
export async function withGraph(
  machine: Machine,
  given: Given,
  paths: readonly string[],
  work: (graph: OpenedGraph, progress: Progress) => Promise<ExitCode>,
): Promise<ExitCode> {
  const progress = progressOn(machine, isQuiet(given));
  try {
    const opening = await openGraph(machine, paths, await readingIn(given, machine), progress);
    progress.end();
    if (!opening.ok || !isQuiet(given)) await sayIssues(machine, paths, opening);
    return opening.ok ? await work(opening.graph, progress) : 1;
  } finally {
    progress.end();
  }
}
