import { startTransition, useEffect, useState } from 'react';

/** So many are added at a time. */
const PORTION = 2;

/** How many of `all` items of a long list stand: `first` of them at once, then a few more with every frame, so that the page stays alive. */
export function useUnrolled(all: number, first: number): number {
  const [standing, stand] = useState(first);
  const isWhole = standing >= all;
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() => startTransition(() => stand(standing + PORTION)));
    return () => cancelAnimationFrame(frame);
  }, [standing, isWhole]);
  return Math.min(standing, all);
}
