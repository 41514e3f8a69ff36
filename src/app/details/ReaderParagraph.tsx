import type { ClaimRecord } from '../../graph/record';
import type { SourceId } from '../../model/ids';
import { litText } from '../../view/lit-text';
import type { Passage, Reading } from '../../view/passages';
import { sayingVerb, stanceVerb } from '../../view/sentences';
import { useMoment } from '../hooks';
import { Label } from './Label';
import styles from './Reader.module.css';

/** A paragraph of a source: its text where it is at hand, and what is read in it, each a button that selects its claim. */
export function ReaderParagraph({
  passage: { paragraph, readings },
  source,
  text,
  current,
  isHere,
  onChoose,
}: {
  readonly passage: Passage;
  readonly source: SourceId;
  readonly text: string | undefined;
  /** The claim that is lit. */
  readonly current: ClaimRecord;
  readonly isHere: boolean;
  readonly onChoose: (record: ClaimRecord) => void;
}) {
  return (
    <div className={isHere ? styles.here : styles.paragraph} data-here={isHere}>
      <span className={styles.number}>
        <span className="only-heard">Paragraph </span>
        {paragraph}
      </span>
      <div>
        {text !== undefined && (
          <p className={styles.full} dir="auto">
            {litText(text, paragraph, current, source).map((run) =>
              run.lit ? <mark key={run.start}>{run.text}</mark> : <span key={run.start}>{run.text}</span>,
            )}
          </p>
        )}
        <ul className={text === undefined ? undefined : styles.beside}>
          {readings.map((reading) => (
            <li key={`${reading.record.claim.id} ${reading.answerBy ?? ''} ${reading.gist}`}>
              <Sentence reading={reading} lit={reading.record === current} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Sentence({
  reading: { record, gist, answerBy },
  lit,
  onChoose,
}: {
  readonly reading: Reading;
  readonly lit: boolean;
  readonly onChoose: (record: ClaimRecord) => void;
}) {
  const { atlas } = useMoment();
  const { by, mode, responses = [] } = record.claim;
  const answer = responses.find((response) => response.by === answerBy && response.gist === gist);
  const verb = answer ? stanceVerb(atlas, answer) : by && sayingVerb(atlas, by, mode);
  const speaker = answerBy ?? by;
  return (
    <button type="button" className={styles.gist} aria-current={lit || undefined} onClick={() => onChoose(record)}>
      {speaker && (answer || mode !== 'asserted') && (
        <span className={styles.speaker}>
          <Label text={atlas.nameOf(speaker)} /> {verb}:{' '}
        </span>
      )}
      <bdi>{gist}</bdi>
    </button>
  );
}
