import { closeDialog, stage } from '../stage';
import { Modal } from '../ui/Modal';
import { Gestures } from './Gestures';
import { Grammar } from './Grammar';
import styles from './HelpDialog.module.css';

/** The dialog that explains the picture: how to read a line, and every key and gesture there is. */
export function HelpDialog() {
  return (
    <Modal
      title="How to read a line"
      subtitle="Shape says what kind of actor. Colour, arrowhead and the sign on the line say against, with or neutral. The stroke says who vouches for it."
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="word-button" onClick={takeTour}>
            Take the tour
          </button>
          <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <Grammar />
      <Gestures />
    </Modal>
  );
}

function takeTour() {
  closeDialog();
  stage.setState({ tour: 'on' });
}
