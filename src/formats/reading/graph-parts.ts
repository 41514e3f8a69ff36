import type { Findings } from './findings';
import type { FileEdge, FileNode } from './graph';
import { keepWithin } from './limits';

/** The nodes and edges of a file in the making; what can be neither is reported and left out. */
export interface GraphParts {
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
  addNode(node: Omit<FileNode, 'id'> & { readonly id: string | undefined }): void;
  addEdge(edge: Omit<FileEdge, 'source' | 'target'> & Partial<Pick<FileEdge, 'source' | 'target'>>): void;
  /** Something that stands where a node or an edge should. */
  addNeither(place: string): void;
}

/** Nothing yet. */
export function newGraphParts(findings: Findings): GraphParts {
  const nodes: FileNode[] = [];
  const edges: FileEdge[] = [];
  const leaveOut = (code: string, place: string, message: string) =>
    findings.report({ severity: 'warning', code, place, message, hint: 'It was left out.' });
  return {
    nodes,
    edges,
    addNode({ id, ...node }) {
      if (id === undefined) return leaveOut('no-id', node.place, 'This node has no id.');
      nodes.push({ ...node, id });
      keepWithin('nodes', nodes.length);
    },
    addEdge({ source, target, ...edge }) {
      if (source === undefined || target === undefined) {
        const which = source === undefined ? 'where it starts' : 'where it ends';
        return leaveOut('no-end', edge.place, `This edge does not say ${which}.`);
      }
      edges.push({ ...edge, source, target });
      keepWithin('edges', edges.length);
    },
    addNeither: (place) => leaveOut('no-element', place, 'This is neither a node nor an edge.'),
  };
}
