import type { Atlas } from '../graph/atlas';
import type { Issue } from '../model/issue';

/** A graph that was opened, with everything that was noticed. */
export interface OpenedGraph {
  /** The files that it was read from, as they were named. */
  readonly paths: readonly string[];
  readonly format: { readonly id: string; readonly label: string };
  readonly atlas: Atlas;
  readonly issues: readonly Issue[];
  /** All issues, those that are not listed included. */
  readonly found: number;
}

/** What came of opening: the graph, or why there is none. */
export type Opening =
  | { readonly ok: true; readonly graph: OpenedGraph }
  | {
      readonly ok: false;
      readonly format?: OpenedGraph['format'];
      readonly issues: readonly Issue[];
      readonly found: number;
    };
