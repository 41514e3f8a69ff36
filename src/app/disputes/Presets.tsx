import { grouped } from '../../lib/text';
import { sourcingClause } from '../../view/filters/set-clauses';
import { PRESETS, type Preset } from '../../view/presets';
import { useChange, useMoment } from '../hooks';
import styles from './Presets.module.css';

/** Filters of one click: each leaves in only claims of one standing, and a second click brings all back. */
export function Presets() {
  const { atlas } = useMoment();
  const isOneSource = atlas.dataset.sources.length === 1;
  return (
    <fieldset className={styles.presets} aria-label="Show only">
      {PRESETS.map((preset) => (
        <PresetButton key={preset.id} preset={preset} />
      ))}
      {isOneSource && sourcingClause.all(atlas).length === 1 && (
        <p className={styles.note}>Everything here rests on one source.</p>
      )}
    </fieldset>
  );
}

function PresetButton({ preset }: { readonly preset: Preset }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const count = preset.count(atlas, view);
  const isOn = preset.isOn(atlas, view);
  return (
    <button
      type="button"
      className={styles.preset}
      aria-pressed={isOn}
      title={preset.explanation}
      disabled={!isOn && (count === 0 || preset.isIdle(atlas))}
      onClick={() => change((now) => preset.toggle(now, atlas))}
    >
      <span className={styles.label}>{preset.label}</span>
      <span className={styles.count}>
        {grouped(count)}
        <span className="only-heard"> {count === 1 ? 'claim' : 'claims'}</span>
      </span>
    </button>
  );
}
