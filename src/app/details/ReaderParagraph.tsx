import type { ClaimRecord } from '../../graph/record';
import { type ReadParagraph, readingsIn } from '../../view/passages';
import { linesOf, segmentsOf } from '../../view/reading-segments';
import { ReadingSentence } from '../ui/ReadingSentence';
import styles from './Reader.module.css';

/** A paragraph of a source: its text where it is at hand, and what is read in it, each a button that selects its claim. */
export function ReaderParagraph({
  read: { paragraph, passages },
  text,
  current,
  isHere,
  onChoose,
}: {
  readonly read: ReadParagraph;
  readonly text: string | undefined;
  /** The claim that is lit. */
  readonly current: ClaimRecord;
  readonly isHere: boolean;
  readonly onChoose: (record: ClaimRecord) => void;
}) {
  const lit = passages.filter(({ readings }) => readings.some(({ record }) => record === current));
  const stretch = text === undefined ? undefined : linesOf(text)[paragraph - 1];
  return (
    <div className={isHere ? styles.here : styles.paragraph} data-here={isHere}>
      <span className={styles.number}>
        <span className="only-heard">Paragraph </span>
        {paragraph}
      </span>
      <div>
        {text !== undefined && stretch && (
          <p className={styles.full} dir="auto">
            {segmentsOf(text, stretch, lit).map((segment) =>
              segment.passages.length > 0 ? (
                <mark key={segment.start}>{segment.text}</mark>
              ) : (
                <span key={segment.start}>{segment.text}</span>
              ),
            )}
          </p>
        )}
        <ul className={text === undefined ? undefined : styles.beside}>
          {readingsIn(passages).map((reading) => (
            <li key={`${reading.record.claim.id} ${reading.answerBy ?? ''} ${reading.gist}`}>
              <button
                type="button"
                className={styles.gist}
                aria-current={reading.record === current || undefined}
                onClick={() => onChoose(reading.record)}
              >
                <ReadingSentence reading={reading} by={styles.speaker} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
