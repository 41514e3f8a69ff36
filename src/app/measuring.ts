import type { MeasureId } from '../graph/measures/measures';
import type { PairNetwork } from '../graph/measures/pair-network';
import type { MeasureQuestion } from '../workers/measure.worker';
import { type Desk, isGivenUp, openDesk } from './desk';

/**
 * Measures a network off the main thread: the value of each actor, in the order of their numbers. Of one measure only the newest
 * question counts; an older one rejects with an `AbortError`, as does one whose signal says so.
 */
export type Measuring = (id: MeasureId, network: PairNetwork, signal?: AbortSignal) => Promise<Float64Array>;

/** Measures with workers of our own, one a measure, started when first asked; where none can be had, in the page. */
export function measuringWith(startWorker: () => Worker): Measuring {
  const desks = new Map<MeasureId, Desk<MeasureQuestion, Float64Array>>();
  const deskOf = (id: MeasureId) => {
    const desk = desks.get(id) ?? openDesk<MeasureQuestion, Float64Array>(startWorker, { handOver: true });
    desks.set(id, desk);
    return desk;
  };
  return async (id, network, signal) => {
    try {
      return await deskOf(id).ask({ id, network: copyOf(network) }, signal);
    } catch (reason) {
      if (isGivenUp(reason)) throw reason;
      const { measures } = await import('../graph/measures/measures');
      return Float64Array.from(measures[id].of(network));
    }
  };
}

/** The worker gets memory of its own: what is handed over is lost to the page. */
function copyOf({ actors, low, high, weight }: PairNetwork): PairNetwork {
  return { actors, low: low.slice(), high: high.slice(), weight: weight.slice() };
}
