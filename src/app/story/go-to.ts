import { baseOf } from '../../view/folding';
import type { View } from '../../view/state';
import { arrivedAt } from '../../view/story-commands';
import { momentIn } from '../address';
import type { SessionControl } from '../session';

/** Goes to a view that is kept, folded as it was; what it names that the dataset does not know is said in a notice and left out. */
export async function goToView(session: SessionControl, at: number) {
  const { atlas, view } = session.present();
  const named = view.story.views[at];
  if (!named) return;
  const moment = await momentIn(`#${named.link}`, baseOf(atlas));
  const now = session.present();
  // The reader went on to another dataset meanwhile.
  if (baseOf(now.atlas) !== baseOf(atlas)) return;
  const next = arrivedAt(withPanel(moment.view, now.view), now.view.story, at);
  if (moment.atlas === now.atlas) session.change(() => next);
  else session.open(moment.atlas, next);
}

/** A view that was kept without a panel leaves the one that is open. */
function withPanel(view: View, { panel }: View): View {
  return view.panel === undefined && panel !== undefined ? { ...view, panel } : view;
}

/** Goes to the view before or behind the one gone to last; false where there is none. */
export function goBy(session: SessionControl, step: 1 | -1): boolean {
  const { views, at } = session.present().view.story;
  const next = at === undefined ? (step === 1 ? 0 : views.length - 1) : at + step;
  if (next < 0 || next >= views.length) return false;
  void goToView(session, next);
  return true;
}
