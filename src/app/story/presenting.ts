import { togglePanel } from '../../view/commands';
import type { SessionControl } from '../session';
import { stage } from '../stage';
import { goToView } from './go-to';

/** True when the story panel opens because a presentation was left. */
let isBack = false;

/** Tells the story view by view, from the one gone to last. */
export function present(session: SessionControl) {
  stage.setState({ presenting: true, notice: '' });
  void goToView(session, session.present().view.story.at ?? 0);
}

/** Ends the telling; the story panel opens again. */
export function leave(session: SessionControl) {
  isBack = true;
  stage.setState({ presenting: false });
  session.change((view) => (view.panel === 'story' ? view : togglePanel(view, 'story')));
}

/** Gives the keyboard back to the control that began the presentation. */
export function cameBack(control: HTMLElement | null) {
  if (!control || !isBack) return;
  isBack = false;
  control.focus();
}
