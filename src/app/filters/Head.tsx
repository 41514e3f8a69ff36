import { resetFilters } from '../../view/commands';
import { isUnrestricted } from '../../view/restrictions';
import { useChange, useMoment, useShown } from '../hooks';
import styles from './Head.module.css';

/** How much is shown of how much, and one step back to all of it. */
export function Head() {
  const { atlas, view } = useMoment();
  const { actorCount, claims } = useShown();
  const change = useChange();
  return (
    <div className={styles.head}>
      <p role="status" aria-live="polite">
        Showing <b>{number(actorCount)}</b> of {number(atlas.actors.size)} actors, <b>{number(claims.length)}</b> of{' '}
        {number(atlas.size)} claims
      </p>
      <button
        type="button"
        className="word-button"
        title="Show everything again (Z)"
        aria-keyshortcuts="Z"
        disabled={isUnrestricted(view)}
        onClick={() => change(resetFilters)}
      >
        Reset <kbd>Z</kbd>
      </button>
    </div>
  );
}

function number(count: number): string {
  return count.toLocaleString('en');
}
