import type { Claims } from '../../graph/claims';
import { counted } from '../../lib/text';
import { absenceInWords, absenceOf, letIn } from '../../view/absence';
import { useChange, useMoment } from '../hooks';
import styles from './DisputesPanel.module.css';

/** Says how many contested claims the view leaves out and by what, and brings them; nothing when it leaves out none. */
export function LeftOut({ left }: { readonly left: Claims }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  if (left.length === 0) return null;
  const absence = absenceOf(atlas, view, left);
  return (
    <p className={styles.left}>
      <span>
        {counted(left.length, 'more contested claim')} left out by {absenceInWords(absence)}.
      </span>
      <button type="button" className="word-button" onClick={() => change((now) => letIn(now, absence))}>
        Show {left.length === 1 ? 'it' : 'them'}
      </button>
    </p>
  );
}
