import { useSyncExternalStore } from 'react';

const NARROW = window.matchMedia('(max-width: 700px)');

/** The height of a row, px: on a narrow screen as much as a finger needs. */
export function useRowHeight(): number {
  const isNarrow = useSyncExternalStore(
    (changed) => {
      NARROW.addEventListener('change', changed);
      return () => NARROW.removeEventListener('change', changed);
    },
    () => NARROW.matches,
  );
  return isNarrow ? 44 : 28;
}
