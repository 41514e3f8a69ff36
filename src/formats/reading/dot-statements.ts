import { type DotToken, dotTokens, notDot } from './dot-tokens';
import { READ_LIMITS } from './limits';

/** Attributes by name, texts as they are written but for quotes. */
export type DotAttributes = ReadonlyMap<string, DotToken>;

/** What happens in a file of DOT, in its order. */
export interface DotEvents {
  /** A node is named, alone or at an end of an edge. */
  node(id: string, attributes: DotAttributes, groups: readonly string[], offset: number): void;
  edge(source: string, target: string, attributes: DotAttributes, isDirected: boolean, offset: number): void;
  /** Attributes of the graph, or of a group within it. */
  about(attributes: DotAttributes, groups: readonly string[]): void;
}

const NONE: DotAttributes = new Map();

/** Goes through a file of DOT and tells what it says; throws `Unreadable` where it is none. */
export function readDotStatements(text: string, events: DotEvents) {
  const tokens = dotTokens(text);
  let at = 0;
  const refuse = (message: string) => notDot(text, tokens[at]?.offset ?? text.length, message);
  const isMark = (mark: string) => tokens[at]?.isMark === true && tokens[at]?.text === mark;
  const skipMark = (mark: string) => {
    if (!isMark(mark)) return false;
    at++;
    return true;
  };
  const needMark = (mark: string) => {
    if (!skipMark(mark)) throw refuse(`“${mark}” is expected here.`);
  };
  const isWord = (...words: readonly string[]) =>
    tokens[at]?.isBare === true && words.includes((tokens[at]?.text ?? '').toLowerCase());
  const word = (): DotToken => {
    const first = tokens[at];
    if (!first || first.isMark) throw refuse('A name or a value is expected here.');
    at++;
    if (!isMark('+')) return first;
    let whole = first.text;
    while (skipMark('+')) whole += (tokens[at++] ?? first).text;
    return { ...first, text: whole };
  };
  const attributes = (): DotAttributes => {
    if (!isMark('[')) return NONE;
    const found = new Map<string, DotToken>();
    while (skipMark('[')) {
      while (!skipMark(']')) {
        const name = word();
        found.set(name.text, skipMark('=') ? word() : { ...name, text: 'true' });
        if (!skipMark(',')) skipMark(';');
      }
    }
    return found;
  };

  /** The nodes that an end of an edge stands for: one, or all of a group. */
  const end = (groups: readonly string[]): readonly string[] => {
    if (isMark('{') || isWord('subgraph')) return group(groups);
    const { text: id, offset } = word();
    for (let port = 0; port < 2 && skipMark(':'); port++) word();
    events.node(id, NONE, groups, offset);
    return [id];
  };
  const group = (groups: readonly string[]): readonly string[] => {
    const isNamed = isWord('subgraph') && ++at > 0 && !isMark('{');
    const name = isNamed ? word().text : '';
    if (!isMark('{')) return [];
    if (groups.length >= READ_LIMITS.depth) throw refuse('Too many groups stand one within another.');
    return block(name === '' ? groups : [...groups, name]);
  };
  const statement = (groups: readonly string[]): readonly string[] => {
    if (isWord('node', 'edge', 'graph')) {
      const of = word().text.toLowerCase();
      const values = attributes();
      if (of === 'graph') events.about(values, groups);
      return [];
    }
    const start = tokens[at];
    const next = tokens[at + 1];
    if (start && !start.isMark && next?.isMark && next.text === '=') {
      at += 2;
      events.about(new Map([[start.text, word()]]), groups);
      return [];
    }
    const ends = [end(groups)];
    const marks: boolean[] = [];
    while (isMark('->') || isMark('--')) {
      marks.push(tokens[at++]?.text === '->');
      ends.push(end(groups));
    }
    const values = attributes();
    const offset = start?.offset ?? 0;
    if (marks.length === 0)
      for (const id of ends[0] ?? []) if (values.size > 0) events.node(id, values, groups, offset);
    for (const [step, isDirected] of marks.entries()) {
      for (const source of ends[step] ?? []) {
        for (const target of ends[step + 1] ?? []) events.edge(source, target, values, isDirected, offset);
      }
    }
    return ends.flat();
  };
  const block = (groups: readonly string[]): readonly string[] => {
    const within = new Set<string>();
    needMark('{');
    while (!skipMark('}')) {
      if (at >= tokens.length) throw refuse('The file is cut off: a bracket that was opened is never closed.');
      for (const id of statement(groups)) within.add(id);
      skipMark(';');
    }
    return [...within];
  };

  if (isWord('strict')) at++;
  if (!isWord('graph', 'digraph')) throw refuse('“graph” or “digraph” is expected here.');
  at++;
  if (!isMark('{')) word();
  block([]);
  if (at < tokens.length && !isWord('strict', 'graph', 'digraph')) throw refuse('Something stands after the graph.');
  return { isWhole: at >= tokens.length };
}
