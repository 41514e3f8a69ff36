import { useRef } from 'react';
import type { OpenDataset } from '../../model/dataset';
import { CATALOGUE } from '../../sources/catalogue';
import { engineOf, hostOf } from '../../view/engine-place';
import { wordsOfView } from '../../view/restored';
import { linkTo } from '../address';
import { useMoment } from '../hooks';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import { useCopying } from '../ui/use-copying';
import styles from './ShareDialog.module.css';

const COPY_WORDS = {
  before: '',
  copied: 'The link is on the clipboard.',
  refused: 'The browser does not allow copying: the link is selected.',
};

/** The dialog with the link to this very view, what it restores, and what the other reader must have for it. */
export function ShareDialog() {
  const moment = useMoment();
  const field = useRef<HTMLInputElement>(null);
  const link = linkTo(moment);
  const { dataset } = moment.atlas;
  const place = engineOf(moment.atlas);
  const [word, copy] = useCopying(COPY_WORDS);
  const onCopy = () => {
    field.current?.select();
    void copy(link);
  };
  return (
    <Modal
      title="Share this view"
      subtitle="The link restores what you see; nothing is sent anywhere."
      size="narrow"
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="main-button" onClick={onCopy}>
            Copy link
          </button>
          <p className={styles.word} role="status">
            {word}
          </p>
          <button type="button" className="word-button" onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <label className={styles.label}>
        Link
        <input
          ref={field}
          className={`text-field ${styles.link}`}
          readOnly
          dir="ltr"
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <h3 className={styles.heading}>It restores</h3>
      <ul className={styles.restored}>
        {wordsOfView(moment.atlas, moment.view).map((words) => (
          <li key={words}>
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
      {place?.kind === 'address' && (
        <p className={styles.warning}>
          What you see was fetched from {hostOf(place)}, which the link names, and nothing of who asks there. The other
          reader’s page asks it once the other reader says so, and fetches what the view is about.
        </p>
      )}
      {place?.kind !== 'address' && staysBehind(dataset) && (
        <p className={styles.warning}>
          {dataset.derivedFrom ? 'This extract of “' : '“'}
          <bdi>{dataset.title}</bdi>” is a file of your own and does not travel with the link. The other reader opens
          the link and then the same file.
        </p>
      )}
    </Modal>
  );
}

/** True of what the site itself cannot open: a dataset of the reader's own, or an extract, whatever it is called. */
function staysBehind({ id, derivedFrom }: OpenDataset): boolean {
  return derivedFrom !== undefined || !CATALOGUE.some((entry) => entry.id === id);
}
