import { fileNameOf } from '../../formats/file-name';
import type { Dataset } from '../../model/dataset';
import { saveFile } from '../save-file';
import { closeDialog, notify } from '../stage';
import { useCopying } from '../ui/use-copying';
import styles from './ExportDialog.module.css';
import { numbersOf } from './numbers';
import type { Output } from './outputs';
import type { Draft } from './use-draft';

const PROMISE = 'Article text is never exported, only positions and gists.';

/** The foot of the dialog: saves the written file, copies it where it is text, and says what became of it. */
export function Actions({
  output,
  dataset,
  draft,
}: {
  readonly output: Output;
  readonly dataset: Dataset;
  readonly draft: Draft;
}) {
  const product = draft.kind === 'written' ? draft.product : undefined;
  const save = () => {
    if (!product) return;
    const name = fileNameOf(dataset, output.extension);
    saveFile(name, product.blob);
    closeDialog();
    notify(`Saved ${name}: ${numbersOf(dataset)}`);
  };
  const [word, copy] = useCopying({
    before: PROMISE,
    copied: `Copied: ${numbersOf(dataset)}`,
    refused: 'The browser does not allow copying; save the file instead.',
  });
  const text = product?.text;
  return (
    <>
      <button type="button" className="main-button" disabled={!product} onClick={save}>
        Save {output.label}
      </button>
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
