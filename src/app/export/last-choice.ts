import { createStore } from 'zustand/vanilla';

/** How the reader saved last; kept while the page is open, so that the next export starts there. */
export interface LastChoice {
  readonly output: string;
  /** Pixels a layout unit in a PNG. */
  readonly scale: number;
  /** Whether a picture comes with its legend. */
  readonly hasLegend: boolean;
}

export const SCALES = [1, 2, 3, 4] as const;

export const lastChoice = createStore<LastChoice>(() => ({ output: '', scale: 2, hasLegend: true }));
