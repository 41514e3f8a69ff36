import type { LayoutId } from '../graph/layouts/layout';
import type { Mode } from '../model/dataset';
import type { Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import type { Sourcing } from './state';

export const SIGN_LABELS: Readonly<Record<Sign, string>> = { '-1': 'against', 0: 'neutral', 1: 'with' };
/** The glyph on a line; a neutral one carries its plain number. */
export const SIGN_GLYPHS: Readonly<Record<Sign, string>> = { '-1': '−', 0: '', 1: '+' };

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  undisputed: 'Undisputed',
  disputed: 'Disputed',
  'denied-only': 'Heard only as denied',
  anonymous: 'Anonymous',
  planned: 'Planned or predicted',
};

export const SOURCING_LABELS: Readonly<Record<Sourcing, string>> = {
  single: 'Single source',
  several: 'Several sources',
};

export const MODE_LABELS: Readonly<Record<Mode, string>> = {
  asserted: "stated in the source's own voice",
  claimed: 'claimed',
  estimated: 'estimated',
  predicted: 'predicted',
  planned: 'planned',
};

export const LAYOUT_LABELS: Readonly<Record<LayoutId, string>> = {
  force: 'By ties',
  hierarchical: 'In layers',
  concentric: 'Around the selection',
  circular: 'Circle',
  grid: 'Grid',
};
