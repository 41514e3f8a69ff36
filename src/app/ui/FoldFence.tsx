import { type ReactNode, useId } from 'react';
import { whyFoldsAreOff } from '../../view/folding-off';
import { useMoment } from '../hooks';
import styles from './FoldFence.module.css';

/** Around tools that fold: while folds are off they cannot be used, and it is said why. */
export function FoldFence({ children }: { readonly children: ReactNode }) {
  const why = whyFoldsAreOff(useMoment().view);
  const reason = useId();
  if (why === undefined) return children;
  return (
    <fieldset className={styles.fence} disabled aria-describedby={reason}>
      <p id={reason} className={styles.reason}>
        {why}
      </p>
      {children}
    </fieldset>
  );
}
