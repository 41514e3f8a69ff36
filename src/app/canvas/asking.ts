import type { Atlas } from '../../graph/atlas';
import type { Dressing } from '../../graph/layouts/dressing';
import type { LayoutId, LayoutInput, Placed } from '../../graph/layouts/layout';
import { pictureDrawn } from '../picture';
import { pictureDesk } from '../picture-desk';
import { isRemembered, rememberedDressing, rememberedPlaces } from '../picture-memory';
import type { Plan } from './geometry';

/** Starts what arranges and dresses the pictures of an atlas: at once, or where one was drawn before, when that stands. */
export function prepareAsking(atlas: Atlas) {
  if (isRemembered(atlas)) void pictureDrawn.then(pictureDesk.prepare);
  else pictureDesk.prepare();
}

/** Finds positions. A question that a newer one overtakes is never answered: whoever asked it has asked again. */
export function arrange(atlas: Atlas, id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  return rememberedPlaces(atlas, { id, input }, async () => (await pictureDesk.arrange(id, input)) ?? never());
}

/** Dresses a picture. A question that a newer one overtakes is never answered. */
export function dressUp({ atlas, undressed }: Plan): Promise<Dressing> {
  return rememberedDressing(atlas, undressed, async () => (await pictureDesk.dress(undressed)) ?? never());
}

/** A dress for the moment; what it takes is loaded when it is first needed. */
export async function makeshift(plan: Plan, worn: Dressing | undefined): Promise<Dressing> {
  const { makeshiftOf } = await import('./makeshift');
  return makeshiftOf(plan, worn);
}

function never(): Promise<never> {
  return new Promise(() => {});
}
