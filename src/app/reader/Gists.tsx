import type { Reading } from '../../view/passages';
import { ReadingSentence } from '../ui/ReadingSentence';
import { StandingMark } from '../ui/StandingMark';
import styles from './Gists.module.css';
import { glancing } from './glances';
import { useReadingDesk } from './use-reading';

/** What is read, one thing below the other in our words, each a button that selects its claim; `row` makes them stops for the keyboard. */
export function Gists({ readings, row }: { readonly readings: readonly Reading[]; readonly row?: number }) {
  return (
    <ul>
      {readings.map((reading, at) => (
        <li key={`${reading.record.claim.id} ${reading.answerBy ?? ''} ${reading.gist}`}>
          <Gist reading={reading} {...(row !== undefined && { stop: `${row}:${at}` })} />
        </li>
      ))}
    </ul>
  );
}

function Gist({ reading, stop }: { readonly reading: Reading; readonly stop?: string }) {
  const { isLit, isPointed, isShown, choosePlain } = useReadingDesk();
  const { record } = reading;
  const [lit, shown] = [isLit(reading), isShown(record)];
  return (
    <button
      type="button"
      className={styles.gist}
      aria-current={lit || undefined}
      data-lit={lit || undefined}
      data-pointed={isPointed(reading) || undefined}
      data-shown={shown}
      data-stop={stop}
      onClick={() => choosePlain(record)}
      {...glancing([record.claim.id])}
    >
      <ReadingSentence reading={reading} by={styles.speaker} />
      {record.standing !== 'undisputed' && (
        <>
          {' '}
          <StandingMark standing={record.standing} />
        </>
      )}
      {!shown && <span className={styles.out}> (filtered out)</span>}
    </button>
  );
}
