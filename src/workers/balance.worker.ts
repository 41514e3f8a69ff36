import { type FoundTriads, type SignedPairs, triadsAmong } from '../graph/balance-triads';
import type { Reply } from './reply';
import { transferablesIn } from './transferables';

addEventListener('message', ({ data }: MessageEvent<SignedPairs>) => {
  const reply = replyTo(data);
  postMessage(reply, { transfer: transferablesIn(reply) });
});

function replyTo(signed: SignedPairs): Reply<FoundTriads> {
  try {
    return { kind: 'answer', answer: triadsAmong(signed) };
  } catch (error) {
    return { kind: 'failure', message: String(error) };
  }
}
