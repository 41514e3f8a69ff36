import { answerOf } from './answer';
import type { Findings } from './findings';
import { foreignDataset } from './foreign-graph';
import type { FileGraph } from './graph';
import { isOwnGraph, ownDataset } from './own-graph';
import type { ReadAnswer, ReadInput } from './reader';
import { soundGraph } from './sound-graph';

/** Makes a dataset of a graph: the very one that was written, where the graph carries our columns, else one in the file's own words. */
export function datasetOfGraph(graph: FileGraph, input: ReadInput, findings: Findings): ReadAnswer {
  const sound = soundGraph(graph, findings);
  const made = isOwnGraph(sound) ? ownDataset : foreignDataset;
  return answerOf(findings, made(sound, input, findings));
}
