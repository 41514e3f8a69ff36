import { useStore } from 'zustand';
import { engineOf, isSamePlace } from '../view/engine-place';
import { type Connection, type Engines, engines } from './engines';
import { useMoment } from './hooks';
import type { Moment } from './session';

/** What the page knows of engines. */
export function useEngines<Value>(pick: (engines: Engines) => Value): Value {
  return useStore(engines, pick);
}

/** True where what is looked at was fetched of an engine. */
export function useIsFetched(): boolean {
  return engineOf(useMoment().atlas) !== undefined;
}

/** The connection to the engine that a moment was fetched from, where there is one. */
export function connectionFor({ atlas }: Pick<Moment, 'atlas'>): Connection | undefined {
  const place = engineOf(atlas);
  const { connection } = engines.getState();
  return place && connection && isSamePlace(place, connection.place) ? connection : undefined;
}

/** The connection to the engine of what is looked at. */
export function useConnection(): Connection | undefined {
  useEngines(({ connection }) => connection);
  return connectionFor(useMoment());
}
