import type { Actor, Claim } from '../../model/dataset';
import { claimId, type SourceId } from '../../model/ids';
import { predicateOf } from '../../model/predicate';
import type { Findings } from './findings';
import { notesOf, Taking } from './foreign-attributes';
import { type ForeignTime, timeOfEdge } from './foreign-time';
import type { ForeignTypes } from './foreign-types';
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
    const taking = new Taking(edge.attributes);
    const word = wordOf(edge, taking);
    return claimOf(edge, nameOf(edge), word, taking, making);
  });
}

const NO_PASSAGE: Claim['evidence'] = [];

type GrowingClaim = { -readonly [Key in keyof Claim]: Claim[Key] };

function claimOf(
  edge: FileEdge,
  id: string,
  word: string | undefined,
  taking: Taking,
  { actorOf, types, source, findings }: ClaimMaking,
): Claim {
  const { type, isInverse, isNegated = false, isWider = false } = types.readingOf(word, edge.isDirected);
  const from = actorOf.get(edge.source)!;
  const to = actorOf.get(edge.target)!;
  const [subject, object] = isInverse ? [to, from] : [from, to];
  dropSaid(edge, word, taking);
  const claim: GrowingClaim = {
    id: claimId(id),
    type: type.id,
    subject: subject.id,
    object: object.id,
    gist: taking.text(GIST) ?? `${subject.label} ${predicateOf(type, isNegated)} ${object.label}`,
    by: source,
    mode: 'asserted',
    evidence: NO_PASSAGE,
  };
  const { time, unread } = timeOfEdge(edge, taking, findings);
  const qualifier = qualifierOf(edge, word, isWider);
  const rest = restOf(edge, taking, unread);
  if (isNegated) claim.negated = true;
  if (qualifier !== undefined) claim.qualifier = qualifier;
  if (time) claim.time = time;
  if (rest.length > 0) claim.notes = notesOf(rest, edge.place, findings);
  return claim;
}

/** What the claim says by its type need not be said again in a remark. */
function dropSaid({ type, label }: FileEdge, word: string | undefined, taking: Taking): void {
  if (word !== undefined) taking.drop(word);
  if (type !== undefined && type !== word) taking.drop(type);
  if (label !== undefined && label !== type && label !== word) taking.drop(label);
}

/** The words of the file that the type does not say. */
function qualifierOf({ type, label }: FileEdge, word: string | undefined, isWider: boolean): string | undefined {
  const others = [type, label].filter((text) => text !== undefined && text !== word && /\p{L}/u.test(text));
  if (others.length === 0) return isWider ? word : undefined;
  return [...new Set([...(isWider ? [word] : []), ...others])].join('; ') || undefined;
}

/** What else an edge says: its attributes, dates that cannot be read, its weight, a label that is only a number; the last of a name counts. */
function restOf({ weight, label }: FileEdge, { left }: Taking, unread: ForeignTime['unread']): typeof left {
  const isWeighted = weight !== undefined && weight !== 1;
  const isNumbered = label !== undefined && label.trim() !== '' && !/\p{L}/u.test(label);
  if (!isWeighted && !isNumbered && unread.length === 0) return left;
  const rest = new Map([...left, ...unread]);
  if (isWeighted) rest.set('weight', weight);
  if (isNumbered) rest.set('label', label);
  return [...rest];
}
