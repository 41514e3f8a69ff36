import { comparisonOf } from '../../view/comparison';
import { comparisonIn } from '../../view/comparison-commands';
import { useMoment } from '../hooks';
import { Accounts } from './Accounts';
import { CompareHead } from './CompareHead';
import styles from './ComparePane.module.css';
import { Ledger } from './Ledger';
import { NoOther } from './NoOther';
import { useOther } from './use-other';
import { usePick } from './use-pick';

/** Two accounts of the same actors: of two speakers, two periods or two datasets; what only one says, what both say, what is contradicted. */
export function ComparePane() {
  const { atlas, view } = useMoment();
  const other = useOther();
  const compared = comparisonOf(atlas, view, other.state === 'here' ? other.atlas : undefined);
  const pick = usePick(compared);
  return (
    <article className={styles.pane} aria-label="Two accounts compared" data-kind={comparisonIn(view).kind}>
      <CompareHead compared={compared} />
      {compared ? (
        <>
          <Accounts compared={compared} pick={pick} />
          <Ledger compared={compared} pick={pick} />
        </>
      ) : (
        <NoOther other={other} />
      )}
    </article>
  );
}
