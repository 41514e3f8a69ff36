import type { LayoutId, LayoutInput } from '../graph/layouts/layout';
import { arrange } from '../graph/layouts/layouts';
import type { Reply } from './reply';
import { transferablesIn } from './transferables';

/** What the worker is asked. */
export interface LayoutQuestion {
  readonly id: LayoutId;
  readonly input: LayoutInput;
}

/** Where the nodes of the question stand, in their order. */
export interface LayoutPlaces {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

addEventListener('message', async ({ data }: MessageEvent<LayoutQuestion>) => {
  const reply = await placesFor(data).then(
    (answer): Reply<LayoutPlaces> => ({ kind: 'answer', answer }),
    (error: unknown): Reply<LayoutPlaces> => ({ kind: 'failure', message: String(error) }),
  );
  postMessage(reply, { transfer: transferablesIn(reply) });
});

async function placesFor({ id, input }: LayoutQuestion): Promise<LayoutPlaces> {
  const placed = new Map((await arrange(id, input)).map((one) => [one.id, one]));
  const spots = input.nodes.map((node) => placed.get(node.id)!);
  return { x: Float64Array.from(spots, ({ x }) => x), y: Float64Array.from(spots, ({ y }) => y) };
}
