import { listed } from '../../lib/text';
import { Choice } from './Choice';
import styles from './ExportDialog.module.css';
import { SCALES } from './last-choice';
import type { Output } from './outputs';

/** What most readers save in stands open. */
const OPEN: ReadonlySet<string> = new Set(['To go on with here', 'Graph programs', 'Tables', 'Pictures']);

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
  const groups = [...new Set(outputs.map(({ group }) => group))];
  return (
    <fieldset className={styles.group}>
      <legend>As</legend>
      {groups.map((group) => (
        <details key={group} className={styles.outputs} open={group === chosen.group || OPEN.has(group)}>
          <summary>
            <h3>{group}</h3>
            <span className={styles.names}>
              {listed(outputs.filter((output) => output.group === group).map(({ label }) => label))}
            </span>
          </summary>
          {outputs
            .filter((output) => output.group === group)
            .map((output) => (
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
        </details>
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

/** Whether a picture is saved with what its colours, lines and shapes say. */
export function LegendChoice({
  checked,
  onChoose,
}: {
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
}) {
  return (
    <label className={styles.withLegend}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChoose(target.checked)} />
      With a legend: what lines, marks and shapes say
    </label>
  );
}
