import { useCallback, useMemo, useState } from 'react';

/** A row and where it stood. */
interface Cursor {
  readonly row: number;
  readonly at: number;
}

/** Where the keyboard is in some rows: it stays with its row wherever that moves, and in its place when the row is gone. */
export function useCursor(rows: Uint32Array): readonly [at: number, go: (at: number) => void] {
  const [cursor, setCursor] = useState<Cursor>({ row: rows[0] ?? -1, at: 0 });
  const at = useMemo(() => placeOf(cursor, rows), [cursor, rows]);
  const go = useCallback((next: number) => setCursor({ row: rows[next] ?? -1, at: next }), [rows]);
  return [at, go];
}

function placeOf({ row, at }: Cursor, rows: Uint32Array): number {
  if (rows[at] === row) return at;
  const moved = rows.indexOf(row);
  return moved === -1 ? Math.max(0, Math.min(at, rows.length - 1)) : moved;
}
