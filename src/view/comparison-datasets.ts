import type { Atlas } from '../graph/atlas';
import { memoizeLast } from '../lib/memoize';
import { fold } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import type { RelationType } from '../model/vocabulary';
import type { Account } from './comparison-account';
import type { Stand } from './comparison-stand';
import { type PropositionTable, tableOf } from './comparison-table';

/** Two actors of two datasets that are taken for one, and by what. */
export interface Match {
  readonly here: Actor;
  readonly there: Actor;
  readonly by: 'id' | 'name';
}

/** Which actors of two datasets are taken for one, and how many are in only one of them. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly onlyHere: readonly Actor[];
  readonly onlyThere: readonly Actor[];
}

/** Two datasets as one table of propositions: the actors of the first, then those of the other that are matched with none. */
export interface Joined {
  readonly atlas: Atlas;
  readonly other: Atlas;
  readonly table: PropositionTable;
  /** Of each proposition the number it has in either atlas, −1 where that has none such. */
  readonly inAtlas: Int32Array;
  readonly inOther: Int32Array;
  readonly matching: Matching;
  /** The ids that actors of the first dataset have in the other. */
  namesThere(ids: readonly ActorId[]): readonly ActorId[];
}

/** Joins two datasets, found once for the two looked at. */
export const joinedOf = memoizeLast((atlas: Atlas, other: Atlas): Joined => {
  const matching = matchingOf(atlas.dataset.actors, other.dataset.actors);
  const idThere = new Map(matching.matches.map(({ here, there }) => [here.id, there.id]));
  return {
    atlas,
    other,
    ...joinedTable(atlas, other, matching),
    matching,
    namesThere: (ids) => ids.map((id) => idThere.get(id)).filter((id) => id !== undefined),
  };
});

/** Matches actors: those of the same id first, then those with a name or alias in common that nobody else has. */
export function matchingOf(here: readonly Actor[], there: readonly Actor[]): Matching {
  const theirs = new Map(there.map((actor) => [actor.id, actor]));
  const matches: Match[] = here.flatMap((actor) => {
    const same = theirs.get(actor.id);
    return same ? [{ here: actor, there: same, by: 'id' as const }] : [];
  });
  const [ownIds, theirIds] = [new Set(matches.map((one) => one.here.id)), new Set(matches.map((one) => one.there.id))];
  const left = there.filter(({ id }) => !theirIds.has(id));
  const byName = namesOf(left);
  const taken = new Set<ActorId>();
  const ownNames = namesOf(here.filter(({ id }) => !ownIds.has(id)));
  for (const actor of here) {
    if (ownIds.has(actor.id)) continue;
    const own = namesIn(actor).filter((name) => ownNames.get(name) === actor);
    const found = own.map((name) => byName.get(name)).find((match) => match && !taken.has(match.id));
    if (!found) continue;
    taken.add(found.id);
    matches.push({ here: actor, there: found, by: 'name' });
  }
  const matched = new Set(matches.map((one) => one.here.id));
  return {
    matches,
    onlyHere: here.filter(({ id }) => !matched.has(id)),
    onlyThere: left.filter(({ id }) => !taken.has(id)),
  };
}

function namesIn({ label, short, aliases = [] }: Actor): readonly string[] {
  const names = [label, ...(short ? [short] : []), ...aliases].map((name) => fold(name).trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** Whom each name means; names that two actors have mean nobody. */
function namesOf(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>();
  const shared = new Set<string>();
  for (const actor of actors) {
    for (const name of namesIn(actor)) {
      if (found.has(name)) shared.add(name);
      found.set(name, actor);
    }
  }
  for (const name of shared) found.delete(name);
  return found;
}

function joinedTable(atlas: Atlas, other: Atlas, { matches, onlyThere }: Matching) {
  const [own, theirs] = [tableOf(atlas), tableOf(other)];
  const actors = [...own.actors, ...onlyThere];
  const places = placesIn(actors, matches);
  const types = [...own.types];
  const typeOf = theirs.types.map((type) => codeOf(types, type));
  const numbers = new Numbers(actors.length, atlas.lexicon.types.length + other.lexicon.types.length);
  for (let at = 0; at < own.length; at++) {
    numbers.add(own.subject[at]!, own.object[at]!, own.type[at]!, types[own.type[at]!]!.symmetric);
  }
  const toJoined = Uint32Array.from({ length: theirs.length }, (_, at) => {
    const [subject, object] = [theirs.subject[at]!, theirs.object[at]!].map(
      (place) => places.get(theirs.actors[place]!.id)!,
    );
    const type = typeOf[theirs.type[at]!]!;
    return numbers.add(subject!, object!, type, types[type]!.symmetric);
  });
  const table: PropositionTable = { actors, types, ...numbers.columns() };
  const inAtlas = new Int32Array(table.length).fill(-1);
  for (let at = 0; at < own.length; at++) inAtlas[at] = at;
  const inOther = new Int32Array(table.length).fill(-1);
  toJoined.forEach((joined, at) => {
    inOther[joined] = at;
  });
  return { table, inAtlas, inOther };
}

/** Where every actor of the other dataset stands among the joined ones. */
function placesIn(actors: readonly Actor[], matches: readonly Match[]): ReadonlyMap<ActorId, number> {
  const own = new Map(actors.map(({ id }, place) => [id, place]));
  const there = new Map(own);
  for (const match of matches) there.set(match.there.id, own.get(match.here.id)!);
  return there;
}

/** The place of a type among some, which it is added to where it is not there. */
function codeOf(types: RelationType[], type: RelationType): number {
  const known = types.findIndex(({ id }) => id === type.id);
  return known >= 0 ? known : types.push(type) - 1;
}

/** Numbers propositions by who, what, whom, and their pairs by who and whom. */
class Numbers {
  private readonly known = new Map<number, number>();
  private readonly pairs = new Map<number, number>();
  private readonly subject: number[] = [];
  private readonly object: number[] = [];
  private readonly type: number[] = [];
  private readonly pair: number[] = [];

  constructor(
    private readonly actors: number,
    private readonly types: number,
  ) {}

  add(subject: number, object: number, type: number, symmetric: boolean): number {
    const [low, high] = [Math.min(subject, object), Math.max(subject, object)];
    const [from, to] = symmetric ? [low, high] : [subject, object];
    const key = (from * this.actors + to) * this.types + type;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const ends = low * this.actors + high;
    const pair = this.pairs.get(ends) ?? this.pairs.size;
    this.pairs.set(ends, pair);
    this.object.push(object);
    this.type.push(type);
    this.pair.push(pair);
    const number = this.subject.push(subject) - 1;
    this.known.set(key, number);
    return number;
  }

  columns() {
    const { subject, object, type, pair } = this;
    return {
      length: subject.length,
      pairs: this.pairs.size,
      pair: Uint32Array.from(pair),
      subject: Uint32Array.from(subject),
      object: Uint32Array.from(object),
      type: Uint32Array.from(type),
    };
  }
}

/** An account of one dataset under the numbers that its propositions have in the table of two. */
export function spreadOver({ length }: PropositionTable, account: Account, own: Int32Array): Account {
  const spread = (counts: Uint32Array) =>
    Uint32Array.from({ length }, (_, at) => (own[at]! < 0 ? 0 : counts[own[at]!]!));
  const { says, negates, denies } = account.stand;
  const stand: Stand = { says: spread(says), negates: spread(negates), denies: spread(denies) };
  return { ...account, stand, numberOf: (proposition) => (own[proposition]! < 0 ? undefined : own[proposition]!) };
}
