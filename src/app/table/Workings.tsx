import { MEASURE_WORDS, MEASURES } from '../../graph/measures/measure-words';
import styles from './Workings.module.css';

/** How every measure is worked out, in plain words. */
export function Workings() {
  return (
    <details className={styles.workings}>
      <summary>How is this worked out?</summary>
      <p>All of it from the claims that are shown now: two actors are tied when some claim shown ties them.</p>
      <dl>
        {MEASURES.map((id) => (
          <div key={id}>
            <dt>{MEASURE_WORDS[id].term}</dt>
            <dd>
              <b>{MEASURE_WORDS[id].explanation}</b> {MEASURE_WORDS[id].working}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
