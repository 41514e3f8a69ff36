import { useEffect, useMemo, useState } from 'react';
import { useMoment } from '../hooks';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import { Actions } from './Actions';
import styles from './ExportDialog.module.css';
import { lastChoice } from './last-choice';
import { numbersOf } from './numbers';
import { OutputChoices, ScaleChoice } from './OutputChoices';
import { Prospect } from './Prospect';
import { ScopeChoices } from './ScopeChoices';
import { sizeInWords } from './size-in-words';
import { type Draft, useDraft } from './use-draft';
import { type Choices, useExport } from './use-export';

/** The dialog that saves a part of what is open: what, as which format, what that format cannot hold, and how the file begins. */
export function ExportDialog() {
  const { lexicon } = useMoment().atlas;
  const choices = useExport();
  const { part, output, outputs, scale } = choices;
  const { dataset } = part.extract;
  const draft = useDraft(output, dataset, lexicon);
  const losses = useMemo(() => output.losses(dataset, lexicon), [output, dataset, lexicon]);
  const sizeOf = useSizes(choices, draft);
  return (
    <Modal
      title={`Export ${numbersOf(dataset, ' and ')}`}
      subtitle="Scope, filters and sources are written into the file."
      onClose={closeDialog}
      footer={<Actions key={output.id} output={output} dataset={dataset} draft={draft} />}
    >
      <div className={styles.columns}>
        <div>
          <ScopeChoices choices={choices.scopes} chosen={part.scope} onChoose={choices.choosePart} />
          <OutputChoices
            outputs={outputs}
            chosen={output}
            sizeOf={sizeOf}
            obstacle={choices.obstacle}
            onChoose={({ id }) => lastChoice.setState({ output: id })}
          />
          {output.id === 'png' && (
            <ScaleChoice scale={scale} onChoose={(next) => lastChoice.setState({ scale: next })} />
          )}
        </div>
        <Prospect holder={output.asDrawn ? 'a picture' : output.label} losses={losses} draft={draft} />
      </div>
    </Modal>
  );
}

/** The sizes of the files written so far, of the chosen part. */
function useSizes({ part, output }: Choices, draft: Draft): (output: Choices['output']) => string | undefined {
  const [sizes, setSizes] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (draft.kind !== 'written') return;
    const size = sizeInWords(draft.product.blob.size);
    setSizes((known) => new Map(known).set(`${part.scope} ${output.id}`, size));
  }, [draft, part.scope, output.id]);
  return ({ id }) => sizes.get(`${part.scope} ${id}`);
}
