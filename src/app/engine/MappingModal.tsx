import { slugOf } from '../../lib/slug';
import type { Vocabulary } from '../../model/vocabulary';
import { saveFile } from '../save-file';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import type { Reached } from './connecting';
import styles from './EngineDialog.module.css';
import { MappingStep } from './MappingStep';
import type { Connecting } from './use-connecting';
import { useMapping } from './use-mapping';

/** The dialog in which other people's data is given a mapping before it is opened. */
export function MappingModal({
  reached,
  standard,
  begin,
  note,
  connecting,
}: {
  readonly reached: Reached;
  readonly standard: Vocabulary;
  /** The text of a mapping to begin with. */
  readonly begin: string | undefined;
  readonly note: string;
  readonly connecting: Connecting;
}) {
  const draft = useMapping(standard, begin);
  const { read, text } = draft;
  return (
    <Modal
      title={`How to read ${reached.engine.label}`}
      subtitle="A mapping says what of other people’s data is an actor, a relation, a date, a source. It can be saved and used again."
      onClose={closeDialog}
      footer={
        <>
          <button
            type="button"
            className="main-button"
            disabled={!read.ok}
            onClick={() => read.ok && connecting.connector.openMapped(reached, read.value)}
          >
            Open with this mapping
          </button>
          <button
            type="button"
            className="plain-button"
            disabled={!read.ok}
            onClick={() =>
              read.ok &&
              saveFile(
                `${slugOf(read.value.label) || 'engine'}-mapping.json`,
                new Blob([text], { type: 'application/json' }),
              )
            }
          >
            Save mapping
          </button>
          <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      {(connecting.problem || note) && (
        <p className={connecting.problem ? styles.problem : styles.note} role="status">
          {connecting.problem || note}
        </p>
      )}
      <MappingStep reached={reached} draft={draft} standard={standard} />
    </Modal>
  );
}
