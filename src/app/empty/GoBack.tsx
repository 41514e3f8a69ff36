import { useStore } from 'zustand';
import { useSession } from '../hooks';

/** One step back, where there is one; `label` in the words of where it stands. */
export function GoBack({ label = 'go back one step' }: { readonly label?: string }) {
  const session = useSession();
  const possible = useStore(session.store, ({ history }) => history.past.length > 0);
  return (
    <button type="button" className="word-button" disabled={!possible} onClick={session.undo}>
      {label}
    </button>
  );
}
