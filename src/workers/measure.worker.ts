import type { MeasureId } from '../graph/measures/measure-words';
import { measures } from '../graph/measures/measures';
import type { PairNetwork } from '../graph/measures/pair-network';
import type { Reply } from './reply';
import { transferablesIn } from './transferables';

/** What the worker is asked; it answers with the value of each actor. */
export interface MeasureQuestion {
  readonly id: MeasureId;
  readonly network: PairNetwork;
}

addEventListener('message', ({ data }: MessageEvent<MeasureQuestion>) => {
  const reply = replyTo(data);
  postMessage(reply, { transfer: transferablesIn(reply) });
});

function replyTo({ id, network }: MeasureQuestion): Reply<Float64Array> {
  try {
    return { kind: 'answer', answer: Float64Array.from(measures[id](network)) };
  } catch (error) {
    return { kind: 'failure', message: String(error) };
  }
}
