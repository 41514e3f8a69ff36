import { type RefObject, useLayoutEffect, useState } from 'react';

/** What of a scrolled element is seen, in pixels; its corner to the nearest step before it. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolling is followed in steps of so many pixels: what stands ready beyond the edge covers them. */
const STEP = 120;
const UNSEEN: Viewport = { left: 0, top: 0, width: 0, height: 0 };

/** Follows what of an element is seen; of no width until it is measured. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [seen, setSeen] = useState(UNSEEN);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = watched;
      const next = { left: stepped(scrollLeft), top: stepped(scrollTop), width, height };
      setSeen((before) => (isSame(before, next) ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(watched);
    watched.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      watched.removeEventListener('scroll', look);
    };
  }, [element]);
  return seen;
}

function stepped(offset: number): number {
  return Math.floor(Math.max(0, offset) / STEP) * STEP;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** The pixels of a row or column that may be seen until the next step is told. */
export function reach(from: number, length: number): readonly [from: number, to: number] {
  return [from, from + length + STEP];
}
