import { useEffect, useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { drawnOf } from '../../view/drawing';
import { type Matrix, matrixOf } from '../../view/matrix';
import { orderingOf } from '../../view/matrix-order';
import { networkAmong } from '../../view/matrix-pairs';
import type { Shown } from '../../view/shown';
import { isGivenUp } from '../desk';
import { useMoment, useShown, useStage } from '../hooks';
import { measuringWith } from '../measuring';
import { startWorker } from '../own-worker';
import { notify } from '../stage';

const measure = measuringWith(() => startWorker('measure'));

/** The matrix of the actors that are drawn, in the order of the view, and where groups begin in it. */
export function useMatrix(): { readonly matrix: Matrix; readonly starts: ReadonlySet<number> } {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const room = useStage((stage) => stage.room);
  // A ranking that is told later chooses others.
  useStage((stage) => stage.ranked);
  const { actors } = drawnOf(atlas, view, room);
  const { order } = view.matrix;
  const communities = useCommunities(atlas, shown, actors, order === 'community');
  const { places, starts } = orderingOf(atlas, shown, actors, order, communities);
  return { matrix: matrixOf(atlas, shown, places), starts };
}

interface Found {
  readonly actors: readonly number[];
  readonly communities: ArrayLike<number>;
}

/** The community of each actor, found off the main thread; undefined until it is known, and where it is not wanted. */
function useCommunities(
  atlas: Atlas,
  shown: Shown,
  actors: readonly number[],
  wanted: boolean,
): ArrayLike<number> | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    measure('communities', networkAmong(atlas, shown, actors), leaving.signal).then(
      (communities) => setFound({ actors, communities }),
      (reason) => {
        if (!isGivenUp(reason)) notify('The communities could not be worked out; actors stand by their claims.');
      },
    );
    return () => leaving.abort();
  }, [atlas, shown, actors, wanted]);
  return found?.actors === actors ? found.communities : undefined;
}
