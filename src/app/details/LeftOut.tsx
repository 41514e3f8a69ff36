import { counted } from '../../lib/text';
import type { Absence } from '../../view/absence';
import { AbsenceLine } from './AbsenceLine';
import { ClaimList } from './ClaimList';
import styles from './LeftOut.module.css';

/** Claims that the view leaves out, folded away, with the ways to have them back; nothing when all are shown. */
export function LeftOut({ absence, of }: { readonly absence: Absence; readonly of: string }) {
  const { length } = absence.claims;
  if (length === 0) return null;
  const verb = length === 1 ? 'does' : 'do';
  return (
    <details className={styles.left}>
      <summary>
        {counted(length, 'more claim')} of {of} {verb} not pass the filters
      </summary>
      <AbsenceLine absence={absence} lead="Not in the picture" />
      <ClaimList claims={absence.claims} titled />
    </details>
  );
}
