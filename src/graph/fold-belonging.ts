import { type KindId, kindId, type TypeId, typeId } from '../model/ids';
import type { Atlas } from './atlas';
import type { BodyRule } from './fold-groups';

/** Whom each actor of a dataset belongs to, and why: each in one body at most, and none in a circle. */
export interface Belonging {
  /** Of each actor the place of its body; -1 where it has none. */
  readonly bodyOf: Int32Array;
  /** Of each actor the place of the claim that says so; -1 where the actor itself names what it is part of. */
  readonly claimOf: Int32Array;
  /** Whoever is the body of somebody, by their places. */
  readonly bodies: ReadonlySet<number>;
}

const NONE = -1;
const PEOPLE: ReadonlySet<KindId> = new Set(['person', 'collective'].map(kindId));
const ALONE: ReadonlySet<KindId> = new Set(['state', 'place', 'event', 'identity_group'].map(kindId));
const NO_BODIES: ReadonlySet<KindId> = new Set(['person', 'place', 'event'].map(kindId));
/** Of two claims that name a body the one of the earlier type counts. */
const TYPES: readonly TypeId[] = ['holds-role', 'member-of'].map(typeId);

/** By which rule an actor is folded into its body: states, peoples, places and events never are. */
export function bodyRuleOf(kind: KindId): BodyRule | undefined {
  if (PEOPLE.has(kind)) return 'people';
  return ALONE.has(kind) ? undefined : 'bodies';
}

/**
 * Finds whom everybody belongs to: what an actor is part of; else the object of its latest undisputed role, else of its latest
 * undisputed membership, where an undated one counts as earliest and of equals the first in the dataset.
 */
export function belongingIn(atlas: Pick<Atlas, 'dataset' | 'columns'>): Belonging {
  const { actors } = atlas.dataset;
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const found = new Int32Array(actors.length).fill(NONE);
  const claimOf = claimsNamingBodies(atlas);
  actors.forEach(({ kind, partOf }, place) => {
    if (!bodyRuleOf(kind)) return;
    const body = partOf === undefined ? undefined : places.get(partOf);
    if (body !== undefined) claimOf[place] = NONE;
    found[place] = body ?? (claimOf[place] === NONE ? NONE : atlas.columns.object[claimOf[place]!]!);
  });
  const bodyOf = withoutCircles(found);
  return { bodyOf, claimOf, bodies: new Set(bodyOf.filter((body) => body !== NONE)) };
}

/** Of each actor the claim that names its body; -1 for none. */
function claimsNamingBodies({ dataset: { actors }, columns }: Pick<Atlas, 'dataset' | 'columns'>): Int32Array {
  const claimOf = new Int32Array(actors.length).fill(NONE);
  const { types, standings, negated, subject, object, length } = columns;
  const ranks = types.values.map(({ id }) => TYPES.indexOf(id));
  const sound = standings.values.map((standing) => standing === 'undisputed');
  if (ranks.every((rank) => rank === NONE)) return claimOf;
  for (let claim = 0; claim < length; claim++) {
    const rank = ranks[types.codes[claim]!]!;
    const [of, body] = [subject[claim]!, object[claim]!];
    if (rank === NONE || negated[claim] === 1 || !sound[standings.codes[claim]!] || of === body) continue;
    if (!bodyRuleOf(actors[of]!.kind) || NO_BODIES.has(actors[body]!.kind)) continue;
    const known = claimOf[of]!;
    if (known === NONE || goesBefore(columns, [rank, claim], [ranks[types.codes[known]!]!, known])) claimOf[of] = claim;
  }
  return claimOf;
}

type Ranked = readonly [rank: number, claim: number];

function goesBefore({ first, dated }: Atlas['columns'], [rank, claim]: Ranked, [known, other]: Ranked): boolean {
  if (rank !== known) return rank < known;
  return claim < dated && first[claim]! > first[other]!;
}

/** The same steps without those of a circle: whoever is in one belongs to nobody. */
export function withoutCircles(steps: Int32Array): Int32Array {
  const plain = steps.slice();
  const settled = new Uint8Array(steps.length);
  for (let start = 0; start < steps.length; start++) {
    const path = new Set<number>();
    let at = start;
    while (at !== NONE && settled[at] === 0 && !path.has(at)) {
      path.add(at);
      at = steps[at]!;
    }
    if (path.has(at)) for (const inCircle of [...path].slice([...path].indexOf(at))) plain[inCircle] = NONE;
    for (const place of path) settled[place] = 1;
  }
  return plain;
}
