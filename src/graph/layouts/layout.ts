export const LAYOUTS = ['force', 'hierarchical', 'concentric', 'circular', 'grid'] as const;
export type LayoutId = (typeof LAYOUTS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An actor to be placed: the radius of its shape and the size of its label, in layout units (1 unit = 1 px at 100 %). */
export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  readonly label: { readonly width: number; readonly height: number };
  /** Claims it is party to: the more, the nearer to a lead. */
  readonly weight: number;
  /** The body it is part of, if that is drawn too: the two stay near each other. */
  readonly group?: string;
  /** Where the reader put it: it does not move. */
  readonly pinned?: Point;
  /** Where it stands now: a layout that can, starts there. */
  readonly start?: Point;
}

/** A strand between two actors; `weight` is its number of claims. */
export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Role or membership: drawn thin, may be short. */
  readonly structural: boolean;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** The area to fill, in layout units; positions are centred on 0, 0. */
  readonly area: { readonly width: number; readonly height: number };
  /** The actors that a concentric layout puts in the middle. */
  readonly centre: readonly string[];
}

export interface Placed extends Point {
  readonly id: string;
}

/** Places every node; the same input always gives the same picture. */
export type Layout = (input: LayoutInput) => readonly Placed[];
