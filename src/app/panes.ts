import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PaneId } from '../view/state';

/** A pane of the centre beside the picture: its word on the page and what fills it, which comes when it is first looked at. */
export interface Pane {
  readonly id: Exclude<PaneId, 'graph'>;
  readonly label: string;
  readonly Content: LazyExoticComponent<ComponentType>;
}

/** Every pane beside the picture, in the order of their words. */
export const PANE_LIST: readonly Pane[] = [
  {
    id: 'matrix',
    label: 'Matrix',
    Content: lazy(async () => ({ default: (await import('./matrix/MatrixPane')).MatrixPane })),
  },
  {
    id: 'table',
    label: 'Table',
    Content: lazy(async () => ({ default: (await import('./table/TablePane')).TablePane })),
  },
  {
    id: 'compare',
    label: 'According to',
    Content: lazy(async () => ({ default: (await import('./compare/ComparePane')).ComparePane })),
  },
];

/** The words of all panes, the picture first. */
export const PANE_WORDS: readonly { readonly id: PaneId; readonly label: string }[] = [
  { id: 'graph', label: 'Graph' },
  ...PANE_LIST,
];
