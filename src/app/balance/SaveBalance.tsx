import { useState } from 'react';
import { counted } from '../../lib/text';
import type { Balance } from '../../view/balance';
import { saveFile } from '../save-file';
import { notify } from '../stage';
import styles from './BalancePanel.module.css';
import { balanceFile } from './balance-file';

/** Saves every triad with its verdict by every rule, as a table. */
export function SaveBalance({ balance }: { readonly balance: Balance }) {
  const [isWriting, setWriting] = useState(false);
  const { length } = balance.triads;
  if (length === 0) return null;
  const save = async () => {
    const name = `${balance.atlas.dataset.id}-triads.csv`;
    setWriting(true);
    try {
      saveFile(name, await balanceFile(balance));
      notify(`Saved ${name}: ${counted(length, 'triad')}.`);
    } catch (error) {
      notify(`The triads were not saved: ${String(error)}.`);
    } finally {
      setWriting(false);
    }
  };
  return (
    <p className={styles.save}>
      <button type="button" className="word-button" disabled={isWriting} onClick={() => void save()}>
        {isWriting ? 'Writing…' : 'Save these triads as CSV'}
      </button>
    </p>
  );
}
