import { useEffect } from 'react';
import { resetFilters, stepOut } from '../view/commands';
import { useSession } from './hooks';
import type { SessionControl } from './session';
import { openDialog, stage } from './stage';

/** The keys that work anywhere on the page: search, undo, redo, reset, out. */
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
    case 'escape':
      if (stage.getState().sheet === 'none') session.change(stepOut);
      else stage.setState({ sheet: 'none' });
      return true;
    default:
      return false;
  }
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
