import { useEffect, useState } from 'react';
import { sizeInWords } from '../../lib/size-in-words';
import { grouped } from '../../lib/text';
import { useMoment } from '../hooks';
import { EngineExport, WhereFetched } from '../in-engine';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import { Actions } from './Actions';
import type { Draft } from './draft';
import styles from './ExportDialog.module.css';
import { FullnessChoice } from './FullnessChoice';
import { lastChoice } from './last-choice';
import { numbersOf } from './numbers';
import { LegendChoice, OutputChoices, ScaleChoice } from './OutputChoices';
import type { Output, Product } from './outputs';
import { Prospect } from './Prospect';
import { ScopeChoices } from './ScopeChoices';
import { useDraft } from './use-draft';
import { type Choices, useExport } from './use-export';
import { useLosses } from './use-losses';
import { useSaving } from './use-saving';

/** The dialog that saves a part of what is open: what, as which format, what that format cannot hold, and how the file begins. */
export function ExportDialog() {
  const { lexicon } = useMoment().atlas;
  const choices = useExport();
  const { part, output, outputs, scale, hasLegend } = choices;
  const { dataset } = part.extract;
  const draft = useDraft(output, dataset, lexicon);
  const losses = useLosses(output, dataset, lexicon);
  const saving = useSaving(output, dataset, lexicon, draft);
  const sizeOf = useSizes(choices, draft);
  return (
    <Modal
      title={`Export ${numbersOf(dataset, ' and ')}`}
      subtitle="Scope, filters and sources are written into the file."
      onClose={closeDialog}
      footer={<Actions key={output.id} output={output} dataset={dataset} draft={draft} saving={saving} />}
    >
      <div className={styles.columns} inert={saving.now !== undefined}>
        <div>
          <ScopeChoices choices={choices.scopes} chosen={part.scope} onChoose={choices.choosePart} />
          {choices.fullness && <FullnessChoice chosen={choices.fullness} onChoose={choices.chooseFullness} />}
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
          {output.kind === 'picture' && (
            <LegendChoice checked={hasLegend} onChoose={(next) => lastChoice.setState({ hasLegend: next })} />
          )}
          <WhereFetched>
            <EngineExport />
          </WhereFetched>
        </div>
        <Prospect holder={output.kind === 'picture' ? 'a picture' : output.label} losses={losses} draft={draft} />
      </div>
    </Modal>
  );
}

/** The sizes of the files written or estimated so far, of the chosen part, and of pictures at the chosen scale. */
function useSizes(
  { part, output, scale, hasLegend, fullness = 'full' }: Choices,
  draft: Draft,
): (output: Output) => string | undefined {
  const [sizes, setSizes] = useState<ReadonlyMap<string, string>>(new Map());
  const keyOf = ({ id, kind }: Output) =>
    [part.scope, fullness, id, ...(kind === 'picture' ? [scale, hasLegend] : [])].join(' ');
  const key = keyOf(output);
  useEffect(() => {
    const size = sizeOf(draft);
    if (size === undefined) return;
    setSizes((known) => new Map(known).set(key, size));
  }, [draft, key]);
  return (other) => sizes.get(keyOf(other));
}

function sizeOf(draft: Draft): string | undefined {
  if (draft.kind === 'written') return productInWords(draft.product);
  return draft.kind === 'estimated' ? `about ${sizeInWords(draft.bytes)}` : undefined;
}

function productInWords({ blob, sides }: Product): string {
  const size = sizeInWords(blob.size);
  return sides ? `${grouped(sides.width)} × ${grouped(sides.height)} pixels, ${size}` : size;
}
