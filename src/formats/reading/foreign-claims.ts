import { Numbered } from '../../lib/numbered';
import type { DatedTime } from '../../model/dataset';
import type { SourceId } from '../../model/ids';
import type { ClaimTable, Saying } from '../../model/plain-claims';
import { predicateOf } from '../../model/predicate';
import type { EdgeColumns } from './edge-columns';
import { edgeIds } from './edge-ids';
import type { EdgeSaying } from './edge-sayings';
import type { Findings } from './findings';
import { notesOf, Taking } from './foreign-attributes';
import { type ForeignTime, timeOfEdge } from './foreign-time';
import type { ForeignTypes, TypeReading } from './foreign-types';
import { relationWords } from './foreign-words';
import type { FileEdge, FileNode } from './graph';

const GIST = new Set(['gist', 'sentence', 'description', 'summary']);

/** What the claims of a foreign graph are made with. */
export interface ClaimMaking {
  /** Each became the actor at the same place. */
  readonly nodes: readonly FileNode[];
  readonly types: ForeignTypes;
  /** The file itself, on whose word everything in it is. */
  readonly source: SourceId;
  readonly findings: Findings;
}

/** Makes a claim of every edge, on the word of the file; counts how often each reading of a word was used. */
export function foreignClaims(
  edges: EdgeColumns,
  { nodes, types, source, findings }: ClaimMaking,
): { readonly table: ClaimTable; readonly uses: ReadonlyMap<TypeReading, number> } {
  const { length } = edges;
  const ids = edgeIds(edges, findings);
  const places = placesOfEnds(edges, nodes);
  const sayings = newList(keyOfSaying);
  const times = newList(keyOfTime);
  times.placeOf(undefined);
  const wordOf = relationWords(edges, findings);
  const read = eachOnce(edges, findings, (edge) => {
    const taking = new Taking(edge.attributes);
    const word = wordOf(edge, taking);
    const reading = types.readingOf(word, edge.isDirected);
    const { saying, time } = saidBy(edge, { word, reading, taking, findings });
    return { reading, saying: sayings.placeOf(saying), time: times.placeOf(time) };
  });
  const [subject, object] = [new Uint32Array(length), new Uint32Array(length)];
  const [said, when] = [new Uint32Array(length), new Uint32Array(length)];
  const uses = new Map<TypeReading, number>();
  for (let row = 0; row < length; row++) {
    const { reading, saying, time } = read(row);
    const [from, to] = [places[edges.source[row]!]!, places[edges.target[row]!]!];
    subject[row] = reading.isInverse ? to : from;
    object[row] = reading.isInverse ? from : to;
    said[row] = saying;
    when[row] = time;
    uses.set(reading, (uses.get(reading) ?? 0) + 1);
  }
  const table = { ids, subject, object, said, sayings: sayings.list, when, times: times.list, by: source };
  return { table, uses };
}

/** A list in which there is one item of a key: the first that was met. */
function newList<Item>(keyOf: (item: Item) => string) {
  const keys = new Numbered<string>();
  const list: Item[] = [];
  return {
    list,
    placeOf(item: Item): number {
      const place = keys.numberOf(keyOf(item));
      if (place === list.length) list.push(item);
      return place;
    },
  };
}

function placesOfEnds({ ends }: EdgeColumns, nodes: readonly FileNode[]): Uint32Array {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return Uint32Array.from(ends, (end) => places.get(end)!);
}

/** A type and whether it is negated decide the predicate. */
function keyOfSaying({ type, negated, gist, qualifier, notes }: Saying): string {
  const isBare = gist === undefined && qualifier === undefined && notes === undefined;
  return isBare ? `${negated} ${type}` : JSON.stringify([negated, type, gist, qualifier, notes]);
}

function keyOfTime(time: DatedTime | undefined): string {
  return time ? `${time.basis} ${time.edtf} ${time.note}` : '';
}

/** An edge without its id and its ends. */
type SaidAt = EdgeSaying & Pick<FileEdge, 'place'>;

/** Reads what edges say, each thing once, but for that of which something is to be reported at every place. */
function eachOnce<Found>(
  edges: EdgeColumns,
  findings: Findings,
  read: (edge: SaidAt) => Found,
): (row: number) => Found {
  const known: (Found | undefined)[] = edges.sayings.map(() => undefined);
  return (row) => {
    const at = edges.said[row]!;
    const before = known[at];
    if (before) return before;
    const { found } = findings;
    const fresh = read({ ...edges.sayings[at]!, place: edges.place(row) });
    if (findings.found === found) known[at] = fresh;
    return fresh;
  };
}

interface SayingMaking {
  readonly word: string | undefined;
  readonly reading: TypeReading;
  readonly taking: Taking;
  readonly findings: Findings;
}

function saidBy(
  edge: SaidAt,
  { word, reading: { type, isNegated, isWider }, taking, findings }: SayingMaking,
): { readonly saying: Saying; readonly time?: DatedTime } {
  dropSaid(edge, word, taking);
  const gist = taking.text(GIST);
  const { time, unread } = timeOfEdge(edge, taking, findings);
  const qualifier = qualifierOf(edge, word, isWider === true);
  const rest = restOf(edge, taking, unread);
  const saying: Saying = {
    type: type.id,
    predicate: predicateOf(type, isNegated === true),
    ...(gist !== undefined && { gist }),
    ...(isNegated && { negated: true }),
    ...(qualifier !== undefined && { qualifier }),
    ...(rest.length > 0 && { notes: notesOf(rest, edge.place, findings) }),
  };
  return { saying, ...(time && { time }) };
}

/** What the claim says by its type need not be said again in a remark. */
function dropSaid({ type, label }: EdgeSaying, word: string | undefined, taking: Taking): void {
  if (word !== undefined) taking.drop(word);
  if (type !== undefined && type !== word) taking.drop(type);
  if (label !== undefined && label !== type && label !== word) taking.drop(label);
}

/** The words of the file that the type does not say. */
function qualifierOf({ type, label }: EdgeSaying, word: string | undefined, isWider: boolean): string | undefined {
  const others = [type, label].filter((text) => text !== undefined && text !== word && /\p{L}/u.test(text));
  if (others.length === 0) return isWider ? word : undefined;
  return [...new Set([...(isWider ? [word] : []), ...others])].join('; ') || undefined;
}

/** What else an edge says: its attributes, dates that cannot be read, its weight, a label that is only a number; the last of a name counts. */
function restOf({ weight, label }: EdgeSaying, { left }: Taking, unread: ForeignTime['unread']): typeof left {
  const isWeighted = weight !== undefined && weight !== 1;
  const isNumbered = label !== undefined && label.trim() !== '' && !/\p{L}/u.test(label);
  if (!isWeighted && !isNumbered && unread.length === 0) return left;
  const rest = new Map([...left, ...unread]);
  if (isWeighted) rest.set('weight', weight);
  if (isNumbered) rest.set('label', label);
  return [...rest];
}
