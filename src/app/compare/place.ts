import type { Dressing, Undressed } from '../../graph/layouts/dressing';
import type { LayoutInput, Point } from '../../graph/layouts/layout';
import type { LayoutPlaces, LayoutQuestion } from '../../workers/layout.worker';
import { isGivenUp, openDesk } from '../desk';
import { startWorker } from '../own-worker';

const layouts = openDesk<LayoutQuestion, LayoutPlaces>(() => startWorker('layout'));
const dresses = openDesk<Undressed, Dressing>(() => startWorker('dress'));

/** Finds positions off the main thread; where no worker can be had, in the page. Undefined for a question that a newer one overtook. */
export async function placesFor(input: LayoutInput): Promise<ReadonlyMap<string, Point> | undefined> {
  try {
    const { x, y } = await layouts.ask({ id: 'force', input });
    return new Map(input.nodes.map(({ id }, at) => [id, { x: x[at]!, y: y[at]! }]));
  } catch (reason) {
    if (isGivenUp(reason)) return undefined;
    const { arrange } = await import('../../graph/layouts/layouts');
    return new Map((await arrange('force', input)).map(({ id, x, y }) => [id, { x, y }]));
  }
}

/** Bends lines and gives names a side, off the main thread where that can be. Undefined for a question that a newer one overtook. */
export async function dressFor(undressed: Undressed): Promise<Dressing | undefined> {
  try {
    return await dresses.ask(undressed);
  } catch (reason) {
    if (isGivenUp(reason)) return undefined;
    const { dressingOf } = await import('../../graph/layouts/dressing');
    return dressingOf(undressed);
  }
}
