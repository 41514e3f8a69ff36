import { Choice } from './Choice';
import styles from './ExportDialog.module.css';
import { SCALES } from './last-choice';
import type { Output } from './outputs';

/** “As”: the formats, each with what it is good for and, once written, its size. */
export function OutputChoices({
  outputs,
  chosen,
  sizeOf,
  obstacle,
  onChoose,
}: {
  readonly outputs: readonly Output[];
  readonly chosen: Output;
  readonly sizeOf: (output: Output) => string | undefined;
  /** Why an output cannot be had of the chosen part, if it cannot. */
  readonly obstacle: (output: Output) => string | undefined;
  readonly onChoose: (output: Output) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>As</legend>
      {outputs.map((output) => (
        <Choice
          key={output.id}
          group="export-as"
          label={output.label}
          detail={obstacle(output) ?? output.hint}
          figure={sizeOf(output)}
          checked={output.id === chosen.id}
          disabled={obstacle(output) !== undefined}
          onChoose={() => onChoose(output)}
        />
      ))}
    </fieldset>
  );
}

/** How many pixels a PNG has for each layout unit. */
export function ScaleChoice({
  scale,
  onChoose,
}: {
  readonly scale: number;
  readonly onChoose: (scale: number) => void;
}) {
  return (
    <fieldset className={styles.scales}>
      <legend>Size</legend>
      {SCALES.map((step) => (
        <label key={step}>
          <input type="radio" name="export-scale" checked={step === scale} onChange={() => onChoose(step)} />
          {step}×
        </label>
      ))}
    </fieldset>
  );
}
