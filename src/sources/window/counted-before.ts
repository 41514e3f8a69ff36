import type { TimeAxis } from '../../graph/dates';
import type { FacetId } from '../../view/state';
import type { Answer, Bins, FacetCount, Neighbours } from '../graph-source';

/** What the engine counts of a view; what is absent was not answered. */
export interface EngineCounts {
  /** Of which place and restriction. */
  readonly key: string;
  readonly state: 'asking' | 'answered' | 'failed';
  readonly total?: Answer<{ readonly claims: number; readonly actors: number }>;
  readonly facets: { readonly [Id in FacetId]?: Answer<readonly FacetCount<Id>[]> };
}

/** How many claims the engine has in the cells of a timeline. */
export interface EngineTimeline extends Answer<Bins> {
  /** Of which place, restriction and cells. */
  readonly key: string;
  readonly axis: TimeAxis;
}

/** What an engine counts, by what it is of. */
export interface Counts {
  readonly views: EngineCounts;
  readonly timelines: EngineTimeline;
  readonly neighbours: Answer<Neighbours>;
}

/** What an engine counted of a window, each by the key of what was counted, the latest last. */
export type CountedBefore = { readonly [Of in keyof Counts]: ReadonlyMap<string, Counts[Of]> };

/** Nothing was counted. */
export const NOTHING_COUNTED: CountedBefore = { views: new Map(), timelines: new Map(), neighbours: new Map() };

/** So many of each are remembered. */
export const MOST_COUNTED: Readonly<Record<keyof Counts, number>> = { views: 40, timelines: 40, neighbours: 200 };

/** What was counted with one more count, in place of one of the same key; the oldest go first. */
export function countedAlso<Of extends keyof Counts>(
  before: CountedBefore,
  of: Of,
  key: string,
  counts: Counts[Of],
): CountedBefore {
  const all: [string, Counts[Of]][] = [...before[of]].filter(([other]) => other !== key);
  return { ...before, [of]: new Map([...all, [key, counts] as const].slice(-MOST_COUNTED[of])) };
}
