import { useEffect, useRef } from 'react';
import type { Atlas } from '../../graph/atlas';
import type { Matrix } from '../../view/matrix';
import type { Position } from '../../view/matrix-marks';
import { glanceAt } from '../../view/matrix-words';
import type { Shown } from '../../view/shown';
import { stage } from '../stage';

const GLANCE_MS = 90;
const NOTHING = { kind: 'nothing' } as const;

/** Tells the rest of the page what the pointer rests on in a matrix: an actor, or the claims of a cell. */
export function useGlance(atlas: Atlas, shown: Shown, matrix: Matrix, at: Position | undefined) {
  const told = useRef(false);
  useEffect(() => {
    if (!at && !told.current) return;
    const waiting = setTimeout(() => {
      told.current = at !== undefined;
      stage.setState({ glance: at ? glanceAt(atlas, shown, matrix, at) : NOTHING });
    }, GLANCE_MS);
    return () => clearTimeout(waiting);
  }, [atlas, shown, matrix, at]);
  useEffect(
    () => () => {
      if (told.current) stage.setState({ glance: NOTHING });
    },
    [],
  );
}
