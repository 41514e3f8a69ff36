import { comparisonIn } from '../../view/comparison-commands';
import { comparedTitle } from '../../view/comparison-words';
import { useMoment } from '../hooks';
import { Accounts } from './Accounts';
import { COMPARING, CompareHead } from './CompareHead';
import styles from './ComparePane.module.css';
import { Ledger } from './Ledger';
import { NoOther } from './NoOther';
import { useCompared } from './use-compared';
import { useOther } from './use-other';
import { usePick } from './use-pick';

/** Two accounts of the same actors: of two speakers, two periods or two datasets; what only one says, what both say, what is contradicted. */
export function ComparePane() {
  const { view } = useMoment();
  const other = useOther();
  const { compared, isComparing, isLate } = useCompared(other.state === 'here' ? other.atlas : undefined);
  const pick = usePick(compared);
  return (
    <article
      className={styles.pane}
      aria-label="Two accounts compared"
      aria-busy={isComparing}
      data-kind={comparisonIn(view).kind}
    >
      <CompareHead compared={compared} isComparing={isComparing} />
      <p className="only-heard" role="status">
        {isLate && (isComparing ? COMPARING : compared && comparedTitle(compared))}
      </p>
      {compared ? (
        <>
          <Accounts compared={compared} pick={pick} />
          <Ledger compared={compared} pick={pick} />
        </>
      ) : (
        !isComparing && <NoOther other={other} />
      )}
    </article>
  );
}
