import { useEffect } from 'react';
import type { ActorId } from '../model/ids';
import { focusHops, hide, resetFilters, stepOut } from '../view/commands';
import type { View } from '../view/state';
import { useSession } from './hooks';
import type { SessionControl } from './session';
import { openDialog, stage } from './stage';
import { endTour } from './tour-offer';

/** The keys that work anywhere on the page: search, undo, redo, reset, out, and on what is selected hide and hops of focus. */
export function useShortcuts() {
  const session = useSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || stage.getState().dialog.kind !== 'none') return;
      if (handle(event, session)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session]);
}

function handle(event: KeyboardEvent, session: SessionControl): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return handleWithControl(key, event, session);
  if (event.altKey || isTyping(event.target)) return false;
  switch (key) {
    case '/':
      openDialog({ kind: 'search' });
      return true;
    case '?':
      openDialog({ kind: 'help' });
      return true;
    case 'z':
      session.change(resetFilters);
      return true;
    case '[':
      return stepsInStory(session, -1);
    case ']':
      return stepsInStory(session, 1);
    case 'escape':
      goOut(session);
      return true;
    case 'delete':
      return onSelected(session, (view, ids) => (ids.length > 0 ? hide(view, ids) : view));
    default:
      return /^[0-9]$/.test(key) && onSelected(session, (view) => focusHops(view, Number(key)));
  }
}

/** Out of what came last: the tour, a sheet, the presentation; then out of what the view is on. */
function goOut(session: SessionControl) {
  const { tour, sheet, presenting } = stage.getState();
  if (tour === 'on') endTour();
  else if (sheet !== 'none') stage.setState({ sheet: 'none' });
  else if (presenting) void import('./story/presenting').then(({ leave }) => leave(session));
  else session.change(stepOut);
}

/** Goes to the view before or behind in the story; false where no view is kept. */
function stepsInStory(session: SessionControl, step: 1 | -1): boolean {
  if (session.present().view.story.views.length === 0) return false;
  void import('./story/go-to').then(({ goBy }) => goBy(session, step));
  return true;
}

/** Does something with the selected actors, wherever the keyboard is; false when there are none and nothing is in focus. */
function onSelected(session: SessionControl, command: (view: View, ids: readonly ActorId[]) => View): boolean {
  const { selection, focus } = session.present().view;
  const ids = selection.kind === 'actors' ? selection.ids : [];
  if (ids.length === 0 && focus.kind !== 'around') return false;
  session.change((view) => command(view, ids));
  return true;
}

function handleWithControl(key: string, event: KeyboardEvent, session: SessionControl): boolean {
  if (key === 'k') {
    openDialog({ kind: 'search' });
    return true;
  }
  if (isTyping(event.target)) return false;
  if (key === 'z') {
    if (event.shiftKey) session.redo();
    else session.undo();
    return true;
  }
  if (key !== 'y') return false;
  session.redo();
  return true;
}

/** True in a field where keys write text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])');
}
