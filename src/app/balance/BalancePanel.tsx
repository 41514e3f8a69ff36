import { grouped } from '../../lib/text';
import type { Balance } from '../../view/balance';
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
  const { balance, isJudging, isPart } = useBalance();
  const words = balance && !isJudging ? balanceInWords(balance, rule) : 'Judging…';
  return (
    <>
      <PanelHead title="Balance" words={words} live />
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
  const { triads } = balance;
  return (
    <>
      <RuleTable balance={balance} />
      <AsOf />
      <TriadList title="Unbalanced" places={triads.by(rule, 'unbalanced')} balance={balance} />
      <TriadList title="Undecided" places={triads.by(rule, 'undecided')} balance={balance} />
      <TriadList
        title="Change with the rule"
        note={`Rules do not agree on ${grouped(triads.flipping.length)} of ${grouped(triads.length)}.`}
        places={triads.flipping}
        balance={balance}
        verdicts
      />
      <BothSigns balance={balance} />
      <TriadList title="Balanced" places={triads.by(rule, 'balanced')} balance={balance} />
      <SaveBalance balance={balance} />
    </>
  );
}
