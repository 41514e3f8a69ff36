import { type DotAttributes, DotCursor } from './dot-cursor';
import { READ_LIMITS } from './limits';

/** What happens in a file of DOT, in its order. */
export interface DotEvents {
  /** A node is named, alone or at an end of an edge. */
  node(id: string, attributes: DotAttributes, groups: readonly string[], offset: number): void;
  edge(source: string, target: string, attributes: DotAttributes, isDirected: boolean, offset: number): void;
  /** Attributes of the graph, or of a group within it. */
  about(attributes: DotAttributes, groups: readonly string[]): void;
}

const NONE: DotAttributes = new Map();

/** Goes through the first graph of a file of DOT and tells what it says; throws `Unreadable` where it is none. */
export function readDotStatements(text: string, events: DotEvents): { readonly isWhole: boolean } {
  const cursor = new DotCursor(text);
  cursor.skipWord('strict');
  if (!cursor.skipWord('graph', 'digraph')) throw cursor.refuse('“graph” or “digraph” is expected here.');
  if (!cursor.isMark('{')) cursor.word();
  block(cursor, events, []);
  const isWhole = cursor.isAtEnd();
  if (!isWhole && !cursor.isWord('strict', 'graph', 'digraph'))
    throw cursor.refuse('Something stands after the graph.');
  return { isWhole };
}

/** The statements in brackets; gives the nodes that are named in them. */
function block(cursor: DotCursor, events: DotEvents, groups: readonly string[]): readonly string[] {
  const within = new Set<string>();
  if (!cursor.skipMark('{')) throw cursor.refuse('“{” is expected here.');
  if (++cursor.depth > READ_LIMITS.depth) throw cursor.refuse('Too many groups stand one within another.');
  while (!cursor.skipMark('}')) {
    if (cursor.isAtEnd()) throw cursor.refuse('The file is cut off: a bracket that was opened is never closed.');
    for (const id of statement(cursor, events, groups)) within.add(id);
    cursor.skipMark(';');
  }
  cursor.depth--;
  return [...within];
}

function statement(cursor: DotCursor, events: DotEvents, groups: readonly string[]): readonly string[] {
  if (cursor.isAssignment()) {
    const { text: name } = cursor.word();
    cursor.skipMark('=');
    events.about(new Map([[name, cursor.word()]]), groups);
    return [];
  }
  if (cursor.isWord('node', 'edge', 'graph')) {
    const isAbout = cursor.word().text.toLowerCase() === 'graph';
    const attributes = cursor.attributes();
    if (isAbout) events.about(attributes, groups);
    return [];
  }
  return nodesAndEdges(cursor, events, groups);
}

function nodesAndEdges(cursor: DotCursor, events: DotEvents, groups: readonly string[]): readonly string[] {
  const offset = cursor.offset();
  const isGroup = cursor.isMark('{') || cursor.isWord('subgraph');
  const ends = [end(cursor, events, groups)];
  const directions: boolean[] = [];
  while (cursor.isMark('->', '--')) {
    directions.push(cursor.skipMark('->'));
    if (!directions.at(-1)) cursor.skipMark('--');
    ends.push(end(cursor, events, groups));
  }
  const attributes = cursor.attributes();
  const [id] = ends[0] ?? [];
  if (directions.length === 0 && !isGroup && id !== undefined) events.node(id, attributes, groups, offset);
  for (const [step, isDirected] of directions.entries()) {
    for (const source of ends[step] ?? []) {
      for (const target of ends[step + 1] ?? []) events.edge(source, target, attributes, isDirected, offset);
    }
  }
  return ends.flat();
}

/** The nodes that an end of an edge stands for: one, or all of a group. */
function end(cursor: DotCursor, events: DotEvents, groups: readonly string[]): readonly string[] {
  const offset = cursor.offset();
  if (cursor.skipWord('subgraph')) {
    const name = cursor.isMark('{') ? '' : cursor.word().text;
    if (!cursor.isMark('{')) return [];
    return block(cursor, events, name === '' ? groups : [...groups, name]);
  }
  if (cursor.isMark('{')) return block(cursor, events, groups);
  const { text: id } = cursor.word();
  for (let port = 0; port < 2 && cursor.skipMark(':'); port++) cursor.word();
  events.node(id, NONE, groups, offset);
  return [id];
}
