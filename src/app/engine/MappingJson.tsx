import { useId } from 'react';
import type { Issue } from '../../model/issue';
import { distinctKeys } from '../../view/distinct-keys';
import styles from './Mapping.module.css';

const LISTED = 20;

/** A mapping as JSON, with everything that is wrong with it by its path. */
export function MappingJson({
  text,
  issues,
  onText,
}: {
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly onText: (text: string) => void;
}) {
  const problems = useId();
  const keys = distinctKeys(issues.map(({ place, message }) => `${place}: ${message}`));
  return (
    <>
      <textarea
        className={`text-field ${styles.json}`}
        aria-label="Mapping as JSON"
        aria-describedby={problems}
        spellCheck={false}
        dir="ltr"
        rows={16}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      <ul id={problems} className={styles.issues} role="status" aria-label="What is wrong with it">
        {issues.slice(0, LISTED).map(({ place, message, hint }, at) => (
          <li key={keys[at]}>
            <code>{place}</code> {message} {hint}
          </li>
        ))}
      </ul>
    </>
  );
}
