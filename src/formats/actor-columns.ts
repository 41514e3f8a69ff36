import type { Actor, Note } from '../model/dataset';
import { type Column, listOrNothing } from './column';

/** The attributes of an actor. */
export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  { name: 'actor', type: 'text', meaning: 'the id of the actor in the dataset', value: ({ id }) => id },
  { name: 'label', type: 'text', meaning: 'the name of the actor', value: ({ label }) => label },
  { name: 'short', type: 'text', meaning: 'a shorter name for pictures', value: ({ short }) => short },
  { name: 'actor_kind', type: 'text', meaning: 'what kind of actor it is (id)', value: ({ kind }) => kind },
  {
    name: 'actor_kind_label',
    type: 'text',
    meaning: 'what kind of actor it is, in words',
    value: ({ kind }, { lexicon }) => lexicon.kind(kind).label,
  },
  { name: 'role', type: 'text', meaning: 'the office a person holds', value: ({ role }) => role },
  {
    name: 'aliases',
    type: 'list',
    meaning: 'other names, as sources write them',
    value: ({ aliases }) => listOrNothing(aliases),
  },
  { name: 'part_of', type: 'text', meaning: 'the actor it is part of (id)', value: ({ partOf }) => partOf },
  {
    name: 'part_of_name',
    type: 'text',
    meaning: 'the name of the actor it is part of',
    value: ({ partOf }, { nameOf }) => (partOf === undefined ? undefined : nameOf(partOf)),
  },
  {
    name: 'same_as',
    type: 'list',
    meaning: 'web addresses of the same actor elsewhere',
    value: ({ sameAs }) => listOrNothing(sameAs),
  },
  { name: 'note', type: 'text', meaning: 'a remark of the annotator', value: ({ note }) => note },
  { name: 'notes', type: 'list', meaning: 'further remarks, as “kind: text”', value: ({ notes }) => noteLines(notes) },
];

/** Notes as texts of the form `sic: …`; the kind never holds a colon. */
export function noteLines(notes: readonly Note[] | undefined): readonly string[] | undefined {
  return listOrNothing(notes?.map(({ kind, text }) => `${kind}: ${text}`));
}
