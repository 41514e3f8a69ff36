import { BALANCE_RULES, VERDICTS } from '../../graph/balance';
import { grouped } from '../../lib/text';
import { type Balance, tallyBy } from '../../view/balance';
import { balanceBy } from '../../view/balance-commands';
import { RULE_WORDS, VERDICT_WORDS } from '../../view/balance-words';
import { useChange, useMoment } from '../hooks';
import styles from './RuleTable.module.css';

/** Every rule with how many triads it finds balanced; a click puts it in force. */
export function RuleTable({ balance }: { readonly balance: Balance }) {
  const { rule } = useMoment().view.balance;
  const change = useChange();
  return (
    <>
      <table className={styles.table}>
        <caption className="only-heard">How many triads each rule finds balanced</caption>
        <thead>
          <tr>
            <th scope="col">What signs a pair</th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col">
                {VERDICT_WORDS[verdict]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BALANCE_RULES.map((one) => {
            const tally = tallyBy(balance, one);
            return (
              <tr key={one} data-chosen={one === rule}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={one === rule}
                    onClick={() => change((view) => balanceBy(view, one))}
                  >
                    {RULE_WORDS[one].label}
                  </button>
                </th>
                {VERDICTS.map((verdict) => (
                  <td key={verdict}>{grouped(tally[verdict])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.explanation}>{RULE_WORDS[rule].explanation}</p>
    </>
  );
}
