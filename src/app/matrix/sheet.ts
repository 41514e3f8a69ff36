import { useMemo } from 'react';
import type { Atlas } from '../../graph/atlas';
import type { Matrix } from '../../view/matrix';
import type { Marks } from '../../view/matrix-marks';
import type { Geometry, Span } from './geometry';

/** What every row of the grid and its names are drawn from; the same value while nothing of it changes. */
export interface Sheet {
  readonly atlas: Atlas;
  readonly matrix: Matrix;
  /** The columns that are seen or soon will be. */
  readonly columns: Span;
  readonly geometry: Geometry;
  readonly marks: Marks;
  /** Who is not faded, by position; undefined where nobody is. */
  readonly lit: ReadonlySet<number> | undefined;
}

/** Keeps a sheet the same, so that rows that are drawn from it need not be drawn again. */
export function useSheet({ atlas, matrix, columns, geometry, marks, lit }: Sheet): Sheet {
  return useMemo(
    () => ({ atlas, matrix, columns, geometry, marks, lit }),
    [atlas, matrix, columns, geometry, marks, lit],
  );
}
