import type { Issue } from '../../model/issue';
import { distinctKeys } from '../../view/distinct-keys';
import styles from './IssueList.module.css';

/** Issues numbered, each with its place and what to do, or what was done, about it. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const keys = distinctKeys(issues.map(({ place, message }) => `${place}: ${message}`));
  return (
    <ol className={styles.issues}>
      {issues.map((issue, at) => (
        <Item key={keys[at]} issue={issue} />
      ))}
    </ol>
  );
}

function Item({ issue: { severity, message, place, hint } }: { readonly issue: Issue }) {
  return (
    <li className={styles.issue} data-severity={severity}>
      <div>
        <p className={styles.message} dir="auto">
          {message}
        </p>
        <p className={styles.place}>{place}</p>
      </div>
      {hint && (
        <p className={styles.hint} dir="auto">
          {hint}
        </p>
      )}
    </li>
  );
}
