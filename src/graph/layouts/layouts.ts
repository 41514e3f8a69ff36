import { circular } from './circular';
import { concentric } from './concentric';
import { force } from './force';
import { grid } from './grid';
import { hierarchical } from './hierarchical';
import type { Layout, LayoutId } from './layout';

const ENTRIES: Readonly<Record<LayoutId, Layout>> = { force, hierarchical, concentric, circular, grid };

/** The layout of an id. */
export function layoutOf(id: LayoutId): Layout {
  return ENTRIES[id];
}
