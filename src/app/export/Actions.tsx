import type { OpenDataset } from '../../model/dataset';
import { captionOf } from '../../view/caption';
import { closeDialog } from '../stage';
import { useCopying } from '../ui/use-copying';
import type { Draft } from './draft';
import styles from './ExportDialog.module.css';
import { numbersOf } from './numbers';
import type { Output } from './outputs';
import { printPicture } from './print-picture';
import { SavingProgress } from './SavingProgress';
import type { Saving } from './use-saving';

const PROMISE = 'Article text is never exported, only positions and gists.';

/** The foot of the dialog: saves the file, copies it where it is text and at hand, and says what became of it. */
export function Actions({
  output,
  dataset,
  draft,
  saving,
}: {
  readonly output: Output;
  readonly dataset: OpenDataset;
  readonly draft: Draft;
  readonly saving: Saving;
}) {
  const [word, copy] = useCopying({
    before: saving.word ?? PROMISE,
    copied: `Copied: ${numbersOf(dataset)}`,
    refused: 'The browser does not allow copying; save the file instead.',
  });
  if (saving.now) return <SavingProgress now={saving.now} claims={dataset.claims.length} onCancel={saving.cancel} />;
  const isReady = draft.kind === 'written' || draft.kind === 'estimated';
  const text = draft.kind === 'written' ? draft.product.text : undefined;
  return (
    <>
      <button type="button" className="main-button" disabled={!isReady} onClick={saving.start}>
        Save {output.label}
      </button>
      {output.id === 'png' && draft.kind === 'written' && (
        <button
          type="button"
          className="plain-button"
          onClick={() => void printPicture(draft.product.blob, captionOf(dataset))}
        >
          Print, or save as PDF…
        </button>
      )}
      {text !== undefined && (
        <button type="button" className="plain-button" onClick={() => copy(text)}>
          Copy to clipboard
        </button>
      )}
      <p className={styles.promise} role="status">
        {word}
      </p>
      <button type="button" className="word-button" onClick={closeDialog}>
        Close
      </button>
    </>
  );
}
