import type { Dressing, Undressed } from '../../graph/layouts/dressing';
import type { LayoutId, LayoutInput, Placed } from '../../graph/layouts/layout';
import { openPictureDesk } from '../picture-desk';
import type { Plan } from './geometry';

const desk = openPictureDesk();

/** Starts what arranges and dresses the picture as soon as the page is there. */
export const prepareAsking = desk.prepare;

/** Finds positions. A question that a newer one overtakes is never answered: whoever asked it has asked again. */
export async function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  return (await desk.arrange(id, input)) ?? never();
}

/** Dresses a picture. A question that a newer one overtakes is never answered. */
export async function dressUp(undressed: Undressed): Promise<Dressing> {
  return (await desk.dress(undressed)) ?? never();
}

/** A dress for the moment; what it takes is loaded when it is first needed. */
export async function makeshift(plan: Plan, worn: Dressing | undefined): Promise<Dressing> {
  const { makeshiftOf } = await import('./makeshift');
  return makeshiftOf(plan, worn);
}

function never(): Promise<never> {
  return new Promise(() => {});
}
