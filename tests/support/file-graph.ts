import type { FlatValue } from '../../src/formats/column';
import { newFindings } from '../../src/formats/reading/findings';
import type { FileEdge, FileGraph, FileNode } from '../../src/formats/reading/graph';
import { datasetOfGraph } from '../../src/formats/reading/graph-dataset';
import type { Dataset } from '../../src/model/dataset';
import { readInput, wholeAnswer } from './read-file';

/** A graph with all its edges there. */
export type ListedGraph = FileGraph & { readonly edges: readonly FileEdge[] };

type Loose<Item> = Partial<Omit<Item, 'attributes'>> & { readonly attributes?: Readonly<Record<string, FlatValue>> };

/** A graph of a file, of which only what matters is said. */
export function fileGraph(
  nodes: readonly (Loose<FileNode> & { readonly id: string })[],
  edges: readonly (Loose<FileEdge> & Pick<FileEdge, 'source' | 'target'>)[] = [],
  about: Readonly<Record<string, FlatValue>> = {},
): ListedGraph {
  return {
    about: new Map(Object.entries(about)),
    nodes: nodes.map((node, at) => ({ place: `nodes[${at}]`, ...node, attributes: attributesIn(node) })),
    edges: edges.map((edge, at) => ({
      place: `edges[${at}]`,
      isDirected: true,
      ...edge,
      attributes: attributesIn(edge),
    })),
  };
}

function attributesIn({ attributes = {} }: Loose<FileNode | FileEdge>): ReadonlyMap<string, FlatValue> {
  return new Map(Object.entries(attributes));
}

/** The dataset of a graph, and what was said of it, each as `severity code at place`. */
export function datasetFrom(
  graph: FileGraph,
  name = 'file.json',
  content = '{}',
): { readonly dataset: Dataset; readonly said: readonly string[] } {
  const answer = wholeAnswer(datasetOfGraph(graph, readInput(name, content), newFindings()));
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  return {
    dataset: answer.value,
    said: answer.issues.map(({ severity, code, place }) => `${severity} ${code} at ${place}`),
  };
}
