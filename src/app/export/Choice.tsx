import type { ReactNode } from 'react';
import styles from './Choice.module.css';

/** One row of a group of radio buttons: a label, a line beneath it, and a figure at the right. */
export function Choice({
  group,
  label,
  detail,
  figure,
  checked,
  disabled = false,
  onChoose,
}: {
  readonly group: string;
  readonly label: string;
  readonly detail: ReactNode;
  readonly figure?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label className={styles.row}>
      <input
        type="radio"
        name={group}
        className={styles.radio}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
      />
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
      <span className={styles.figure}>{figure}</span>
    </label>
  );
}
