import { select } from '../../view/commands';
import { useAtlas, useChange, useShown } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import styles from './Voices.module.css';

const MOST = 5;

/** Who is heard in the shown claims but party to no tie: voices, not sides. */
export function Voices() {
  const { voices } = useShown();
  const atlas = useAtlas();
  const change = useChange();
  // A table of events speaks in one voice, which is no news.
  if (!voices.some(({ id }) => atlas.actorOf(id))) return null;
  const shown = voices.slice(0, MOST);
  return (
    <div className={styles.shelf}>
      <details className={styles.voices}>
        <summary>{voices.length} heard, but party to no tie</summary>
        <ul>
          {shown.map(({ id, name, claims }) => {
            const actor = atlas.actorOf(id);
            return (
              <li key={id}>
                {actor ? (
                  <KindGlyph kind={actor.kind} size={13} />
                ) : (
                  <span className={styles.source} aria-hidden="true" />
                )}
                {actor ? (
                  <button
                    type="button"
                    onClick={() => change((view) => select(view, { kind: 'actors', ids: [actor.id] }))}
                  >
                    <bdi>{name}</bdi>
                  </button>
                ) : (
                  <bdi>{name}</bdi>
                )}
                <span className={styles.count}>{claims}</span>
              </li>
            );
          })}
          {voices.length > MOST && <li className={styles.more}>and {voices.length - MOST} more</li>}
        </ul>
      </details>
    </div>
  );
}
