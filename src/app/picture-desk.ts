import type { Dressing, Undressed } from '../graph/layouts/dressing';
import type { LayoutId, LayoutInput, Placed } from '../graph/layouts/layout';
import type { LayoutPlaces, LayoutQuestion } from '../workers/layout.worker';
import { isGivenUp, openDesk } from './desk';
import { startWorker } from './own-worker';

/**
 * Where a picture asks for places and for its dress: of workers, or where none can be had, of the page itself. Both are undefined
 * for a question that a newer one overtook; pictures that stand side by side have a desk each, so that none overtakes another.
 */
export interface PictureDesk {
  /** Starts the workers, so that they are ready when the first question comes. */
  prepare(): void;
  arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[] | undefined>;
  /** Bends lines and gives names a side. */
  dress(undressed: Undressed): Promise<Dressing | undefined>;
}

/** Opens a desk of its own for a picture. */
export function openPictureDesk(): PictureDesk {
  const layouts = openDesk<LayoutQuestion, LayoutPlaces>(() => startWorker('layout'));
  const dresses = openDesk<Undressed, Dressing>(() => startWorker('dress'));
  return {
    prepare() {
      try {
        layouts.prepare();
        dresses.prepare();
      } catch {
        // Where no worker can be had, the first question finds out.
      }
    },
    arrange: (id, input) =>
      asked(
        async () => placedAt(input, await layouts.ask({ id, input })),
        async () => (await import('../graph/layouts/layouts')).arrange(id, input),
      ),
    dress: (undressed) =>
      asked(
        () => dresses.ask(undressed),
        async () => (await import('../graph/layouts/dressing')).dressingOf(undressed),
      ),
  };
}

/** Where the picture of the page asks. */
export const pictureDesk = openPictureDesk();

function placedAt({ nodes }: LayoutInput, { x, y }: LayoutPlaces): readonly Placed[] {
  return nodes.map(({ id }, at) => ({ id, x: x[at]!, y: y[at]! }));
}

async function asked<Answer>(ask: () => Promise<Answer>, workHere: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (reason) {
    return isGivenUp(reason) ? undefined : workHere();
  }
}
