import type { Atlas } from '../graph/atlas';
import { eachLine } from '../graph/between';
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
    for (let at = ofActor.offsets[place]!; at < ofActor.offsets[place + 1]!; at++) {
      const [pair, column] = [ofActor.values[at]!, this.positions[others[at]!]!];
      if (column < 0 || claims[pair] === 0) continue;
      const { parts, contested } = gathered(this.atlas, this.shown, pair, place);
      const sum = parts.reduce((so, part) => so + part.claims, 0);
      if (sum > 0) cells.set(column, { row, column, pair, parts, claims: sum, contested });
    }
    return cells;
  }
}

/** The matrix of some actors in an order; the same one for the same places. */
export const matrixOf = memoizeLast((atlas: Atlas, shown: Shown, places: readonly number[]) => {
  return new Matrix(atlas, shown, places);
});

/** What one actor of a pair does to the other: the lines that come from it, and those of types that go both ways. */
function gathered(
  atlas: Atlas,
  { claims: { bits } }: Shown,
  pair: number,
  actor: number,
): Pick<MatrixCell, 'parts' | 'contested'> {
  const { signs, standings, types, lines } = atlas.columns;
  const bySign = signs.values.map((sign) => new Gathering(sign));
  const contested: number[] = [];
  // A claim with further parties may draw more than one line from one to the other.
  const met = lines && new Set<number>();
  eachLine(atlas, pair, bits, (claim, from) => {
    const relation = types.values[types.codes[claim]!]!;
    if ((from !== actor && !relation.symmetric) || met?.has(claim)) return;
    met?.add(claim);
    const code = standings.codes[claim]!;
    bySign[signs.codes[claim]!]!.add(code, relation);
    if (isContested(standings.values[code]!)) contested.push(claim);
  });
  const parts = PART_ORDER.flatMap((sign) => bySign.filter((part) => part.sign === sign && part.claims > 0));
  return { parts: parts.map((part) => part.part(standings.values)), contested };
}

class Gathering {
  claims = 0;
  /** A bit for each standing that a claim has. */
  private standings = 0;
  private structural = true;
  private symmetric = true;

  constructor(readonly sign: Sign) {}

  add(standing: number, { family, symmetric }: { readonly family: string; readonly symmetric: boolean }) {
    this.claims++;
    this.standings |= 1 << standing;
    this.structural &&= family === 'structure';
    this.symmetric &&= symmetric;
  }

  part(standings: readonly Standing[]): CellPart {
    const { sign, claims, structural, symmetric } = this;
    const standing = jointStanding(standings.filter((_, code) => (this.standings >> code) & 1));
    return { sign, claims, standing, structural, symmetric };
  }
}
