import { type PointerEvent, useEffect, useRef } from 'react';
import type { Table } from '../../view/table';
import { stage } from '../stage';
import { rowAt } from './row-at';

/** Lets the row under the pointer stand out wherever else on the page it is told of. */
export function useRowGlance(table: Table, rows: Uint32Array) {
  const glanced = useRef<number>(undefined);
  const glanceAt = (row: number | undefined) => {
    if (row === glanced.current) return;
    glanced.current = row;
    stage.setState({ glance: row === undefined ? { kind: 'nothing' } : table.glanceOf(row) });
  };
  useEffect(() => () => stage.setState({ glance: { kind: 'nothing' } }), []);
  return {
    onPointerOver: ({ target }: PointerEvent) => {
      const at = rowAt(target);
      glanceAt(at === undefined ? undefined : rows[at]);
    },
    onPointerLeave: () => glanceAt(undefined),
  };
}
