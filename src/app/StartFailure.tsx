import type { Issue } from '../model/issue';
import styles from './App.module.css';

/** What is seen when the first dataset cannot be opened. */
export function StartFailure({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <main className={styles.failure}>
      <h1>Nothing could be opened</h1>
      <ul>
        {issues.slice(0, 20).map(({ place, message, hint }) => (
          <li key={`${place} ${message}`}>
            <strong>{place}</strong>: {message} {hint}
          </li>
        ))}
      </ul>
    </main>
  );
}
