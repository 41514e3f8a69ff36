import type { LayoutId } from '../graph/layouts/layout';
import type { Sourcing } from './state';

export const SOURCING_LABELS: Readonly<Record<Sourcing, string>> = {
  single: 'Single source',
  several: 'Several sources',
};

export const LAYOUT_LABELS: Readonly<Record<LayoutId, string>> = {
  force: 'By ties',
  hierarchical: 'In layers',
  concentric: 'Around the selection',
  circular: 'Circle',
  grid: 'Grid',
};
