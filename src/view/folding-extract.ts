import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import { withoutCircles } from '../graph/fold-belonging';
import { groupInWords } from '../graph/fold-bodies';
import { listAt } from '../graph/lists';
import { bitsWhere, hasBit } from '../lib/bits';
import { counted, listed } from '../lib/text';
import type { Actor, Claim, OpenDataset, Party } from '../model/dataset';
import type { ActorId, KindId } from '../model/ids';
import { baseOf } from './folding';
import type { View } from './state';

/** How a file has actors who stand as one: each by himself as in the data, or as they are drawn. */
export type Fullness = 'full' | 'folded';

const MOST_NAMES = 40;

/** True where somebody stands as another and a file may say so: communities are found, and never written into data. */
export function canSaveFolded({ fold }: Atlas, { folding }: Pick<View, 'folding'>): boolean {
  return fold !== undefined && fold.standing.size > 0 && !folding.communities;
}

/** Those of some claims that tie different actors of a fold: what members of one group have among themselves is no tie there. */
export function claimsOutside(atlas: Atlas, claims: Claims): Claims {
  const { subject, object, further } = atlas.columns;
  const { bits } = claims;
  const isOutside = (claim: number) =>
    subject[claim] !== object[claim] || (further !== undefined && listAt(further, claim).length > 0);
  return Claims.in(
    atlas,
    bitsWhere(atlas.size, (claim) => hasBit(bits, claim) && (isOutside(claim) || !isInGroup(atlas, subject[claim]!))),
  );
}

function isInGroup({ fold, dataset }: Atlas, place: number): boolean {
  return fold?.standing.has(dataset.actors[place]!.id) ?? false;
}

/** A part of a fold as a dataset: its claims tie whoever their parties stand as, and speakers keep their own names. */
export function writtenFolded<Some extends Pick<OpenDataset, 'actors' | 'claims'>>(
  atlas: Atlas,
  part: Some,
  claims: Claims,
): Some {
  const cast = new Cast(atlas);
  const alone = namedAlone(cast, claims);
  return {
    ...part,
    actors: inNoCircle([...part.actors.map((actor) => noted(atlas, actor)), ...alone]),
    claims: {
      length: claims.length,
      *[Symbol.iterator]() {
        for (const claim of part.claims) yield cast.claim(claim);
      },
    },
  };
}

/** Without what they are part of for actors who would, as they stand, be part of themselves. */
function inNoCircle(actors: readonly Actor[]): readonly Actor[] {
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const bodies = Int32Array.from(actors, ({ partOf }) => (partOf === undefined ? -1 : (places.get(partOf) ?? -1)));
  const plain = withoutCircles(bodies);
  return actors.map((actor, place) => {
    const { partOf: _, ...alone } = actor;
    return plain[place] === bodies[place] ? actor : alone;
  });
}

/** Whom everybody stands as in a file. */
class Cast {
  readonly base: Atlas;

  constructor(readonly atlas: Atlas) {
    this.base = baseOf(atlas);
  }

  /** Whoever stands at the place of an actor of the dataset. */
  at(place: number): Actor {
    return this.atlas.dataset.actors[this.atlas.fold?.placeOf[place] ?? place]!;
  }

  /** Whom a party is written as: itself where the relation takes nobody of the kind that it stands as. */
  party(place: number, allowed?: readonly KindId[]): Actor {
    const actor = this.at(place);
    return !allowed || allowed.includes(actor.kind) ? actor : this.base.dataset.actors[place]!;
  }

  claim(claim: Claim): Claim {
    const type = this.atlas.lexicon.type(claim.type);
    const idOf = (id: ActorId, allowed?: readonly KindId[]) => this.party(this.base.placeOf(id)!, allowed).id;
    const [subject, object] = [idOf(claim.subject, type.domain), idOf(claim.object, type.range)];
    const { also: former, ...rest } = claim;
    const also = former && once(former.map((one) => (isParty(one) ? { ...one, actor: idOf(one.actor) } : one)));
    const others = also?.filter((one) => !isParty(one) || (one.actor !== subject && one.actor !== object)) ?? [];
    return { ...rest, subject, object, ...(others.length > 0 && { also: others }) };
  }
}

function isParty({ role }: Party): boolean {
  return role === 'party' || role === 'with';
}

function once(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((one) => [JSON.stringify([one.role, one.actor]), one])).values()];
}

/** Whoever some claims name by his own name although he stands as another: speakers, and parties of a kind that must be told. */
function namedAlone(cast: Cast, claims: Claims): readonly Actor[] {
  const { base, atlas } = cast;
  const { named, subject, object, types } = base.columns;
  const alone = new Set<number>();
  const add = (place: number) => {
    if (cast.at(place).id !== base.dataset.actors[place]!.id) alone.add(place);
  };
  for (const claim of claims.places) {
    if (named) for (const place of listAt(named, claim)) add(place);
    const { domain, range } = types.values[types.codes[claim]!]!;
    for (const [place, allowed] of [
      [subject[claim]!, domain],
      [object[claim]!, range],
    ] as const)
      if (!allowed.includes(cast.at(place).kind)) add(place);
  }
  const ids = new Set(atlas.dataset.actors.map(({ id }) => id));
  return [...alone]
    .sort((a, b) => a - b)
    .map((place) => ({ ...base.dataset.actors[place]!, partOf: cast.at(place).id }))
    .filter(({ id }) => !ids.has(id));
}

/** A group with a note of who is in it. */
function noted({ fold, unfolded }: Atlas, actor: Actor): Actor {
  const group = fold?.standing.get(actor.id);
  if (!group || !unfolded) return actor;
  const names = [...group.members]
    .map((place) => unfolded.dataset.actors[place]!)
    .filter(({ id }) => id !== actor.id)
    .map(({ label }) => label);
  const told = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`] : names;
  const note = `Stands for others, too: ${listed(told)}.`;
  return { ...actor, note: actor.note === undefined ? note : `${actor.note} ${note}` };
}

/** What a file says of how it was folded, one line a fact. */
export function wordsOfFolded({ fold }: Atlas, inside: number): readonly string[] {
  const groups = [...(fold?.standing.values() ?? [])];
  const words = groups.map((group) => `${group.actor.label} (${groupInWords(group)})`);
  return [
    `As folded: ${listed(words)}`,
    ...(inside > 0 ? [`Left out: ${counted(inside, 'claim')} among those who are folded into one`] : []),
  ];
}
