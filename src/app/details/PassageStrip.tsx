import { type ReadParagraph, readingsIn } from '../../view/passages';
import styles from './PassageStrip.module.css';

const MOST = 60;
const WIDEST = 6;

/** The source at a glance: a row a paragraph, a square a reading in it, the current paragraph lit. Decorative. */
export function PassageStrip({
  paragraphs,
  current,
}: {
  readonly paragraphs: readonly ReadParagraph[];
  readonly current: number;
}) {
  if (paragraphs.length > MOST) return null;
  return (
    <div className={styles.strip} aria-hidden="true">
      {paragraphs.map(({ paragraph, passages }) => (
        <span key={paragraph} className={paragraph === current ? styles.here : styles.row}>
          {readingsIn(passages)
            .slice(0, WIDEST)
            .map(({ record, answerBy, gist }) => (
              <i key={`${record.claim.id} ${answerBy ?? ''} ${gist}`} />
            ))}
        </span>
      ))}
    </div>
  );
}
