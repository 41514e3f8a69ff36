import { inShort } from '../problems';
import { type EdgeColumns, edgeColumns, growingEdges } from './edge-columns';
import type { Findings } from './findings';
import type { FileEdge, FileGraph, FileNode } from './graph';

/** A graph in which nothing hangs loose. */
export interface SoundGraph extends FileGraph {
  readonly edges: EdgeColumns;
}

/** A graph in which each node has an id of its own and each edge two ends; what that costs is reported. */
export function soundGraph(graph: FileGraph, findings: Findings): SoundGraph {
  const byId = new Map<string, FileNode>();
  for (const node of graph.nodes) {
    const first = byId.get(node.id);
    if (first) reportTwice(node, first, findings);
    else byId.set(node.id, node);
  }
  const edges = tied(edgeColumns(graph.edges), byId, findings);
  return { ...graph, nodes: [...byId.values()], edges };
}

function reportTwice({ id, place }: FileNode, first: FileNode, findings: Findings) {
  const message = `“${inShort(id)}” is already the id of the node at ${first.place}.`;
  findings.report({ severity: 'warning', code: 'id-twice', place, message, hint: 'The second node was left out.' });
}

/** The edges that end at nodes on both sides. */
function tied(edges: EdgeColumns, nodes: ReadonlyMap<string, FileNode>, findings: Findings): EdgeColumns {
  if (edges.ends.every((end) => nodes.has(end))) return edges;
  const kept = growingEdges();
  for (const edge of edges) if (hasBothEnds(edge, nodes, findings)) kept.add(edge, edge.place);
  return kept.done();
}

function hasBothEnds(
  { source, target, place }: FileEdge,
  nodes: ReadonlyMap<string, FileNode>,
  findings: Findings,
): boolean {
  if (nodes.has(source) && nodes.has(target)) return true;
  const missing = nodes.has(source) ? target : source;
  const message = `This edge ends at “${inShort(missing)}”, which is no node of the file.`;
  findings.report({ severity: 'warning', code: 'dangling', place, message, hint: 'The edge was left out.' });
  return false;
}
