import type { Atlas } from '../graph/atlas';
import { eachLine } from '../graph/between';
import type { Columns } from '../graph/columns';
import { type Bits, hasBit } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { isContested, type Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { numbersAmong } from './matrix-pairs';
import type { Shown } from './shown';
import { jointStanding } from './ties';

/** The claims of one sign that an actor acts on another by. */
export interface CellPart {
  readonly sign: Sign;
  readonly claims: number;
  readonly standing: Standing;
  /** Role and membership only: drawn thin. */
  readonly structural: boolean;
  /** All of it goes both ways, and stands in the cell across as well. */
  readonly symmetric: boolean;
}

/** What one actor, the row, does to another, the column; both by their positions. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** The pair of both, by its number in the atlas. */
  readonly pair: number;
  /** Against, with, neutral: at least one of them. */
  readonly parts: readonly CellPart[];
  readonly claims: number;
  /** The claims in it that somebody denies or disputes, by their places. */
  readonly contested: readonly number[];
}

const PART_ORDER: readonly Sign[] = [-1, 1, 0];

/** Who acts on whom among some actors, in their order. A row is worked out when it is looked at, from the pairs of its actor. */
export class Matrix {
  private readonly positions: Int32Array;
  private readonly rows: ReadonlyMap<number, MatrixCell>[] = [];
  private heaviest: number | undefined;

  constructor(
    private readonly atlas: Atlas,
    private readonly shown: Shown,
    /** The actors by their places, in the order of rows and columns. */
    readonly places: readonly number[],
  ) {
    this.positions = numbersAmong(atlas, places);
  }

  get size(): number {
    return this.places.length;
  }

  /** Who stands at a position. */
  idAt(position: number): ActorId {
    return this.atlas.dataset.actors[this.places[position]!]!.id;
  }

  /** Where an actor stands; undefined for who is not in the matrix. */
  positionOf(id: ActorId): number | undefined {
    const place = this.atlas.placeOf(id);
    const position = place === undefined ? -1 : this.positions[place]!;
    return position < 0 ? undefined : position;
  }

  /** The cells of a row that hold claims, by their columns. */
  row(row: number): ReadonlyMap<number, MatrixCell> {
    this.rows[row] ??= this.worked(row);
    return this.rows[row];
  }

  /** Undefined where the row does nothing to the column. */
  cell(row: number, column: number): MatrixCell | undefined {
    return this.row(row).get(column);
  }

  /** How many cells hold claims. */
  get filled(): number {
    return this.places.reduce((sum, _, row) => sum + this.row(row).size, 0);
  }

  /** The most claims that any two of the actors have between them. */
  get most(): number {
    this.heaviest ??= this.found();
    return this.heaviest;
  }

  private found(): number {
    const { ofActor, others } = this.atlas.pairs;
    const { claims } = this.shown.network;
    let most = 0;
    for (const place of this.places) {
      for (let at = ofActor.offsets[place]!; at < ofActor.offsets[place + 1]!; at++) {
        if (this.positions[others[at]!]! >= 0) most = Math.max(most, claims[ofActor.values[at]!]!);
      }
    }
    return most;
  }

  private worked(row: number): ReadonlyMap<number, MatrixCell> {
    const { ofActor, others } = this.atlas.pairs;
    const { claims } = this.shown.network;
    const place = this.places[row]!;
    const cells = new Map<number, MatrixCell>();
    const gathering = new Gathering(this.atlas, place);
    for (let at = ofActor.offsets[place]!; at < ofActor.offsets[place + 1]!; at++) {
      const [pair, column] = [ofActor.values[at]!, this.positions[others[at]!]!];
      if (column < 0 || claims[pair] === 0) continue;
      const parts = gathering.partsOf(pair, this.shown.claims.bits);
      if (parts.length === 0) continue;
      const sum = parts.reduce((so, part) => so + part.claims, 0);
      cells.set(column, { row, column, pair, parts, claims: sum, contested: gathering.contested });
    }
    return cells;
  }
}

/** The matrix of some actors in an order; the same one for the same places. */
export const matrixOf = memoizeLast((atlas: Atlas, shown: Shown, places: readonly number[]) => {
  return new Matrix(atlas, shown, places);
});

/** What claims are by the codes of their columns, laid out so that a great many are gone through quickly; found once for each. */
interface Traits {
  /** Of each type 1 where it goes both ways, and where it says more than who belongs to whom. */
  readonly symmetric: Uint8Array;
  readonly acting: Uint8Array;
  /** Of each standing 1 where somebody denies or disputes. */
  readonly contested: Uint8Array;
  /** The codes of signs in the order of parts. */
  readonly order: readonly number[];
}

const traits = new WeakMap<Columns, Traits>();

function traitsOf(columns: Columns): Traits {
  const { types, signs, standings } = columns;
  const found = traits.get(columns) ?? {
    symmetric: Uint8Array.from(types.values, ({ symmetric }) => Number(symmetric)),
    acting: Uint8Array.from(types.values, ({ family }) => Number(family !== 'structure')),
    contested: Uint8Array.from(standings.values, (standing) => Number(isContested(standing))),
    order: PART_ORDER.map((sign) => signs.values.indexOf(sign)).filter((code) => code >= 0),
  };
  traits.set(columns, found);
  return found;
}

/** Gathers what one actor does to others: the lines that come from it, and those of types that go both ways. */
class Gathering {
  contested: number[] = [];
  private readonly claims: Uint32Array;
  /** A bit for each standing that a claim of a sign has. */
  private readonly standings: Uint32Array;
  /** Of each sign 1 where a claim says more than who belongs to whom, and where one goes one way only. */
  private readonly acting: Uint8Array;
  private readonly directed: Uint8Array;
  /** A claim with further parties may draw more than one line from one to the other. */
  private readonly met: Set<number> | undefined;
  private readonly traits: Traits;

  constructor(
    private readonly atlas: Pick<Atlas, 'columns' | 'pairs'>,
    private readonly actor: number,
  ) {
    const { signs, lines } = atlas.columns;
    const count = signs.values.length;
    this.claims = new Uint32Array(count);
    this.standings = new Uint32Array(count);
    this.acting = new Uint8Array(count);
    this.directed = new Uint8Array(count);
    this.met = lines && new Set();
    this.traits = traitsOf(atlas.columns);
  }

  /** The parts of the cell that a pair makes, in their order. */
  partsOf(pair: number, bits: Bits): readonly CellPart[] {
    for (const sums of [this.claims, this.standings, this.acting, this.directed]) sums.fill(0);
    this.contested = [];
    if (this.met) {
      this.met.clear();
      eachLine(this.atlas, pair, bits, this.addLine);
    } else this.addClaims(pair, bits);
    return this.traits.order.filter((code) => this.claims[code]! > 0).map((code) => this.part(code));
  }

  private readonly addLine = (claim: number, from: number) => {
    const { symmetric } = this.traits;
    const { codes } = this.atlas.columns.types;
    if ((from !== this.actor && symmetric[codes[claim]!] === 0) || this.met?.has(claim)) return;
    this.met?.add(claim);
    this.add(claim);
  };

  /** Where no claim has further parties there is one line a claim: half a million of them are gone through like this. */
  private addClaims(pair: number, bits: Bits) {
    const { columns, pairs } = this.atlas;
    const { codes } = columns.types;
    const { symmetric } = this.traits;
    const { offsets, values } = pairs.claims;
    const end = offsets[pair + 1]!;
    for (let at = offsets[pair]!; at < end; at++) {
      const claim = values[at]!;
      if (columns.subject[claim] !== this.actor && symmetric[codes[claim]!] === 0) continue;
      if (hasBit(bits, claim)) this.add(claim);
    }
  }

  private add(claim: number) {
    const { signs, standings, types } = this.atlas.columns;
    const { symmetric, acting, contested } = this.traits;
    const [type, sign, standing] = [types.codes[claim]!, signs.codes[claim]!, standings.codes[claim]!];
    this.claims[sign]!++;
    this.standings[sign]! |= 1 << standing;
    this.acting[sign]! |= acting[type]!;
    if (symmetric[type] === 0) this.directed[sign] = 1;
    if (contested[standing] === 1) this.contested.push(claim);
  }

  private part(code: number): CellPart {
    const { signs, standings } = this.atlas.columns;
    return {
      sign: signs.values[code]!,
      claims: this.claims[code]!,
      standing: jointStanding(standings.values.filter((_, at) => (this.standings[code]! >> at) & 1)),
      structural: this.acting[code] === 0,
      symmetric: this.directed[code] === 0,
    };
  }
}
