import { type Dressing, dressingOf, type Undressed } from '../graph/layouts/dressing';
import type { Reply } from './reply';

addEventListener('message', ({ data }: MessageEvent<Undressed>) => {
  postMessage(replyTo(data));
});

function replyTo(undressed: Undressed): Reply<Dressing> {
  try {
    return { kind: 'answer', answer: dressingOf(undressed) };
  } catch (error) {
    return { kind: 'failure', message: String(error) };
  }
}
