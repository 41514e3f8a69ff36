import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { engineOf } from '../view/engine-place';
import type { PanelId } from '../view/state';
import type { Moment } from './session';

/** A panel beside the centre: its word on the page and what fills it, which comes when it is first opened. */
export interface Panel {
  readonly id: PanelId;
  readonly label: string;
  /** Whether it has anything to say of a moment; it always has when absent. */
  readonly isThere?: (moment: Pick<Moment, 'atlas'>) => boolean;
  readonly Content: LazyExoticComponent<ComponentType>;
}

/** Every panel, in the order of their words. */
export const PANEL_LIST: readonly Panel[] = [
  {
    id: 'reader',
    label: 'Reader',
    Content: lazy(async () => ({ default: (await import('./reader/ReaderPanel')).ReaderPanel })),
  },
  {
    id: 'disputes',
    label: 'Disputes',
    Content: lazy(async () => ({ default: (await import('./disputes/DisputesPanel')).DisputesPanel })),
  },
  {
    id: 'balance',
    label: 'Balance',
    Content: lazy(async () => ({ default: (await import('./balance/BalancePanel')).BalancePanel })),
  },
  {
    id: 'outline',
    label: 'Outline',
    Content: lazy(async () => ({ default: (await import('./outline/OutlinePanel')).OutlinePanel })),
  },
  {
    id: 'story',
    label: 'Story',
    Content: lazy(async () => ({ default: (await import('./story/StoryPanel')).StoryPanel })),
  },
  {
    id: 'engine',
    label: 'Engine',
    isThere: ({ atlas }) => engineOf(atlas) !== undefined,
    Content: lazy(async () => ({ default: (await import('./engine/EnginePanel')).EnginePanel })),
  },
];

/** The panels that a moment has something for. */
export function panelsOf(moment: Pick<Moment, 'atlas'>): readonly Panel[] {
  return PANEL_LIST.filter(({ isThere }) => isThere?.(moment) ?? true);
}
