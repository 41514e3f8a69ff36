import type { LayoutId, LayoutInput, Placed } from '../graph/layouts/layout';
import { arrange } from '../graph/layouts/layouts';

/** What the worker is asked, and by which number it answers. */
export interface LayoutQuestion {
  readonly number: number;
  readonly id: LayoutId;
  readonly input: LayoutInput;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly placed?: readonly Placed[];
  readonly failure?: string;
}

addEventListener('message', async ({ data: { number, id, input } }: MessageEvent<LayoutQuestion>) => {
  const answer = await arrange(id, input).then(
    (placed): LayoutAnswer => ({ number, placed }),
    (error: unknown): LayoutAnswer => ({ number, failure: String(error) }),
  );
  postMessage(answer);
});
