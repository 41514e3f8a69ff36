import type { KindId } from '../model/ids';

/** How an actor of a kind is drawn, in a box from −12 to 12: a closed outline, solid or open, and strokes inside it. */
export interface Glyph {
  readonly shape: 'rectangle' | 'hexagon' | 'pentagon' | 'ellipse' | 'round-rectangle' | 'triangle' | 'diamond';
  readonly outline: string;
  readonly inner?: string;
  readonly solid: boolean;
  readonly dashed?: boolean;
  /** Width over height of its box. */
  readonly aspect: number;
}

const SQUARE = 'M-10-10H10V10H-10Z';
const HEXAGON = 'M-12 0-6-10.4H6L12 0 6 10.4H-6Z';
const CIRCLE = 'M-10 0A10 10 0 1 0 10 0 10 10 0 1 0-10 0Z';

const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['state', { shape: 'rectangle', outline: SQUARE, solid: true, aspect: 1 }],
  ['government', { shape: 'rectangle', outline: SQUARE, inner: 'M-10-4H10', solid: false, aspect: 1 }],
  ['military', { shape: 'rectangle', outline: SQUARE, inner: 'M-10 10 10-10', solid: false, aspect: 1 }],
  ['armed_group', { shape: 'hexagon', outline: HEXAGON, solid: true, aspect: 1.15 }],
  [
    'coalition',
    { shape: 'hexagon', outline: HEXAGON, inner: 'M-6 0-3-5.2H3L6 0 3 5.2H-3Z', solid: false, aspect: 1.15 },
  ],
  ['organisation', { shape: 'pentagon', outline: 'M0-11 10.5-3.4 6.5 9H-6.5L-10.5-3.4Z', solid: false, aspect: 1 }],
  ['person', { shape: 'ellipse', outline: CIRCLE, solid: false, aspect: 1 }],
  [
    'media',
    {
      shape: 'round-rectangle',
      outline: 'M-6-7H6A6 6 0 0 1 12-1V1A6 6 0 0 1 6 7H-6A6 6 0 0 1-12 1V-1A6 6 0 0 1-6-7Z',
      solid: false,
      aspect: 1.6,
    },
  ],
  [
    'identity_group',
    { shape: 'ellipse', outline: 'M-12 0A12 7.5 0 1 0 12 0 12 7.5 0 1 0-12 0Z', solid: false, aspect: 1.6 },
  ],
  ['collective', { shape: 'ellipse', outline: CIRCLE, solid: false, dashed: true, aspect: 1 }],
  ['place', { shape: 'triangle', outline: 'M0-11 11 9H-11Z', solid: false, aspect: 1.1 }],
  ['event', { shape: 'diamond', outline: 'M0-11.5 11.5 0 0 11.5-11.5 0Z', solid: false, aspect: 1 }],
] as const);

const UNKNOWN: Glyph = { shape: 'ellipse', outline: CIRCLE, inner: 'M-4 0H4', solid: false, aspect: 1 };

/** The glyph of a kind; a kind that the standard vocabulary does not know is a circle with a bar. */
export function glyphOf(kind: KindId): Glyph {
  return GLYPHS.get(kind) ?? UNKNOWN;
}
