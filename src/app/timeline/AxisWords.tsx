import type { AxisLabel } from '../../view/axis-labels';
import styles from './AxisWords.module.css';

/** The words under the axis; the ends of the range in bold. Decorative: the handles say the same. */
export function AxisWords({
  labels,
  ends,
}: {
  readonly labels: readonly AxisLabel[];
  readonly ends: readonly AxisLabel[];
}) {
  return (
    <div className={styles.words} aria-hidden="true">
      {labels.map(({ text, left, at }) => (
        <span key={at} style={{ left }}>
          {text}
        </span>
      ))}
      {ends.map(({ text, left }) => (
        <b key={text} style={{ left }}>
          {text}
        </b>
      ))}
    </div>
  );
}
