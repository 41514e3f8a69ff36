import { memoizeLast } from '../lib/memoize';
import { fold, onOneLine } from '../lib/text';
import type { Outline } from './outline';
import { keysAbove, type OutlineRow } from './outline-rows';

/** What a key does in the outline. */
export type Step =
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'close'; readonly key: string };

const LEAP = 10;

/** Where a key of the tree pattern leads from a line; undefined for a key that does nothing there. */
export function stepBy(rows: readonly OutlineRow[], active: string, key: string): Step | undefined {
  const at = rows.findIndex((row) => row.key === active);
  const row = rows[at];
  if (!row) return undefined;
  const leap = leapOf(key, at, rows.length);
  if (leap !== undefined) return to(rows[leap]);
  if (key === 'ArrowRight') return inward(rows, at);
  if (key !== 'ArrowLeft') return undefined;
  if (row.kind === 'place' && row.isOpen) return { kind: 'close', key: row.key };
  return to(rows.find((other) => other.key === row.parent));
}

function leapOf(key: string, at: number, count: number): number | undefined {
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + LEAP);
    case 'PageUp':
      return within(at - LEAP);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function inward(rows: readonly OutlineRow[], at: number): Step | undefined {
  const row = rows[at]!;
  if (row.kind === 'page' || row.isOpen === undefined) return undefined;
  return row.isOpen ? to(rows[at + 1]) : { kind: 'open', key: row.key };
}

function to(row: OutlineRow | undefined): Step | undefined {
  return row && { kind: 'go', key: row.key };
}

/** The line to stand on: the one asked for while it is there, else the nearest that it stood below, else the first. */
export function standingOn(rows: readonly OutlineRow[], asked: string): string | undefined {
  const there = new Set(rows.map(({ key }) => key));
  return [asked, ...keysAbove(asked)].find((key) => there.has(key)) ?? rows[0]?.key;
}

/** The next actor after a rank whose name begins with what is typed, going round; any of its two names counts. */
export function nextByName(outline: Outline, typed: string, after: number): number | undefined {
  const names = namesOf(outline);
  const wanted = fold(typed);
  for (let step = 0; step < names.length; step++) {
    const rank = (after + step) % names.length;
    if (names[rank]!.some((name) => name.startsWith(wanted))) return rank;
  }
  return undefined;
}

/** The names of every actor as they are compared: the one it is shown by and its whole one. */
const namesOf = memoizeLast(({ atlas, order }: Outline): readonly (readonly string[])[] =>
  order.map((place) => {
    const { id, label } = atlas.dataset.actors[place]!;
    const name = atlas.nameOf(id);
    const whole = fold(onOneLine(label));
    return name === label ? [whole] : [whole, fold(onOneLine(name))];
  }),
);
