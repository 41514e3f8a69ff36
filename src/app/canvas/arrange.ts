import type { LayoutId, LayoutInput, Placed } from '../../graph/layouts/layout';
import type { LayoutPlaces, LayoutQuestion } from '../../workers/layout.worker';
import { isGivenUp, openDesk } from '../desk';
import { startWorker } from '../own-worker';

const desk = openDesk<LayoutQuestion, LayoutPlaces>(() => startWorker('layout'));

/**
 * Finds positions off the main thread; where no worker can be had, in the page. A question that a newer one overtakes is given
 * up and never answered: whoever asked it has asked again.
 */
export async function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  try {
    const { x, y } = await desk.ask({ id, input });
    return input.nodes.map((node, at) => ({ id: node.id, x: x[at]!, y: y[at]! }));
  } catch (reason) {
    if (isGivenUp(reason)) return new Promise(() => {});
    const layouts = await import('../../graph/layouts/layouts');
    return layouts.arrange(id, input);
  }
}

/** Starts the worker as soon as the page is there, so that it is ready when the first question comes. */
export function prepareLayouts() {
  try {
    desk.prepare();
  } catch {
    // Where no worker can be had, the first question finds out.
  }
}
