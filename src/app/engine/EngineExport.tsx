import { counted } from '../../lib/text';
import { windowOf } from '../../sources/window/window-atlas';
import { hostOf } from '../../view/engine-place';
import { useEngines } from '../engine-connection';
import { useMoment } from '../hooks';
import styles from './Fetched.module.css';
import { saveQueries } from './save-queries';

/** What an export says of the engine, what it cannot say, and the queries as a file beside it. */
export function EngineExport() {
  const window = windowOf(useMoment().atlas);
  const journal = useEngines((now) => now.journal);
  if (!window) return null;
  return (
    <section className={styles.fetched} aria-label="The engine in the file">
      <p>
        The file has what was fetched, not what stayed in the engine, and says so: {hostOf(window.place)}, how much of
        how many claims, and until when, stand among its filters. The {counted(journal.length, 'query', 'queries')} that
        fetched it {journal.length === 1 ? 'is' : 'are'} in no format.
      </p>
      <p className={styles.deeds}>
        <button
          type="button"
          className="word-button"
          disabled={journal.length === 0}
          onClick={() => saveQueries(window.place, journal)}
        >
          Save the queries beside it
        </button>
      </p>
    </section>
  );
}
