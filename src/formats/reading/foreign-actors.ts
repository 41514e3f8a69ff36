import type { Actor } from '../../model/dataset';
import { type ActorId, actorId } from '../../model/ids';
import { inShort } from '../problems';
import type { Findings } from './findings';
import { notesOf, reportDrawing, Taking } from './foreign-attributes';
import { type ForeignKinds, foreignKinds } from './foreign-kinds';
import type { FileNode } from './graph';
import type { ReadInput } from './reader';
import { shortIds } from './short-ids';

const KIND = new Set(['kind', 'type', 'actor kind', 'actor type', 'entity type', 'node type']);
const LABEL = new Set(['label', 'name', 'title', 'display name', 'full name']);
const ALIASES = new Set(['aliases', 'alias', 'aka', 'also known as', 'alternative names', 'other names']);
const NOTE = new Set(['description', 'comment', 'note', 'abstract', 'summary']);
const SAME_AS = new Set(['same as', 'wikidata', 'wikipedia']);
/** Words of drawing programs for the shape of a node. */
const SHAPES = new Set(['circle', 'image', 'square', 'border', 'node', 'default']);

/** Makes an actor of every node, in their order, and says which kinds of actors they are. */
export function foreignActors(
  nodes: readonly FileNode[],
  { standard }: Pick<ReadInput, 'standard'>,
  findings: Findings,
): { readonly actors: readonly Actor[]; readonly kinds: ForeignKinds['kinds'] } {
  const taken = nodes.map(({ attributes }) => new Taking(attributes));
  if (taken.some(({ isDrawn }) => isDrawn)) reportDrawing(findings);
  const words = nodes.map(({ kind }, at) => kindWord(kind, taken[at]!));
  const kinds = foreignKinds(words, standard);
  const nameOf = shortIds(nodes, 'actor', findings);
  const idOf = new Map(nodes.map((node) => [node.id, actorId(nameOf(node))]));
  const partOf = parentsOf(nodes, idOf, findings);
  const actors = nodes.map((node, at): Actor => {
    const word = words[at];
    const kind = word === undefined ? undefined : kinds.kindOf(word);
    const lost = word !== undefined && kind === undefined ? [`kind: ${word}`] : [];
    const parent = partOf.get(node.id);
    return {
      id: idOf.get(node.id)!,
      kind: kind ?? kinds.unsaid,
      ...(parent !== undefined && { partOf: parent }),
      ...describedBy({ ...node, id: idOf.get(node.id)! }, taken[at]!, lost, findings),
    };
  });
  return { actors, kinds: kinds.kinds };
}

/** What the file calls the kind of a node; a number is none, nor is a shape. */
function kindWord(kind: string | undefined, taking: Taking): string | undefined {
  const isWord = (text: string) => text.length <= 100 && /\p{L}/u.test(text) && !SHAPES.has(text.toLowerCase());
  return kind !== undefined && isWord(kind) ? kind : taking.text(KIND, isWord);
}

function describedBy(
  { id, label: given, place }: FileNode,
  taking: Taking,
  lost: readonly string[],
  findings: Findings,
) {
  const label = given?.trim() ? given : (taking.text(LABEL) ?? id);
  taking.drop(label);
  const aliases = taking.list(ALIASES);
  const note = taking.text(NOTE);
  const sameAs = taking.text(SAME_AS, (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text));
  const more = lost.map((text) => ({ kind: 'outside-knowledge' as const, text }));
  const notes = [...more, ...notesOf(taking.left, place, findings)];
  return {
    label,
    ...(aliases && { aliases }),
    ...(sameAs !== undefined && { sameAs: [sameAs] }),
    ...(note !== undefined && { note }),
    ...(notes.length > 0 && { notes }),
  };
}

/** What each node is part of: the group it is in, unless there is none such, or the group is, by way of others, in the node. */
function parentsOf(
  nodes: readonly FileNode[],
  idOf: ReadonlyMap<string, ActorId>,
  findings: Findings,
): ReadonlyMap<string, ActorId> {
  const parentOf = new Map<string, string>();
  const partOf = new Map<string, ActorId>();
  for (const { id, parent, place } of nodes) {
    if (parent === undefined) continue;
    const group = idOf.get(parent);
    const isCircle = leadsTo(id, parent, parentOf);
    if (group !== undefined && !isCircle) {
      parentOf.set(id, parent);
      partOf.set(id, group);
      continue;
    }
    const what = isCircle ? 'which is itself in this node' : 'which is no node of the file';
    const message = `This node is in the group “${inShort(parent)}”, ${what}.`;
    const hint = 'The node was kept, in no group.';
    findings.report({ severity: 'warning', code: isCircle ? 'part-of-itself' : 'dangling', place, message, hint });
  }
  return partOf;
}

function leadsTo(id: string, from: string, parentOf: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = from;
  while (at !== undefined && at !== id) at = parentOf.get(at);
  return at === id;
}
