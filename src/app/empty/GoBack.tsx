import { useStore } from 'zustand';
import { useSession } from '../hooks';

/** One step back, where there is one. */
export function GoBack() {
  const session = useSession();
  const possible = useStore(session.store, ({ history }) => history.past.length > 0);
  return (
    <button type="button" className="word-button" disabled={!possible} onClick={session.undo}>
      go back one step
    </button>
  );
}
