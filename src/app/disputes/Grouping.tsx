import { groupDisputes } from '../../view/disputes';
import type { DisputeGrouping } from '../../view/state';
import { useChange, useMoment } from '../hooks';
import styles from './DisputesPanel.module.css';

const WORDS: readonly (readonly [DisputeGrouping, string])[] = [
  ['proposition', 'what is claimed'],
  ['pair', 'whom it is about'],
];

/** Chooses what disputes are put together by. */
export function Grouping() {
  const { disputesBy } = useMoment().view;
  const change = useChange();
  return (
    <fieldset className={styles.grouping}>
      <legend>Put together by</legend>
      {WORDS.map(([grouping, label]) => (
        <button
          key={grouping}
          type="button"
          aria-pressed={disputesBy === grouping}
          onClick={() => change((view) => groupDisputes(view, grouping))}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
