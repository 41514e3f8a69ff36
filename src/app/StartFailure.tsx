import { counted } from '../lib/text';
import type { Issue } from '../model/issue';
import { distinctKeys } from '../view/distinct-keys';
import styles from './App.module.css';

const LISTED = 20;

/** What is seen when the first dataset cannot be opened. */
export function StartFailure({ issues }: { readonly issues: readonly Issue[] }) {
  const listed = issues.slice(0, LISTED);
  const keys = distinctKeys(listed.map(({ place, message }) => `${place}: ${message}`));
  return (
    <main className={styles.failure}>
      <h1>Nothing could be opened</h1>
      <ul>
        {listed.map(({ place, message, hint }, at) => (
          <li key={keys[at]}>
            <strong>{place}</strong>: {message} {hint}
          </li>
        ))}
      </ul>
      {issues.length > LISTED && <p>And {counted(issues.length - LISTED, 'more problem')}.</p>}
    </main>
  );
}
