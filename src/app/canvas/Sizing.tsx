import { useStore } from 'zustand';
import { SIZINGS } from '../../view/sizing-id';
import { SIZING_WORDS, sizeBy } from '../../view/sizing-words';
import { work } from '../follow-measures';
import { useChange, useMoment } from '../hooks';
import styles from './Drawn.module.css';

/** By what actors are drawn large, with what that says. */
export function Sizing() {
  const { sizing } = useMoment().view;
  const change = useChange();
  const isWaiting = useStore(work, ({ waiting }) => waiting.some((id) => id === sizing));
  const { explanation } = SIZING_WORDS[sizing];
  return (
    <label className={styles.ranking} title={explanation}>
      Size
      <select
        value={sizing}
        aria-description={explanation}
        onChange={({ target }) => {
          const id = SIZINGS.find((one) => one === target.value);
          if (id) change((now) => sizeBy(now, id));
        }}
      >
        {SIZINGS.map((id) => (
          <option key={id} value={id} title={SIZING_WORDS[id].explanation}>
            {SIZING_WORDS[id].label}
          </option>
        ))}
      </select>
      {isWaiting && <span role="status"> working out…</span>}
    </label>
  );
}
