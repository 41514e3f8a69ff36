import { lazy, type ReactNode, Suspense } from 'react';
import type { ActorId } from '../model/ids';
import { useIsFetched } from './engine-connection';
import type { SessionControl } from './session';

/** What the page shows of an engine beside what it shows of every dataset; each comes when an engine is looked at. */
export const EngineHead = lazy(async () => ({ default: (await import('./engine/EngineHead')).EngineHead }));
export const EngineLine = lazy(async () => ({ default: (await import('./engine/EngineLine')).EngineLine }));
export const EngineTime = lazy(async () => ({ default: (await import('./engine/EngineTime')).EngineTime }));
export const EngineBars = lazy(async () => ({ default: (await import('./engine/EngineBars')).EngineBars }));
export const EngineExport = lazy(async () => ({ default: (await import('./engine/EngineExport')).EngineExport }));
export const EngineNeighbours = lazy(async () => ({
  default: (await import('./engine/EngineNeighbours')).EngineNeighbours,
}));
export const EnginePair = lazy(async () => ({ default: (await import('./engine/EnginePair')).EnginePair }));
export const EnginePaths = lazy(async () => ({ default: (await import('./engine/EnginePaths')).EnginePaths }));
export const EngineFound = lazy(async () => ({ default: (await import('./engine/EngineFound')).EngineFound }));

/** What is told only of what was fetched of an engine. */
export function WhereFetched({ children }: { readonly children: ReactNode }) {
  return useIsFetched() ? <Suspense>{children}</Suspense> : null;
}

/** Fetches more of an actor's neighbours and draws them beside it; what it takes is loaded when it is first needed. */
export async function fetchNeighboursOf(session: SessionControl, id: ActorId): Promise<void> {
  const { expandInEngine } = await import('./engine/expanding');
  await expandInEngine(session, id);
}
