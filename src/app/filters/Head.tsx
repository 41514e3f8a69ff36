import { grouped } from '../../lib/text';
import { resetFilters } from '../../view/commands';
import { isUnrestricted } from '../../view/restrictions';
import { useIsFetched } from '../engine-connection';
import { useChange, useMoment, useShown } from '../hooks';
import styles from './Head.module.css';

/** How much is shown of how much, and one step back to all of it. */
export function Head() {
  const { atlas, view } = useMoment();
  const { actorCount, claims } = useShown();
  const change = useChange();
  const isFetched = useIsFetched();
  return (
    <div className={styles.head}>
      <p>
        Showing <b>{grouped(actorCount)}</b> of {grouped(atlas.actors.size)} {isFetched && 'fetched '}actors,{' '}
        <b>{grouped(claims.length)}</b> of {grouped(atlas.size)} {isFetched && 'fetched '}claims
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
