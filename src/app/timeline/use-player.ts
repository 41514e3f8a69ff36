import { useEffect, useMemo } from 'react';
import { useSession } from '../hooks';
import { Player } from './player';

/** The player of this session; it stops when the timeline goes, and on Esc wherever the keyboard is. */
export function usePlayer(): Player {
  const session = useSession();
  const player = useMemo(() => new Player(session, { isDrawn, isReduced }), [session]);
  useEffect(() => player.watch(), [player]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !player.store.getState().isPlaying) return;
      // Esc does one thing at a time: it does not also clear the selection.
      event.preventDefault();
      player.pause();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [player]);
  return player;
}

/** The picture takes away the mark of a change when it has drawn it. */
function isDrawn(): boolean {
  return performance.getEntriesByName('atlas:change').length === 0;
}

function isReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
