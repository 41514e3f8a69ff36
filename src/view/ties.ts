import type { Atlas } from '../graph/atlas';
import { eachLine } from '../graph/between';
import { Claims } from '../graph/claims';
import type { Coded } from '../graph/columns';
import { pairBetween } from '../graph/pairs';
import type { ClaimRecord } from '../graph/record';
import { type Bits, hasBit } from '../lib/bits';
import type { ActorId } from '../model/ids';
import { isContested, type Standing } from '../model/standing';
import type { RelationType, Sign } from '../model/vocabulary';
import { quote } from './quote';
import type { TieRef } from './state';

/** All claims of one type between one subject and one object. */
export class Tie {
  readonly relation: RelationType;
  readonly sign: Sign;
  readonly standing: Standing;

  constructor(
    readonly ref: TieRef,
    private readonly atlas: Atlas,
    readonly claims: Claims,
  ) {
    const { types, signs, standings } = atlas.columns;
    const [first] = claims.places;
    this.relation = types.values[types.codes[first!]!]!;
    this.sign = signs.values[signs.codes[first!]!]!;
    this.standing = jointStanding(valuesAt(standings, claims.places));
  }

  get subject(): ActorId {
    return this.ref.subject;
  }

  get object(): ActorId {
    return this.ref.object;
  }

  get negated(): boolean {
    return this.ref.negated;
  }

  get key(): string {
    return tieKey(this.ref);
  }

  /** Its claims as records, in the order of the dataset. */
  get records(): readonly ClaimRecord[] {
    return this.claims.records;
  }

  /** The same tie with those of its claims that are in a set; undefined when none is. */
  among(bits: Bits): Tie | undefined {
    const places = this.claims.places.filter((place) => hasBit(bits, place));
    return places.length === 0 ? undefined : new Tie(this.ref, this.atlas, Claims.at(this.atlas, places));
  }
}

/** A tie's name in text: `yes!attacks!ttp!pakistan`, each part escaped. */
export function tieKey({ type, subject, object, negated }: TieRef): string {
  return [negated ? 'not' : 'yes', type, subject, object].map(quote).join('!');
}

/**
 * The ties that some claims make in some pairs, in the order of the dataset; a symmetric tie has its ends in alphabetical order,
 * a claim with further parties is in several ties.
 */
export function tiesIn(atlas: Atlas, bits: Bits, pairs: Iterable<number>): readonly Tie[] {
  const ties: { readonly tie: Tie; readonly row: number }[] = [];
  for (const pair of pairs) {
    for (const [code, claims] of groupedByTie(atlas, bits, pair)) {
      // Further parties come after the two of each claim.
      const places = atlas.columns.lines ? Uint32Array.from(claims).sort() : Uint32Array.from(claims);
      const tie = new Tie(refOf(atlas, pair, code), atlas, Claims.at(atlas, places));
      ties.push({ tie, row: firstRow(atlas, places) });
    }
  }
  return ties.sort((a, b) => a.row - b.row).map(({ tie }) => tie);
}

/** The claims of a pair, by the code of their tie; those of a code in ascending order but for further parties. */
function groupedByTie(atlas: Atlas, bits: Bits, pair: number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  eachLine(atlas, pair, bits, (claim, from) => {
    const code = tieCode(atlas, pair, claim, from);
    const group = groups.get(code);
    if (!group) groups.set(code, [claim]);
    else if (group.at(-1) !== claim) group.push(claim);
  });
  return groups;
}

function firstRow(atlas: Atlas, places: Uint32Array): number {
  if (atlas.isInTimeOrder) return places[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) least = Math.min(least, atlas.rowAt(place));
  return least;
}

/** The different values that some claims have in a column, in the order in which they come. */
function valuesAt<Value>({ codes, values }: Coded<Value>, places: Uint32Array): readonly Value[] {
  const met = new Uint8Array(values.length);
  const found: Value[] = [];
  for (const place of places) {
    const code = codes[place]!;
    if (met[code] === 1) continue;
    met[code] = 1;
    found.push(values[code]!);
  }
  return found;
}

/** Tells the ties of a pair apart: its type, whether it is negated, and which way it points. */
export function tieCode(
  { columns, pairs }: Pick<Atlas, 'columns' | 'pairs'>,
  pair: number,
  claim: number,
  from: number,
): number {
  const { types, negated } = columns;
  const type = types.codes[claim]!;
  const backwards = !types.values[type]!.symmetric && from !== pairs.low[pair];
  return type * 4 + negated[claim]! * 2 + Number(backwards);
}

function refOf({ columns, pairs, dataset }: Atlas, pair: number, code: number): TieRef {
  const relation = columns.types.values[code >>> 2]!;
  const [low, high] = [dataset.actors[pairs.low[pair]!]!.id, dataset.actors[pairs.high[pair]!]!.id];
  const turned = relation.symmetric ? high < low : (code & 1) === 1;
  const [subject, object] = turned ? [high, low] : [low, high];
  return { type: relation.id, subject, object, negated: (code & 2) !== 0 };
}

/** All ties that some claims make. */
export function allTies(atlas: Atlas, bits: Bits): readonly Tie[] {
  return tiesIn(
    atlas,
    bits,
    Array.from({ length: atlas.pairs.length }, (_, pair) => pair),
  );
}

/** The ties that join two actors, either way. */
export function tiesBetween(atlas: Atlas, bits: Bits, a: ActorId, b: ActorId): readonly Tie[] {
  const pair = pairOfActors(atlas, a, b);
  return pair === undefined ? [] : tiesIn(atlas, bits, [pair]);
}

/** The claims of some ties, each once. */
export function claimsInTies(atlas: Atlas, ties: readonly Tie[]): Claims {
  return Claims.gathered(
    atlas,
    ties.flatMap(({ claims }) => [...claims.places]),
  );
}

/** The pair of two actors; undefined when no claim ties them. */
export function pairOfActors({ pairs, placeOf }: Atlas, a: ActorId, b: ActorId): number | undefined {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one === undefined || other === undefined ? undefined : pairBetween(pairs, one, other);
}

/** The tie of a reference among some claims, if they hold one. */
export function tieAmong(atlas: Atlas, bits: Bits, ref: TieRef): Tie | undefined {
  const key = tieKey(ref);
  return tiesBetween(atlas, bits, ref.subject, ref.object).find((tie) => tie.key === key);
}

/** Contested when one claim is; otherwise undisputed when one claim is; otherwise what they rest on. */
export function jointStanding(standings: readonly Standing[]): Standing {
  const contested = standings.find(isContested);
  if (contested) return standings.includes('disputed') ? 'disputed' : contested;
  if (standings.includes('undisputed')) return 'undisputed';
  return standings.includes('anonymous') ? 'anonymous' : 'planned';
}
