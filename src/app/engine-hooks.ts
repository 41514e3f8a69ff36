import { useMemo } from 'react';
import { datesOn } from '../graph/dates';
import {
  type CountedBefore,
  type EngineCounts,
  type EngineTimeline,
  NOTHING_COUNTED,
} from '../sources/window/counted-before';
import { restrictionKey } from '../sources/window/engine-window';
import { restrictionOf } from '../sources/window/restriction';
import { windowId, windowOf } from '../sources/window/window-atlas';
import { timelineAxis } from '../view/axis';
import { withFilter } from '../view/commands';
import { cutsOf } from '../view/engine-cuts';
import { engineOf } from '../view/engine-place';
import { DEFAULT_VIEW, type FacetId, type FacetValues } from '../view/state';
import { useConnection, useEngines } from './engine-connection';
import { useMoment } from './hooks';
import type { Moment } from './session';

/** What counts of a moment are known by. */
export function countsKey({ atlas, view }: Moment): string {
  return JSON.stringify([engineOf(atlas), restrictionKey(restrictionOf(atlas, view))]);
}

/** What the engine of what is looked at counted before. */
export function useCountedBefore(): CountedBefore {
  const place = engineOf(useMoment().atlas);
  const counted = useEngines((now) => place && now.counted.get(windowId(place)));
  return counted ?? NOTHING_COUNTED;
}

/** What the engine counts of what is looked at, or counted of it where it is not connected; undefined where there is no engine, or it has counted something else. */
export function useEngineCounts(): EngineCounts | undefined {
  const counts = useEngines((now) => now.counts);
  const { views } = useCountedBefore();
  const connection = useConnection();
  const moment = useMoment();
  if (!engineOf(moment.atlas)) return undefined;
  const key = countsKey(moment);
  if (connection) return counts?.key === key ? counts : undefined;
  return views.get(key);
}

/** What counts over time of a moment are known by: its range of time leaves out nothing of it. */
export function timelineKey({ atlas, view }: Moment): string {
  const axis = timelineAxis(datesOn(atlas, view.filters.time.axis));
  if (!axis) return '';
  return JSON.stringify([countsKey(untimed({ atlas, view })), view.filters.time.axis, cutsOf(axis)]);
}

/** A moment without its range of time. */
export function untimed({ atlas, view }: Moment): Moment {
  const { axis } = view.filters.time;
  return { atlas, view: withFilter(view, 'time', { ...DEFAULT_VIEW.filters.time, axis }) };
}

/** What the engine counts in the cells of the timeline that is looked at, or counted where it is not connected; undefined where it has not. */
export function useEngineTimeline(): EngineTimeline | undefined {
  const timeline = useEngines((now) => now.timeline);
  const { timelines } = useCountedBefore();
  const connection = useConnection();
  const moment = useMoment();
  if (!engineOf(moment.atlas)) return undefined;
  const key = timelineKey(moment);
  if (connection) return timeline?.key === key ? timeline : undefined;
  return timelines.get(key);
}

/** What the engine counts of a facet. */
interface EngineFacet<Id extends FacetId> {
  /** Values that it has, whether they were fetched or not. */
  readonly values: readonly FacetValues[Id][];
  /** How many claims it has of a value. */
  count(value: FacetValues[Id]): number;
}

/** What the engine counts of a facet; undefined where it has not, or where all that it has was fetched. */
export function useEngineFacet<Id extends FacetId>(id: Id): EngineFacet<Id> | undefined {
  const answer = useEngineCounts()?.facets[id];
  const isWhole = useIsWhole();
  const { lexicon } = useMoment().atlas;
  return useMemo(() => {
    if (!answer || isWhole) return undefined;
    const words = new Set<unknown>(
      id === 'types' ? lexicon.types.map((one) => one.id) : lexicon.kinds.map((one) => one.id),
    );
    const nameable = (value: FacetValues[Id]) => (id !== 'types' && id !== 'kinds') || words.has(value);
    const counts = new Map<FacetValues[Id], number>(answer.value.map(({ value, claims }) => [value, claims]));
    return { values: [...counts.keys()].filter(nameable), count: (value) => counts.get(value) ?? 0 };
  }, [answer, isWhole, lexicon, id]);
}

/** True where every claim that the engine has was fetched. */
function useIsWhole(): boolean {
  const window = windowOf(useMoment().atlas);
  return window !== undefined && window.claims.size >= window.about.claims;
}
