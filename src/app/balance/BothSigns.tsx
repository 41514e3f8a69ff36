import { useState } from 'react';
import { grouped } from '../../lib/text';
import type { Balance } from '../../view/balance';
import { Part } from '../ui/Part';
import styles from './BalancePanel.module.css';
import { SignedPair } from './SignedPair';

const TITLE = 'Pairs that carry both signs';
const FIRST = 8;

/** Pairs that are both with and against each other: what makes verdicts hang on the rule. */
export function BothSigns({ balance: { both, counts } }: { readonly balance: Balance }) {
  const [isAll, showAll] = useState(false);
  if (both.length === 0) return null;
  return (
    <Part title={TITLE} aside={grouped(both.length)} name={TITLE}>
      <ul className={styles.list}>
        {both.slice(0, isAll ? both.length : FIRST).map((pair) => (
          <li key={pair}>
            <SignedPair pair={pair} counts={counts.majority} />
          </li>
        ))}
      </ul>
      {!isAll && both.length > FIRST && (
        <button type="button" className="word-button" onClick={() => showAll(true)}>
          All {grouped(both.length)}
        </button>
      )}
    </Part>
  );
}
