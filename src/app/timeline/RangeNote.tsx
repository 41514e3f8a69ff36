import { type Dates, TIME_AXES } from '../../graph/dates';
import { type Bits, countBits } from '../../lib/bits';
import { grouped } from '../../lib/text';
import { countDated } from '../../view/bins';
import { suspend } from '../../view/commands';
import { leavesOut } from '../../view/filters/time-clause';
import { allDates, decideUnsure, measureBy } from '../../view/range';
import { leftOutInWords } from '../../view/range-words';
import { useChange, useMoment } from '../hooks';
import { EngineTime, WhereFetched } from '../in-engine';
import styles from './RangeNote.module.css';

/** Names the timeline and chooses its axis, says what its range leaves out, and takes the range back. */
export function RangeNote({ given, dates }: { readonly given: Bits; readonly dates: Dates }) {
  const { view } = useMoment();
  const { time } = view.filters;
  const change = useChange();
  const ranged = time.from !== undefined || time.to !== undefined;
  const isOff = leavesOut(time) && time.suspended;
  return (
    <div className={styles.note}>
      <AxisChoice />
      {dates.dated > 0 && (
        <p className={styles.key}>
          + above the line, − below{countBits(dates.lasting) > 0 && '; grey behind: going on'}
        </p>
      )}
      <WhereFetched>
        <EngineTime />
      </WhereFetched>
      <Unsure given={given} dates={dates} />
      {/* Silent: what is left out is read out once it has settled, with how much is shown. */}
      <p className={styles.out} role="status" aria-live="off">
        {leftOutInWords(dates, given, time)}
        {isOff && 'Switched off'}
      </p>
      <div className={styles.buttons}>
        {ranged && (
          <button type="button" className="word-button" onClick={() => change(allDates)}>
            All dates
          </button>
        )}
        {isOff && (
          <button type="button" className="word-button" onClick={() => change((view) => suspend(view, 'time', false))}>
            Switch on
          </button>
        )}
      </div>
    </div>
  );
}

/** When it was true, or when it was said. */
function AxisChoice() {
  const { axis } = useMoment().view.filters.time;
  const change = useChange();
  return (
    <h2 className={styles.axis}>
      When it was{' '}
      {TIME_AXES.map((one) => (
        <button
          key={one}
          type="button"
          aria-label={`When it was ${one}`}
          aria-pressed={axis === one}
          onClick={() => change((view) => measureBy(view, one))}
        >
          {one}
        </button>
      ))}
    </h2>
  );
}

/** How many dates are not sure, and whether they are kept. */
function Unsure({ given, dates }: { readonly given: Bits; readonly dates: Dates }) {
  const { time } = useMoment().view.filters;
  const change = useChange();
  const { dated, unsure } = countDated(dates, given);
  const dropped = time.unsure === 'drop';
  if (unsure === 0 && !dropped) return null;
  return (
    <p className={styles.unsure}>
      <span className={styles.hatch} aria-hidden="true" />
      {grouped(unsure)} of {grouped(dated)} dates inferred or approximate{' '}
      <button
        type="button"
        className="word-button"
        aria-label={`${dropped ? 'Keep in' : 'Leave out'} the inferred and approximate dates`}
        onClick={() => change((view) => decideUnsure(view, dropped ? 'keep' : 'drop'))}
      >
        {dropped ? 'Keep in' : 'Leave out'}
      </button>
    </p>
  );
}
