import type { Passage } from '../../view/passages';
import styles from './PassageStrip.module.css';

const MOST = 60;
const WIDEST = 6;

/** The source at a glance: a row a paragraph, a square a reading in it, the current paragraph lit. Decorative. */
export function PassageStrip({
  passages,
  current,
}: {
  readonly passages: readonly Passage[];
  readonly current: number;
}) {
  if (passages.length > MOST) return null;
  return (
    <div className={styles.strip} aria-hidden="true">
      {passages.map(({ paragraph, readings }) => (
        <span key={paragraph} className={paragraph === current ? styles.here : styles.row}>
          {readings.slice(0, WIDEST).map(({ record, start, gist }) => (
            <i key={`${record.claim.id} ${start} ${gist}`} />
          ))}
        </span>
      ))}
    </div>
  );
}
