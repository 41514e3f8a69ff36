import { onOneLine } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { bringBack, widen } from '../../view/restrictions';
import { useChange, useMoment } from '../hooks';
import styles from './ByHand.module.css';

const MOST = 60;

/** What the reader took out of the view actor by actor, with the way back; nothing when there is none. */
export function ByHand() {
  const { atlas, view } = useMoment();
  const change = useChange();
  if (view.hidden.length === 0 && view.only === undefined) return null;
  return (
    <section className={styles.section} aria-label="By hand">
      <h3>By hand</h3>
      {view.only && (
        <div className={styles.line}>
          <p>
            Only <Names ids={view.only} /> and what is among them
          </p>
          <button type="button" className="word-button" onClick={() => change(widen)}>
            show the others
          </button>
        </div>
      )}
      <ul>
        {view.hidden.slice(0, MOST).map((id) => (
          <li key={id} className={styles.line}>
            <bdi className={styles.hidden}>{onOneLine(atlas.nameOf(id))}</bdi>
            <button
              type="button"
              className="word-button"
              aria-label={`bring back ${onOneLine(atlas.nameOf(id))}`}
              onClick={() => change((now) => bringBack(now, [id]))}
            >
              bring back
            </button>
          </li>
        ))}
      </ul>
      {view.hidden.length > 1 && (
        <button
          type="button"
          className={`word-button ${styles.all}`}
          onClick={() => change((now) => bringBack(now, now.hidden))}
        >
          bring all {view.hidden.length} back
        </button>
      )}
    </section>
  );
}

function Names({ ids }: { readonly ids: readonly ActorId[] }) {
  const { nameOf } = useMoment().atlas;
  const named = ids.slice(0, 4);
  return (
    <>
      {named.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <bdi>{onOneLine(nameOf(id))}</bdi>
        </span>
      ))}
      {ids.length > named.length && ` and ${ids.length - named.length} more`}
    </>
  );
}
