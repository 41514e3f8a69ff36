import type { Dressing, Undressed } from '../../graph/layouts/dressing';
import { isGivenUp, openDesk } from '../desk';
import { startWorker } from '../own-worker';
import type { Plan } from './geometry';

const desk = openDesk<Undressed, Dressing>(() => startWorker('dress'));

/** Dresses a picture off the main thread; where no worker can be had, in the page. A question that a newer one overtakes is never answered. */
export async function dressUp(undressed: Undressed): Promise<Dressing> {
  try {
    return await desk.ask(undressed);
  } catch (reason) {
    if (isGivenUp(reason)) return new Promise(() => {});
    const { dressingOf } = await import('../../graph/layouts/dressing');
    return dressingOf(undressed);
  }
}

/** A dress for the moment; what it takes is loaded when it is first needed. */
export async function makeshift(plan: Plan, worn: Dressing | undefined): Promise<Dressing> {
  const { makeshiftOf } = await import('./makeshift');
  return makeshiftOf(plan, worn);
}

/** Starts the worker, so that it is ready when the first picture wants dressing. */
export function prepareDressing() {
  try {
    desk.prepare();
  } catch {
    // Where no worker can be had, the first question finds out.
  }
}
