import { useEffect, useRef } from 'react';
import { progressInWords } from './progress-in-words';
import styles from './SavingProgress.module.css';
import type { SavingNow } from './use-saving';

/** The foot of the dialog while a large file is written: how far it is, and the way out. */
export function SavingProgress({
  now,
  claims,
  onCancel,
}: {
  readonly now: SavingNow;
  /** How many there are to write. */
  readonly claims: number;
  readonly onCancel: () => void;
}) {
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on with the one that takes its place.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <>
      <button ref={cancel} type="button" className="plain-button" onClick={onCancel}>
        Cancel
      </button>
      <progress
        className={styles.bar}
        aria-label="Saving"
        max={now.expectedBytes}
        value={Math.min(now.bytes, now.expectedBytes)}
      />
      <p className={styles.words}>{progressInWords(now, claims)}</p>
    </>
  );
}
