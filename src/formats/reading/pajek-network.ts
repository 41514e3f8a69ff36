import { grouped } from '../../lib/text';
import type { FlatValue } from '../column';
import { inShort, Unreadable } from '../problems';
import type { Findings } from './findings';
import { reportDrawing } from './foreign-attributes';
import type { FileEdge, FileGraph, FileNode } from './graph';
import { keepWithin } from './limits';
import type { PajekWord } from './pajek-line';

/** A network of Pajek in the making: vertices have numbers from 1, of the first kind, where there are two, up to `firstKind`. */
export interface PajekNetwork {
  readonly findings: Findings;
  readonly nodes: Map<string, FileNode>;
  readonly edges: FileEdge[];
  count: number;
  firstKind: number;
  /** Rows of the matrix so far. */
  rows: number;
  title: string | undefined;
  /** What the ties of this section are called. */
  relation: string | undefined;
  isDrawn: boolean;
}

/** A network with nothing in it. */
export function newPajekNetwork(findings: Findings): PajekNetwork {
  const counts = { count: 0, firstKind: 0, rows: 0 };
  return { findings, nodes: new Map(), edges: [], ...counts, title: undefined, relation: undefined, isDrawn: false };
}

/** Begins the vertices, `47` or, of two kinds, `47 20`; false where the network has its vertices already. */
export function beginVertices(network: PajekNetwork, numbers: string, place: string): boolean {
  if (network.count > 0) {
    const message = 'The file has more than one network.';
    const hint = 'Only the vertices of the first one were read; they are what all ties refer to.';
    network.findings.report({ severity: 'warning', code: 'second-graph', place, message, hint });
    return false;
  }
  const [count = Number.NaN, firstKind = 0] = numbers.split(/\s+/).map(Number);
  if (!Number.isSafeInteger(count) || count < 0) throw noCount(place);
  keepWithin('nodes', count, { place });
  Object.assign(network, { count, firstKind });
  return true;
}

/** What the ties that follow are called: `:2 "trades with"`, or nothing. */
export function beginTies(network: PajekNetwork, relation: string) {
  const [, number, name] = /^:\s*(\d+)\s*(?:"([^"]*)"?)?/.exec(relation) ?? [];
  network.relation = name?.trim() || (number === undefined ? undefined : `relation ${number}`);
}

/** A line of the vertices: a number, a label, then how it looks. */
export function addVertex(network: PajekNetwork, [first, second, ...rest]: readonly PajekWord[], place: string) {
  const id = vertexNumber(network, first?.text, place);
  if (id === undefined) return;
  if (network.nodes.has(id)) return unread(network, place, `The vertex ${id} stands twice.`);
  network.isDrawn ||= rest.some(({ text }) => !text.startsWith('['));
  const label = second?.text.trim();
  network.nodes.set(id, { id, ...(label && { label }), attributes: intervalIn(rest), place });
}

/** A line of arcs or edges: two numbers, a value, then label, looks and time; the number of a relation may stand in front. */
export function addTie(network: PajekNetwork, written: readonly PajekWord[], isDirected: boolean, place: string) {
  const [number] = written;
  const relation = number && /^\d+:$/.test(number.text) ? `relation ${number.text.slice(0, -1)}` : undefined;
  const [from, to, value, ...rest] = relation === undefined ? written : written.slice(1);
  const source = vertexNumber(network, from?.text, place);
  const target = source === undefined ? undefined : vertexNumber(network, to?.text, place);
  if (source === undefined || target === undefined) return;
  const weight = value === undefined || value.isQuoted ? Number.NaN : Number(value.text);
  const after = value === undefined || Number.isFinite(weight) ? rest : [value, ...rest];
  const label = labelIn(after);
  addEdge(network, source, target, isDirected, place, {
    ...(Number.isFinite(weight) && { weight }),
    ...(label && { label }),
    ...(relation !== undefined && { type: relation }),
    attributes: intervalIn(after),
  });
}

/** A line of a list: one vertex and all that it is tied to. */
export function addList(
  network: PajekNetwork,
  [first, ...others]: readonly PajekWord[],
  isDirected: boolean,
  place: string,
) {
  const source = vertexNumber(network, first?.text, place);
  if (source === undefined) return;
  for (const { text } of others) {
    const target = vertexNumber(network, text, place);
    if (target !== undefined) addEdge(network, source, target, isDirected, place, {});
  }
}

/** A row of the matrix: a number for each vertex, or for each of the second kind. */
export function addRow(network: PajekNetwork, words: readonly PajekWord[], place: string) {
  const { count, firstKind } = network;
  network.rows++;
  const width = count - firstKind;
  if (network.rows > (firstKind || count) || words.length !== width) {
    return unread(network, place, `This is not a row of ${width} numbers, or one row too many.`);
  }
  for (const [at, { text }] of words.entries()) {
    const weight = Number(text);
    if (Number.isFinite(weight) && weight !== 0) {
      addEdge(network, String(network.rows), String(firstKind + at + 1), true, place, { weight });
    }
  }
}

/** Says of a line that it makes no sense. */
export function unread({ findings }: PajekNetwork, place: string, message: string) {
  findings.report({ severity: 'warning', code: 'line-unread', place, message, hint: 'It was left out.' });
}

/** So many vertices may be counted only, with no line and no tie. */
const MOST_UNTOLD = 100_000;

/** The graph, vertices without a line of their own included; throws where nearly all are only counted. */
export function graphOfNetwork({ nodes, edges, count, title, isDrawn, findings }: PajekNetwork): FileGraph {
  if (count - nodes.size - 2 * edges.length > MOST_UNTOLD) throw untold(count, nodes.size);
  if (isDrawn) reportDrawing(findings);
  return {
    about: new Map<string, FlatValue>(),
    ...(title !== undefined && { title }),
    nodes: Array.from({ length: count }, (_, at) => nodes.get(String(at + 1)) ?? unnamed(at + 1)),
    edges,
  };
}

function untold(count: number, told: number): Unreadable {
  const message = `The file says that there are ${grouped(count)} vertices and has lines for ${grouped(told)}.`;
  return new Unreadable('not-pajek', message, 'Correct the number after “*Vertices”.');
}

function unnamed(number: number): FileNode {
  return { id: String(number), attributes: new Map(), place: `vertex ${number}` };
}

function vertexNumber(network: PajekNetwork, text = '', place: string): string | undefined {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= network.count) return String(number);
  unread(network, place, `“${inShort(text)}” is not the number of one of the ${network.count} vertices.`);
  return undefined;
}

function addEdge(
  { edges, relation }: PajekNetwork,
  source: string,
  target: string,
  isDirected: boolean,
  place: string,
  more: Partial<FileEdge>,
) {
  const type = relation !== undefined && { type: relation };
  edges.push({ source, target, isDirected, attributes: new Map(), place, ...type, ...more });
  keepWithin('edges', edges.length);
}

function labelIn(words: readonly PajekWord[]): string | undefined {
  const at = words.findIndex(({ text, isQuoted }) => !isQuoted && text.toLowerCase() === 'l');
  return at < 0 ? undefined : words[at + 1]?.text.trim();
}

/** When a vertex or a tie is there, in the steps of the network's own time. */
function intervalIn(words: readonly PajekWord[]): ReadonlyMap<string, FlatValue> {
  const interval = words.find(({ text, isQuoted }) => !isQuoted && /^\[.+\]$/.test(text));
  return new Map(interval && [['interval', interval.text.slice(1, -1)]]);
}

function noCount(place: string): Unreadable {
  const message = 'The file does not say how many vertices there are.';
  return new Unreadable('not-pajek', message, 'Write “*Vertices” and their number.', place);
}
