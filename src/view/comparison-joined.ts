import type { Atlas } from '../graph/atlas';
import type { RelationType } from '../model/vocabulary';
import type { Matching } from './comparison-matching';
import { type PropositionTable, tableOf } from './comparison-table';

/** The propositions of two datasets as one table, and of each the number it has in either; −1 where that has none such. */
export interface JoinedTables {
  readonly table: PropositionTable;
  readonly inAtlas: Int32Array;
  readonly inOther: Int32Array;
}

/** Propositions that are numbered, and actors whose pairs are looked through, in one step. */
const AT_A_TIME = { propositions: 20_000, actors: 1000 };

/** Joins the tables of two datasets in steps: the propositions of the first under their own numbers, then those that only the other has. */
export function* joiningTables(atlas: Atlas, other: Atlas, matching: Matching): Generator<void, JoinedTables> {
  const [own, theirs] = [tableOf(atlas), tableOf(other)];
  yield;
  const actors = [...own.actors, ...matching.onlyThere];
  const places = placesOf(atlas, other, matching);
  const types = [...own.types];
  const typeOf = theirs.types.map((type) => codeOf(types, type));
  yield;
  const pairOf = yield* commonPairs(atlas, other, places);
  const numbers = new Numbers(own, types);
  const toJoined = new Uint32Array(theirs.length);
  for (let at = 0; at < theirs.length; at++) {
    if (at % AT_A_TIME.propositions === 0) yield;
    const pair = theirs.pair[at]!;
    const type = typeOf[theirs.type[at]!]!;
    const isTwice = types[type]!.symmetric !== theirs.types[theirs.type[at]!]!.symmetric;
    if (pairOf[pair]! < 0) pairOf[pair] = numbers.newPair();
    const [subject, object] = [places[theirs.subject[at]!]!, places[theirs.object[at]!]!];
    toJoined[at] = numbers.of({ pair: pairOf[pair]!, subject, object, type }, isTwice);
  }
  yield;
  const table: PropositionTable = { actors, types, ...numbers.columns() };
  yield;
  return { table, ...numbersIn(table.length, own.length, toJoined) };
}

/** Where every actor of the other dataset stands among the joined ones. */
function placesOf(atlas: Atlas, other: Atlas, { matches, onlyThere }: Matching): Uint32Array {
  const places = new Uint32Array(other.dataset.actors.length);
  for (const { here, there } of matches) places[other.placeOf(there.id)!] = atlas.placeOf(here.id)!;
  onlyThere.forEach(({ id }, at) => {
    places[other.placeOf(id)!] = atlas.dataset.actors.length + at;
  });
  return places;
}

/** The place of a type among some, which it is added to where it is not there. */
function codeOf(types: RelationType[], type: RelationType): number {
  const known = types.findIndex(({ id }) => id === type.id);
  return known >= 0 ? known : types.push(type) - 1;
}

/** Of each pair of the other dataset its number in the first; −1 where that does not tie the two. */
function* commonPairs(atlas: Atlas, other: Atlas, places: Uint32Array): Generator<void, Int32Array> {
  const found = new Int32Array(other.pairs.length).fill(-1);
  const own = atlas.dataset.actors.length;
  const between = new Int32Array(own).fill(-1);
  for (const [there, here] of places.entries()) {
    if (there % AT_A_TIME.actors === 0) yield;
    if (here >= own) continue;
    const { ofActor, others } = atlas.pairs;
    const [start, end] = [ofActor.offsets[here]!, ofActor.offsets[here + 1]!];
    for (let at = start; at < end; at++) between[others[at]!] = ofActor.values[at]!;
    const { ofActor: theirs, others: ends } = other.pairs;
    for (let at = theirs.offsets[there]!; at < theirs.offsets[there + 1]!; at++) {
      const place = places[ends[at]!]!;
      if (place < own) found[theirs.values[at]!] = between[place]!;
    }
    for (let at = start; at < end; at++) between[others[at]!] = -1;
  }
  return found;
}

interface Proposition {
  readonly pair: number;
  readonly subject: number;
  readonly object: number;
  readonly type: number;
}

/** Numbers propositions: those of the first dataset as they are, others as they are met. */
class Numbers {
  private readonly added: Proposition[] = [];
  private readonly met = new Map<string, number>();
  private pairs: number;
  /** Where the propositions of each pair of the first dataset begin: they stand pair by pair. */
  private readonly starts: Uint32Array;

  constructor(
    private readonly own: PropositionTable,
    private readonly types: readonly RelationType[],
  ) {
    this.pairs = own.pairs;
    this.starts = new Uint32Array(own.pairs + 1);
    for (let at = 0; at < own.length; at++) this.starts[own.pair[at]! + 1]!++;
    for (let pair = 0; pair < own.pairs; pair++) this.starts[pair + 1]! += this.starts[pair]!;
  }

  newPair(): number {
    return this.pairs++;
  }

  /** `isTwice` for one of a type that goes both ways here and one way there, or the other way round: it may be met twice. */
  of(proposition: Proposition, isTwice: boolean): number {
    const { pair } = proposition;
    const known = pair < this.own.pairs ? this.knownIn(proposition) : -1;
    if (known >= 0) return known;
    const key = isTwice ? this.keyOf(proposition) : '';
    const before = isTwice ? this.met.get(key) : undefined;
    if (before !== undefined) return before;
    const number = this.own.length + this.added.push(proposition) - 1;
    if (isTwice) this.met.set(key, number);
    return number;
  }

  private knownIn({ pair, subject, type }: Proposition): number {
    const { own, starts, types } = this;
    for (let at = starts[pair]!; at < starts[pair + 1]!; at++) {
      if (own.type[at] === type && (types[type]!.symmetric || own.subject[at] === subject)) return at;
    }
    return -1;
  }

  private keyOf({ pair, subject, type }: Proposition): string {
    return this.types[type]!.symmetric ? `${pair} ${type}` : `${pair} ${type} ${subject}`;
  }

  columns(): Omit<PropositionTable, 'actors' | 'types'> {
    const { own, added, pairs } = this;
    const length = own.length + added.length;
    const column = (name: keyof Proposition) => {
      const all = new Uint32Array(length);
      all.set(own[name]);
      for (let at = 0; at < added.length; at++) all[own.length + at] = added[at]![name];
      return all;
    };
    return {
      length,
      pairs,
      pair: column('pair'),
      subject: column('subject'),
      object: column('object'),
      type: column('type'),
    };
  }
}

function numbersIn(length: number, own: number, toJoined: Uint32Array): Omit<JoinedTables, 'table'> {
  const inAtlas = new Int32Array(length).fill(-1);
  for (let at = 0; at < own; at++) inAtlas[at] = at;
  const inOther = new Int32Array(length).fill(-1);
  for (let at = 0; at < toJoined.length; at++) inOther[toJoined[at]!] = at;
  return { inAtlas, inOther };
}
