import type { Atlas } from '../graph/atlas';
import type { ActorId } from '../model/ids';
import { admit } from './absence';
import { showOnly } from './commands';
import { companyOf } from './counterparts';
import { shownOf } from './shown';
import type { View } from './state';

/** Narrows the view to an actor and everyone who is party to one of its shown claims; an actor that was taken out by hand comes back. */
export function onlyAround(view: View, atlas: Atlas, id: ActorId): View {
  const isOut = view.hidden.includes(id) || view.only?.includes(id) === false;
  const open = isOut ? admit(view, [id]) : view;
  return showOnly(open, companyOf(atlas, shownOf(atlas, open).claims, id));
}
