import type { MeasureId } from '../graph/measures/measure-words';
import type { PairNetwork } from '../graph/measures/pair-network';
import type { MeasureQuestion } from '../workers/measure.worker';
import { isGivenUp, openDesk } from './desk';

/**
 * Measures a network: the value of each actor, in the order of their numbers. Only the newest question counts; an older one
 * rejects with an `AbortError`, as does one whose signal says so.
 */
export type Measuring = (id: MeasureId, network: PairNetwork, signal?: AbortSignal) => Promise<Float64Array>;

/** Up to so many pairs among so many actors a measure takes less time in the page than a worker takes to start. */
const QUICK = { pairs: 600, actors: 300 };

/** Measures in a worker of our own, started when first needed; what is quickly done, or where no worker can be had, in the page. */
export function measuringWith(startWorker: () => Worker, quick = QUICK): Measuring {
  const desk = openDesk<MeasureQuestion, Float64Array>(startWorker, { handOver: true });
  return async (id, network, signal) => {
    if (network.low.length <= quick.pairs && network.actors <= quick.actors) return inPage(id, network, signal);
    try {
      return await desk.ask({ id, network: copyOf(network) }, signal);
    } catch (reason) {
      if (isGivenUp(reason)) throw reason;
      return inPage(id, network, signal);
    }
  };
}

async function inPage(id: MeasureId, network: PairNetwork, signal?: AbortSignal): Promise<Float64Array> {
  const { measures } = await import('../graph/measures/measures');
  signal?.throwIfAborted();
  return Float64Array.from(measures[id](network));
}

/** The worker gets memory of its own: what is handed over is lost to the page. */
function copyOf({ actors, low, high, weight }: PairNetwork): PairNetwork {
  return { actors, low: low.slice(), high: high.slice(), weight: weight.slice() };
}
