import { useSession } from '../hooks';
import { openTexts } from '../open-texts';
import { dropText } from '../source-texts';
import { FileButton } from '../ui/FileButton';
import styles from './SourceHead.module.css';
import { useReadingDesk } from './use-reading';

/** Whether the text of the source is at hand, and how to bring it or let go of it. */
export function TextStatus() {
  const session = useSession();
  const { source, atHand } = useReadingDesk();
  if (atHand?.from === 'site') return null;
  const { text } = source;
  if (atHand && text) {
    return (
      <p className={styles.status}>
        {atHand.from === 'kept'
          ? 'Its text is kept in this browser only.'
          : 'Its text is here until the page is closed.'}{' '}
        <button type="button" className="word-button" onClick={() => void dropText(text.sha256)}>
          Forget the text
        </button>
      </p>
    );
  }
  if (!text) {
    return (
      <p className={styles.status}>
        In our words: the dataset gives no digest of its text, so that no file could be known as it.
      </p>
    );
  }
  return (
    <p className={styles.status}>
      In our words: the text itself is not part of the site. Whoever has it as a .txt can{' '}
      <FileButton
        label="open it here"
        accept=".txt,text/plain"
        look="word-button"
        multiple={false}
        onFiles={(files) => void openTexts(session, files, source.id)}
      />{' '}
      or drop it on the page; it stays in this browser.
    </p>
  );
}
