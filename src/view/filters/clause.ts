import type { Atlas } from '../../graph/atlas';
import type { Bits } from '../../lib/bits';
import type { Filters, SetFilter } from '../state';

/** One condition on claims. All active clauses must hold; each is one entry of `clauses.ts`. */
export interface Clause {
  readonly id: keyof Filters;
  /** What the legend calls it. */
  readonly label: string;
  /** False when nothing is filtered or the filter is suspended. */
  active(filters: Filters): boolean;
  /** The claims that it lets pass; only asked for when active, and the same set for the same filter. */
  passes(filters: Filters, atlas: Atlas): Bits;
  /** What it lets through, in words, for the empty picture and for exported files. */
  describe(filters: Filters, atlas: Atlas): string;
}

/** True when a set filter leaves something out. */
export function filtersSomething(filter: SetFilter<unknown>): boolean {
  return !filter.suspended && filter.off.length > 0;
}

/** `without a, b and 3 more`. */
export function without(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  return `without ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `only a, b`. */
export function only(names: readonly string[]): string {
  return `only ${names.join(', ')}`;
}
