import type { ClaimRecord } from '../../src/graph/record';
import type { ActorId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import type { CellPart, Matrix } from '../../src/view/matrix';
import { jointStanding } from '../../src/view/ties';

/** A cell without what depends on how it was worked out. */
interface ToldCell {
  readonly parts: readonly CellPart[];
  readonly claims: number;
  readonly contested: number;
}

/** All cells that hold claims, by who acts and who is acted on. */
export type ToldMatrix = ReadonlyMap<string, ToldCell>;

function keyOf(row: ActorId, column: ActorId): string {
  return JSON.stringify([row, column]);
}

/** What a matrix says, cell by cell, in whatever order it stands. */
export function toldMatrix(matrix: Matrix): ToldMatrix {
  const cells = matrix.places.flatMap((_, row) => [...matrix.row(row).values()]);
  return new Map(
    cells.map(({ row, column, parts, claims, contested }) => [
      keyOf(matrix.idAt(row), matrix.idAt(column)),
      { parts, claims, contested: contested.length },
    ]),
  );
}

/** The cells of some claims among some actors, asking every two of them about every claim: the oracle. */
export function naiveMatrix(records: readonly ClaimRecord[], ids: readonly ActorId[]): ToldMatrix {
  const cells = new Map<string, ToldCell>();
  for (const row of ids) {
    for (const column of ids) {
      const own = records.filter((record) => isFrom(record, row, column));
      if (own.length === 0) continue;
      cells.set(keyOf(row, column), {
        parts: ([-1, 1, 0] as const).flatMap((sign) => partOf(own.filter((record) => record.sign === sign))),
        claims: own.length,
        contested: own.filter(({ standing }) => isContested(standing)).length,
      });
    }
  }
  return cells;
}

function isFrom({ lines, type }: ClaimRecord, row: ActorId, column: ActorId): boolean {
  return lines.some(
    ([from, to]) => (from === row && to === column) || (type.symmetric && from === column && to === row),
  );
}

function partOf(records: readonly ClaimRecord[]): readonly CellPart[] {
  const [first] = records;
  if (!first) return [];
  return [
    {
      sign: first.sign,
      claims: records.length,
      standing: jointStanding(records.map(({ standing }) => standing)),
      structural: records.every(({ type }) => type.family === 'structure'),
      symmetric: records.every(({ type }) => type.symmetric),
    },
  ];
}
