import type { Verdict } from '../../graph/balance';
import { grouped } from '../../lib/text';
import { type Balance, flips } from '../../view/balance';
import { balanceInWords } from '../../view/balance-words';
import { useMoment } from '../hooks';
import { PanelHead } from '../ui/PanelHead';
import { AsOf } from './AsOf';
import styles from './BalancePanel.module.css';
import { BothSigns } from './BothSigns';
import { RuleTable } from './RuleTable';
import { SaveBalance } from './SaveBalance';
import { TriadList } from './TriadList';
import { useBalance } from './use-balance';

/** Which triads of actors are balanced, by a rule that can be changed, and how the verdict changes with it. */
export function BalancePanel() {
  const { rule } = useMoment().view.balance;
  const { balance, isPart } = useBalance();
  return (
    <>
      <PanelHead title="Balance" words={balance ? balanceInWords(balance, rule) : 'Judging…'} live />
      <p className={styles.note}>
        Three actors who are all with or against one another make a triad. It is balanced when a friend’s friend is a
        friend, and so is an enemy’s enemy: when none or two of its three pairs are negative. Neutral claims give no
        sign; places and events take no side.
        {isPart && ' Only the actors that are drawn are judged: there are too many to judge all.'}
      </p>
      {balance && <Judged balance={balance} />}
    </>
  );
}

function Judged({ balance }: { readonly balance: Balance }) {
  const { rule } = useMoment().view.balance;
  const by = (verdict: Verdict) => balance.triads.filter(({ verdicts }) => verdicts[rule] === verdict);
  const flipping = balance.triads.filter(flips);
  return (
    <>
      <RuleTable balance={balance} />
      <AsOf />
      <TriadList title="Unbalanced" triads={by('unbalanced')} balance={balance} />
      <TriadList title="Undecided" triads={by('undecided')} balance={balance} />
      <TriadList
        title="Change with the rule"
        note={`Rules do not agree on ${grouped(flipping.length)} of ${grouped(balance.triads.length)}.`}
        triads={flipping}
        balance={balance}
        verdicts
      />
      <BothSigns balance={balance} />
      <TriadList title="Balanced" triads={by('balanced')} balance={balance} />
      <SaveBalance balance={balance} />
    </>
  );
}
