import { onOneLine } from '../../lib/text';
import { baseOf } from '../../view/folding';
import type { View } from '../../view/state';
import { arrivedAt } from '../../view/story-commands';
import { momentIn } from '../address';
import type { SessionControl } from '../session';
import { notify, stage } from '../stage';

/** Goes to a view that is kept, folded as it was; what it names that the dataset does not know is said in a notice and left out. */
export async function goToView(session: SessionControl, at: number) {
  const { atlas, view } = session.present();
  const named = view.story.views[at];
  if (!named) return;
  const moment = await momentIn(`#${named.link}`, baseOf(atlas));
  const now = session.present();
  // The reader went on to another dataset meanwhile.
  if (baseOf(now.atlas) !== baseOf(atlas)) return;
  const next = arrivedAt(beside(moment.view, now.view), now.view.story, at);
  if (moment.atlas === now.atlas) session.change(() => next);
  else session.open(moment.atlas, next);
}

/** A view that was kept without a panel leaves the one that is open, except that the story's own gives way to its presentation. */
function beside(view: View, { panel }: View): View {
  const isInTheWay = panel === 'story' && stage.getState().presenting;
  return view.panel !== undefined || panel === undefined || isInTheWay ? view : { ...view, panel };
}

/** Goes to the view before or behind the one gone to last; false where there is none. */
export function goBy(session: SessionControl, step: 1 | -1): boolean {
  const { views, at } = session.present().view.story;
  const next = at === undefined ? (step === 1 ? 0 : views.length - 1) : at + step;
  const named = views[next];
  if (!named) return false;
  void goToView(session, next);
  // Whoever presents reads it in the bar.
  if (!stage.getState().presenting) notify(`${next + 1} of ${views.length}: ${onOneLine(named.title)}`);
  return true;
}
