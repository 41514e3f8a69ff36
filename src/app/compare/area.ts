import type { Laying } from '../../view/comparison-state';
import type { Room } from '../../view/foreground';
import type { Size } from './frame';

const NARROW = 1000;
/** What stands around the pictures on a wide page, px: the legend and gutters; bars, headline, heads, ledger and timeline. */
const AROUND = { x: 320, y: 590 } as const;
const STEP = 40;

const WIDE: Readonly<Record<Laying, Room>> = {
  side: { actors: 26, strands: 80 },
  overlay: { actors: 40, strands: 140 },
};
const PHONE: Room = { actors: 12, strands: 40 };

/** How much two accounts can draw on this page. */
export function roomFor(laid: Laying): Room {
  return window.innerWidth <= NARROW ? PHONE : WIDE[laid];
}

/** The area that actors are arranged in, by the size of the page alone and in steps: neither a card nor a selection moves anybody. */
export function areaFor(laid: Laying): Size {
  const { innerWidth, innerHeight } = window;
  const isNarrow = innerWidth <= NARROW;
  const across = isNarrow ? innerWidth - 32 : (innerWidth - AROUND.x) / (laid === 'side' ? 2 : 1);
  const down = isNarrow ? innerWidth - 60 : innerHeight - AROUND.y;
  return { width: stepped(Math.max(320, across)), height: stepped(Math.max(300, down)) };
}

function stepped(length: number): number {
  return Math.round(length / STEP) * STEP;
}
