import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { type Lists, listAt, placesByKey } from './lists';

export const NAME_RULES = ['place', 'organisation'] as const;
/** What the text in the parentheses of a label names, by which actors are merged. */
export type NameRule = (typeof NAME_RULES)[number];

export const BODY_RULES = ['people', 'bodies'] as const;
/** Who is folded into the body that they belong to: persons and unnamed parties, or bodies into others up to states. */
export type BodyRule = (typeof BODY_RULES)[number];

export const FOLD_RULES = [...NAME_RULES, ...BODY_RULES] as const;
export type FoldRule = NameRule | BodyRule;

/** One body that some are folded into, be it so for all bodies or not. */
export interface Single {
  readonly rule: BodyRule;
  readonly body: ActorId;
}

/** Actors of a dataset that can stand as one. */
export interface Group {
  /** The actor that stands for them: the body that the others belong to, else one with an id that no actor of the dataset has. */
  readonly actor: Actor;
  readonly by: NameRule | 'body' | 'community';
  /** Their places among the dataset's actors, ascending. */
  readonly members: Uint32Array;
  /** The place of the one that the group is named after; absent where it is none of them. */
  readonly head?: number;
  /** How many belong to the body that it is; absent where it is none. */
  readonly folded?: number;
}

/** Groups that share no actor. */
export interface Level {
  readonly groups: readonly Group[];
  /** Of each actor of the dataset the number of its group; -1 for none. */
  readonly groupOf: Int32Array;
}

/** Which actors of a dataset stand as one: a later level goes before an earlier one, and what is apart stands by itself. */
export interface Fold {
  readonly levels: readonly Level[];
  readonly apart: ReadonlySet<ActorId>;
  /** Who is there then, in the order of their first members. */
  readonly actors: readonly Actor[];
  /** Of each actor of the dataset the place of whom it stands as. */
  readonly placeOf: Uint32Array;
  /** Of each who is there then the places of the dataset's actors in it. */
  readonly members: Lists;
  /** The groups that stand as one. */
  readonly standing: ReadonlyMap<ActorId, Group>;
}

const NONE = -1;

export function levelOf(groups: readonly Group[], actors: number): Level {
  const groupOf = new Int32Array(actors).fill(NONE);
  groups.forEach(({ members }, number) => {
    for (const member of members) groupOf[member] = number;
  });
  return { groups, groupOf };
}

/** Lets the actors of a dataset stand as their groups. */
export function foldOf(actors: readonly Actor[], levels: readonly Level[], apart: readonly ActorId[]): Fold {
  const out = new Set(apart);
  const standing = new Map<ActorId, Group>();
  const placeOf = new Uint32Array(actors.length);
  const places = new Map<Group, number>();
  const there: Actor[] = [];
  actors.forEach((actor, at) => {
    const group = groupStanding(levels, out, at);
    const known = group && places.get(group);
    placeOf[at] = known ?? there.push(group ? group.actor : actor) - 1;
    if (group && known === undefined) {
      places.set(group, placeOf[at]!);
      standing.set(group.actor.id, group);
    }
  });
  return {
    levels,
    apart: out,
    actors: inBodies(there, actors, placeOf),
    placeOf,
    members: placesByKey(placeOf, there.length),
    standing,
  };
}

/** The group of the last level that is not apart. */
function groupStanding(levels: readonly Level[], apart: ReadonlySet<ActorId>, actor: number): Group | undefined {
  for (let at = levels.length - 1; at >= 0; at--) {
    const group = groupIn(levels[at]!, actor);
    if (group && !apart.has(group.actor.id)) return group;
  }
  return undefined;
}

function groupIn({ groups, groupOf }: Level, actor: number): Group | undefined {
  const number = groupOf[actor]!;
  return number === NONE ? undefined : groups[number];
}

/** What an actor is part of stands as something else perhaps. */
function inBodies(there: readonly Actor[], actors: readonly Actor[], placeOf: Uint32Array): readonly Actor[] {
  if (there.every(({ partOf }) => partOf === undefined)) return there;
  const idOf = new Map(actors.map(({ id }, at) => [id, there[placeOf[at]!]!.id]));
  return there.map((actor) => {
    const body = actor.partOf === undefined ? undefined : idOf.get(actor.partOf);
    if (body === undefined || body === actor.partOf) return actor;
    const { partOf: _, ...alone } = actor;
    return body === actor.id ? alone : { ...actor, partOf: body };
  });
}

/** The groups that somebody who is there would be in, were they not apart. */
export function groupsLeftBy({ levels, apart, members }: Fold, place: number): readonly Group[] {
  const [first] = listAt(members, place);
  if (first === undefined) return [];
  const groups = levels.map((level) => groupIn(level, first)).filter((group) => group !== undefined);
  return groups.filter(({ actor }) => apart.has(actor.id));
}

/** Who would be there if a group that stands were taken apart, and the places of the dataset's actors in each. */
export function partsOf(
  { levels, apart }: Fold,
  actors: readonly Actor[],
  group: Group,
): readonly { readonly actor: Actor; readonly members: readonly number[] }[] {
  const without = new Set([...apart, group.actor.id]);
  const parts = new Map<Actor, number[]>();
  for (const member of group.members) {
    const part = groupStanding(levels, without, member)?.actor ?? actors[member]!;
    const known = parts.get(part);
    if (known) known.push(member);
    else parts.set(part, [member]);
  }
  return [...parts].map(([actor, members]) => ({ actor, members }));
}
