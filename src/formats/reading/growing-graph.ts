import type { FlatValue } from '../column';
import { inShort } from '../problems';
import { growingEdges } from './edge-columns';
import type { Findings } from './findings';
import type { FileEdge, FileGraph, FileNode } from './graph';
import { keepWithin } from './limits';
import { typedValue } from './typed-value';
import type { XmlTag } from './xml-tag';

/** A graph while its file is read, with the words of the reading about it. */
export interface GrowingGraph {
  readonly about: Map<string, FlatValue>;
  addNode(node: FileNode): void;
  addEdge(edge: GrowingEdge, at: XmlTag): void;
  /** Reports something that was left out or changed, and what was done. */
  warn(code: string, place: string, message: string, done: string): void;
  /** Reports something to know, once a file. */
  tellOnce(code: string, place: string, message: string, done: string): void;
  /** Reports where a file says of one place how much is in it, and something else is. */
  compareCount(said: string | undefined, found: number, what: 'nodes' | 'edges', at: { readonly place: string }): void;
  /** The graph as it is when everything is read. */
  whole(title?: string): FileGraph;
}

/** A node while it is read. */
export type GrowingNode = { -readonly [Key in keyof FileNode]: FileNode[Key] } & { attributes: Map<string, FlatValue> };

/** An edge while it is read. */
export type GrowingEdge = { -readonly [Key in keyof Omit<FileEdge, 'place'>]: FileEdge[Key] };

/** A graph without anything in it. */
export function newGraph(findings: Findings): GrowingGraph {
  const about = new Map<string, FlatValue>();
  const nodes: FileNode[] = [];
  const edges = growingEdges();
  const told = new Set<string>();
  const warn: GrowingGraph['warn'] = (code, place, message, hint) =>
    findings.report({ severity: 'warning', code, place, message, hint });
  return {
    about,
    addNode(node) {
      keepWithin('nodes', nodes.push(node), node);
    },
    addEdge(edge, at) {
      keepWithin('edges', edges.add(edge, at), at);
    },
    warn,
    compareCount(said, found, what, { place }) {
      const count = typedValue('number', said ?? '');
      if (typeof count !== 'number' || count === found) return;
      const message = `The file says that it has ${count} ${what} here; there are ${found}.`;
      warn('count-differs', place, message, 'Those that are there were read.');
    },
    tellOnce(code, place, message, hint) {
      if (told.has(message) || told.size > MOST_TOLD) return;
      told.add(message);
      findings.report({ severity: 'info', code, place, message, hint });
    },
    whole: (title) => ({ about, ...(title !== undefined && { title }), nodes, edges: edges.done() }),
  };
}

/** So many different things are told; a file of nothing but strange elements fills no list. */
const MOST_TOLD = 100;

/** A text of the file as it stands in a message. */
export function quoted(text: string): string {
  return `“${inShort(text)}”`;
}
