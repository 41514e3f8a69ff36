import type { Actor, Claim } from '../../model/dataset';
import { type ActorId, claimId, type SourceId } from '../../model/ids';
import { predicateOf } from '../../model/predicate';
import type { FlatValue } from '../column';
import type { Findings } from './findings';
import { notesOf, type Taking, takingFrom } from './foreign-attributes';
import { timeOfEdge } from './foreign-time';
import type { ForeignTypes, TypeReading } from './foreign-types';
import { relationWords } from './foreign-words';
import type { FileEdge } from './graph';
import { shortIds } from './short-ids';

const GIST = new Set(['gist', 'sentence', 'description', 'summary']);

/** What the claims of a foreign graph are made with. */
export interface ClaimMaking {
  readonly actorOf: ReadonlyMap<string, Actor>;
  readonly types: ForeignTypes;
  /** The file itself, on whose word everything in it is. */
  readonly source: SourceId;
  readonly findings: Findings;
}

/** Makes a claim of every edge, on the word of the file. */
export function foreignClaims(edges: readonly FileEdge[], making: ClaimMaking): readonly Claim[] {
  const nameOf = shortIds(edges, 'edge', making.findings);
  const wordOf = relationWords(edges, making.findings);
  return edges.map((edge) => {
    const taking = takingFrom(edge.attributes);
    const word = wordOf(edge, taking);
    return claimOf(edge, nameOf(edge), word, taking, making);
  });
}

function claimOf(
  edge: FileEdge,
  id: string,
  word: string | undefined,
  taking: Taking,
  { actorOf, types, source, findings }: ClaimMaking,
): Claim {
  const reading = types.readingOf(word, edge.isDirected);
  const [from, to] = [actorOf.get(edge.source)!, actorOf.get(edge.target)!];
  const [subject, object] = reading.isInverse ? [to, from] : [from, to];
  for (const said of [word, edge.type, edge.label]) if (said !== undefined) taking.drop(said);
  const gist =
    taking.text(GIST) ?? `${subject.label} ${predicateOf(reading.type, reading.isNegated ?? false)} ${object.label}`;
  const { time, unread } = timeOfEdge(edge, taking, findings);
  const qualifier = qualifierOf(edge, word, reading);
  const notes = notesOf(withRest(edge, taking.left, unread), edge.place, findings);
  return {
    id: claimId(id),
    type: reading.type.id,
    subject: idOf(subject),
    object: idOf(object),
    ...(reading.isNegated && { negated: true }),
    ...(qualifier !== undefined && { qualifier }),
    gist,
    ...(time && { time }),
    by: source,
    mode: 'asserted',
    evidence: [],
    ...(notes.length > 0 && { notes }),
  };
}

function idOf({ id }: Actor): ActorId {
  return id;
}

/** The words of the file that the type does not say. */
function qualifierOf(
  { type, label }: FileEdge,
  word: string | undefined,
  { isWider }: TypeReading,
): string | undefined {
  const others = [type, label].filter((text) => text !== undefined && text !== word && /\p{L}/u.test(text));
  return [...new Set([...(isWider ? [word] : []), ...others])].join('; ') || undefined;
}

/** What else an edge says: its attributes, dates that cannot be read, its weight, a label that is only a number. */
function withRest(
  { weight, label }: FileEdge,
  left: ReadonlyMap<string, FlatValue>,
  unread: readonly (readonly [string, string])[],
): ReadonlyMap<string, FlatValue> {
  const rest = new Map(left);
  for (const [name, text] of unread) rest.set(name, text);
  if (weight !== undefined && weight !== 1) rest.set('weight', weight);
  if (label !== undefined && label.trim() !== '' && !/\p{L}/u.test(label)) rest.set('label', label);
  return rest;
}
