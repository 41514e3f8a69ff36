import type { Atlas } from '../graph/atlas';
import { memoizeLast } from '../lib/memoize';
import type { Actor } from '../model/dataset';
import { type ActorId, actorId } from '../model/ids';
import { isContested } from '../model/standing';
import { baseOf } from './folding';

/** By what somebody is the voice of a body: he is part of it, has a role in it, is its member, or speaks on its behalf. */
export type Tenure = 'part' | 'role' | 'member' | 'behalf';

/** That somebody is the voice of a body, and the words for why. */
export interface Belonging {
  readonly body: ActorId;
  readonly by: Tenure;
  /** `defence minister of Pakistan`, `part of Pakistan`. */
  readonly why: string;
}

/** The relation types by which somebody belongs to a body, the weightier first. */
const TENURES = [
  ['holds-role', 'role'],
  ['member-of', 'member'],
] as const;

/** Kinds that speak for themselves, whatever coalition or movement they are in. */
const SOVEREIGN: ReadonlySet<string> = new Set(['state', 'government']);

/** The rule of `belongingsOf` as readers are told it. */
export const ONE_VOICE_RULE =
  'Who is part of a body, holds a role in it, is its member or speaks on its behalf is its voice, and so on upwards; roles that are disputed, denied or only planned do not count. A state or government is the voice of nobody but a state or government.';

/**
 * Whose voice each actor is, one step up. The rule: what the dataset has him `partOf` comes first, then the latest uncontested
 * claim that he holds a role in a body, then one that he is its member, then whom he says to speak for. A state or government
 * is the voice of nobody but a state or government.
 */
export function belongingsOf(atlas: Atlas): ReadonlyMap<ActorId, Belonging> {
  return remembered(baseOf(atlas));
}

const remembered = memoizeLast((base: Atlas): ReadonlyMap<ActorId, Belonging> => {
  const found = new Map<ActorId, Belonging>();
  const add = (id: ActorId, belonging: Belonging) => {
    if (!found.has(id) && mayBelong(base, id, belonging.body)) found.set(id, belonging);
  };
  const roles = tenuresIn(base);
  for (const actor of base.dataset.actors) {
    if (actor.partOf) add(actor.id, asPart(base, actor, actor.partOf, roles.get(actor.id)));
  }
  for (const [id, tenure] of roles) add(id, asTenure(base, id, tenure));
  if (base.store.worded) for (const [id, body] of behalves(base)) add(id, asSpokesman(base, id, body));
  return found;
});

function mayBelong({ actors }: Atlas, id: ActorId, body: ActorId): boolean {
  const [own, other] = [actors.get(id), actors.get(body)];
  if (!own || !other || id === body) return false;
  return !SOVEREIGN.has(own.kind) || SOVEREIGN.has(other.kind);
}

/** A claim of a role or a membership that counts: the latest of the weightiest. */
interface TenureClaim {
  readonly body: ActorId;
  readonly by: Tenure;
  readonly qualifier?: string;
}

function tenuresIn({ columns, record }: Atlas): ReadonlyMap<ActorId, TenureClaim> {
  const best = new Map<ActorId, { readonly claim: TenureClaim; readonly rank: number; readonly last: number }>();
  const { types, standings, negated, last } = columns;
  const ranks = types.values.map(({ id }) => TENURES.findIndex(([type]) => type === id));
  if (ranks.every((rank) => rank < 0)) return new Map();
  for (let place = 0; place < columns.length; place++) {
    const rank = ranks[types.codes[place]!]!;
    const standing = standings.values[standings.codes[place]!]!;
    if (rank < 0 || negated[place] === 1 || isContested(standing) || standing === 'planned') continue;
    const { subject, object, qualifier } = record(place).claim;
    const known = best.get(subject);
    if (known && (known.rank < rank || (known.rank === rank && known.last >= last[place]!))) continue;
    const claim = { body: object, by: TENURES[rank]![1], ...(qualifier && { qualifier }) };
    best.set(subject, { claim, rank, last: last[place]! });
  }
  return new Map([...best].map(([id, { claim }]) => [id, claim]));
}

/** Whom speakers say to speak for, by the first of their claims that says so. */
function behalves({ store, actors }: Atlas): ReadonlyMap<ActorId, ActorId> {
  const found = new Map<ActorId, ActorId>();
  for (const { by, onBehalfOf } of store) {
    if (by === undefined || onBehalfOf === undefined || onBehalfOf === by) continue;
    const speaker = actors.get(actorId(by));
    if (speaker && !found.has(speaker.id)) found.set(speaker.id, onBehalfOf);
  }
  return found;
}

function asPart(base: Atlas, { role }: Actor, body: ActorId, tenure: TenureClaim | undefined): Belonging {
  const title = (tenure?.body === body && tenure.by === 'role' ? tenure.qualifier : undefined) ?? role;
  const name = base.nameOf(body);
  return { body, by: 'part', why: title ? `${title} of ${name}` : `part of ${name}` };
}

function asTenure(base: Atlas, id: ActorId, { body, by, qualifier }: TenureClaim): Belonging {
  const name = base.nameOf(body);
  if (by === 'member') return { body, by, why: `member of ${name}` };
  const title = qualifier ?? base.actors.get(id)?.role;
  return { body, by, why: title ? `${title} of ${name}` : `holds a role in ${name}` };
}

function asSpokesman(base: Atlas, id: ActorId, body: ActorId): Belonging {
  const role = base.actors.get(id)?.role;
  const name = base.nameOf(body);
  return { body, by: 'behalf', why: role ? `${role}, speaks for ${name}` : `speaks for ${name}` };
}

/**
 * The body at the top of whom somebody is the voice of, himself where he is nobody's; of bodies that belong to each other in a
 * ring, the first in the dataset.
 */
export function headOf(atlas: Atlas, id: ActorId): ActorId {
  const belongings = belongingsOf(atlas);
  const way: ActorId[] = [];
  let at = id;
  while (!way.includes(at)) {
    way.push(at);
    const up = belongings.get(at);
    if (!up) return at;
    at = up.body;
  }
  const ring = way.slice(way.indexOf(at));
  const placeOf = (one: ActorId) => baseOf(atlas).placeOf(one) ?? 0;
  return ring.reduce((first, one) => (placeOf(one) < placeOf(first) ? one : first));
}
