import { counted } from '../../lib/text';
import type { Balance } from '../../view/balance';
import { useMoment } from '../hooks';
import { saveFile } from '../save-file';
import { notify } from '../stage';
import styles from './BalancePanel.module.css';
import { balanceFile } from './balance-file';

/** Saves every triad with its verdict by every rule, as a table. */
export function SaveBalance({ balance }: { readonly balance: Balance }) {
  const { atlas } = useMoment();
  const { length } = balance.triads;
  if (length === 0) return null;
  const save = () => {
    const name = `${atlas.dataset.id}-triads.csv`;
    saveFile(name, balanceFile(atlas, balance));
    notify(`Saved ${name}: ${counted(length, 'triad')}.`);
  };
  return (
    <p className={styles.save}>
      <button type="button" className="word-button" onClick={save}>
        Save these triads as CSV
      </button>
    </p>
  );
}
