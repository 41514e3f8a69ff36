import type { Atlas } from '../graph/atlas';
import type { ActorId } from '../model/ids';
import { ordered } from './rows-ranks';
import type { Shown } from './shown';
import type { Table } from './table';
import { actorTable } from './table-actors';
import { claimTable } from './table-claims';
import { pairTable } from './table-pairs';
import type { Sort, TableId } from './table-state';

/** Lays out a table of what is shown, in short steps. */
export function* tableOf(
  atlas: Atlas,
  shown: Shown,
  id: TableId,
  hidden: readonly ActorId[],
): Generator<undefined, Table> {
  switch (id) {
    case 'claims':
      return claimTable(atlas, shown);
    case 'actors':
      return yield* actorTable(atlas, shown, hidden);
    case 'pairs':
      return yield* pairTable(atlas, shown);
  }
}

/** The rows of a table in an order, found in short steps; in its own while what it is sorted by is worked out elsewhere. */
export function* rowsOf({ columns, rows }: Table, { column, down }: Sort): Generator<undefined, Uint32Array> {
  const found = columns.find(({ id }) => id === column)?.ranks();
  const ranks = found === undefined || found instanceof Uint32Array ? found : yield* found;
  yield;
  return ranks ? yield* ordered(rows, ranks, down) : rows;
}
