import type { Bits } from '../../lib/bits';
import { suspend } from '../../view/commands';
import { allDates, leftOut } from '../../view/range';
import { useChange, useMoment } from '../hooks';
import styles from './RangeNote.module.css';

/** Names the timeline, says what its range leaves out, and takes the range back. */
export function RangeNote({ given, dated }: { readonly given: Bits; readonly dated: boolean }) {
  const { atlas, view } = useMoment();
  const { time } = view.filters;
  const change = useChange();
  const ranged = time.from !== undefined || time.to !== undefined;
  const set = ranged || time.undated === 'drop';
  return (
    <div className={styles.note}>
      <h2>When it was true</h2>
      {dated && (
        <p className={styles.key}>
          <span>+ above the line</span>
          <span>− below</span>
        </p>
      )}
      <p className={styles.out} role="status">
        {outInWords(leftOut(atlas, given, time))}
        {set && time.suspended && 'Switched off'}
      </p>
      <div className={styles.buttons}>
        {ranged && (
          <button type="button" className="word-button" onClick={() => change(allDates)}>
            All dates
          </button>
        )}
        {set && time.suspended && (
          <button type="button" className="word-button" onClick={() => change((view) => suspend(view, 'time', false))}>
            Switch on
          </button>
        )}
      </div>
    </div>
  );
}

function outInWords({ before, after }: { readonly before: number; readonly after: number }): string {
  const sides = [
    before > 0 && `${before.toLocaleString('en')} before`,
    after > 0 && `${after.toLocaleString('en')} after`,
  ].filter(Boolean);
  return sides.length > 0 ? `${sides.join(', ')} left out` : '';
}
