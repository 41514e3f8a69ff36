import { useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { MEASURES } from '../../graph/measures/measure-words';
import { atOnce, inSlices } from '../../lib/slices';
import type { ActorId } from '../../model/ids';
import { measuredOf } from '../../view/measured';
import type { Shown } from '../../view/shown';
import type { Table } from '../../view/table';
import { rowsOf, tableOf } from '../../view/table-layout';
import { type Sort, sortOf, type TableId } from '../../view/table-state';
import { useMoment, useShown, useStage } from '../hooks';

/** A table of what is shown, its rows in order. */
export interface Sorted {
  readonly table: Table;
  readonly rows: Uint32Array;
  readonly sort: Sort;
  /** True while what it is sorted by is worked out: its rows stand in an order that will not last. */
  readonly isAwaiting: boolean;
}

/** A table, and whether another is being sorted that will take its place. */
export interface Rows {
  /** Absent while the first is being sorted. */
  readonly sorted?: Sorted;
  readonly isSorting: boolean;
}

/** What a table is asked for; `values` are those that it is sorted by where they are measured, once they are. */
interface Wanted {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly id: TableId;
  readonly hidden: readonly ActorId[];
  readonly sort: Sort;
  readonly values: Float64Array | undefined;
  readonly isAwaiting: boolean;
}

/** Up to so many claims a table is sorted before the page is painted again, else in slices while the former stays. */
const QUICK = 2000;

/** The table that the view asks for, in step with what is shown. */
export function useRows(): Rows {
  const wanted = useWanted();
  const quick = useMemo(() => (wanted.atlas.size <= QUICK ? atOnce(sortedTable(wanted)) : undefined), [wanted]);
  const [slow, setSlow] = useState<{ readonly wanted: Wanted; readonly sorted: Sorted }>();
  useEffect(() => {
    if (quick) return;
    const leaving = new AbortController();
    inSlices(sortedTable(wanted), { signal: leaving.signal }).then(
      (sorted) => setSlow({ wanted, sorted }),
      (reason: unknown) => {
        if (!leaving.signal.aborted) throw reason;
      },
    );
    return () => leaving.abort();
  }, [wanted, quick]);
  if (quick) return { sorted: quick, isSorting: false };
  const former = slow?.wanted.atlas === wanted.atlas ? slow : undefined;
  return { ...(former && { sorted: former.sorted }), isSorting: former?.wanted !== wanted };
}

function useWanted(): Wanted {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const { hidden, table } = view;
  const { id } = table;
  const { column, down } = sortOf(table, id);
  // What is measured is told later, one after the other.
  useStage((stage) => stage.ranked);
  const measure = MEASURES.find((one) => one === column);
  const values = measure && measuredOf(shown, measure);
  const isAwaiting = measure !== undefined && values === undefined;
  return useMemo(
    () => ({ atlas, shown, id, hidden, sort: { column, down }, values, isAwaiting }),
    [atlas, shown, id, hidden, column, down, values, isAwaiting],
  );
}

const laidOut = new WeakMap<Shown, Map<TableId, Table>>();

/** Lays a table out, once for what is shown, and puts its rows in order. */
function* sortedTable({ atlas, shown, id, hidden, sort, isAwaiting }: Wanted): Generator<undefined, Sorted> {
  const tables = laidOut.get(shown) ?? new Map<TableId, Table>();
  laidOut.set(shown, tables);
  const table = tables.get(id) ?? (yield* tableOf(atlas, shown, id, hidden));
  tables.set(id, table);
  return { table, rows: yield* rowsOf(table, sort), sort, isAwaiting };
}
