import { useRef, useState } from 'react';
import { CATALOGUE } from '../../sources/catalogue';
import { wordsOfView } from '../../view/restored';
import { linkTo } from '../address';
import { useMoment } from '../hooks';
import { copyText } from '../save-file';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import styles from './ShareDialog.module.css';

/** The dialog with the link to this very view, what it restores, and what the other reader must have for it. */
export function ShareDialog() {
  const moment = useMoment();
  const [word, setWord] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const link = linkTo(moment);
  const { dataset } = moment.atlas;
  const isOwn = !CATALOGUE.some(({ id }) => id === dataset.id);
  const copy = async () => {
    field.current?.select();
    const copied = await copyText(link);
    setWord(copied ? 'The link is on the clipboard.' : 'The browser does not allow copying: the link is selected.');
  };
  return (
    <Modal
      title="Share this view"
      subtitle="The link restores what you see; nothing is sent anywhere."
      size="narrow"
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="main-button" onClick={copy}>
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
          className={styles.link}
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
      {isOwn && (
        <p className={styles.warning}>
          “<bdi>{dataset.title}</bdi>” is a file of your own and does not travel with the link. The other reader opens
          the link and then the same file.
        </p>
      )}
    </Modal>
  );
}
