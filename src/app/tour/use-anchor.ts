import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Box, type Point, placeCard, type Size } from './place-card';
import type { TourStep } from './steps';

interface Anchor {
  /** What the step is about, where that is on the page. */
  readonly about?: Box;
  readonly place: Point;
}

const OFF_THE_PAGE: Anchor = { place: { left: 0, top: -2000 } };

/** Where a step's card stands, and around what; follows the page as it changes. */
export function useAnchor({ about }: TourStep, card: RefObject<HTMLElement | null>): Anchor {
  const [anchor, setAnchor] = useState(OFF_THE_PAGE);
  const measure = () => {
    if (!card.current) return;
    const next = anchorOf(about, card.current);
    setAnchor((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    const watch = new ResizeObserver(measure);
    for (const part of document.querySelectorAll('[data-tour]')) watch.observe(part);
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', measure);
    };
  });
  return anchor;
}

function anchorOf(about: TourStep['about'], card: HTMLElement): Anchor {
  const { offsetWidth: width, offsetHeight: height } = card;
  const page = { width: window.innerWidth, height: window.innerHeight };
  const found = about.map(boxOf).find((box) => box !== undefined);
  const ring = found && inflated(found, page);
  const middle = { left: (page.width - width) / 2, top: (page.height - height) / 2 };
  return ring ? { about: ring, place: placeCard(ring, { width, height }, page) } : { place: middle };
}

const AIR = 7;

/** A box with some air around it, as far as the page goes. */
function inflated({ left, top, width, height }: Box, page: Size): Box {
  const [start, above] = [Math.max(0, left - AIR), Math.max(0, top - AIR)];
  const [end, below] = [Math.min(page.width, left + width + AIR), Math.min(page.height, top + height + AIR)];
  return { left: start, top: above, width: end - start, height: below - above };
}

/** Where parts of the page that bear a name are seen, together; undefined where they are not. */
function boxOf(name: string): Box | undefined {
  const parts = [...document.querySelectorAll(`[data-tour="${name}"]`)].map((part) => part.getBoundingClientRect());
  const seen = parts.filter(({ width, height }) => width > 0 && height > 0);
  if (seen.length === 0) return undefined;
  const [left, top] = [Math.min(...seen.map((box) => box.left)), Math.min(...seen.map((box) => box.top))];
  const [right, bottom] = [Math.max(...seen.map((box) => box.right)), Math.max(...seen.map((box) => box.bottom))];
  return { left, top, width: right - left, height: bottom - top };
}
