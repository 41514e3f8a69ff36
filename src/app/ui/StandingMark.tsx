import { Clock } from 'lucide-react';
import { isContested, type Standing } from '../../model/standing';
import styles from './StandingMark.module.css';

/** The mark of a standing: ≠ on yellow, a question mark, a clock; nothing for what nobody disputes. Decorative. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  if (isContested(standing)) {
    return (
      <span className={styles.contested} aria-hidden="true">
        ≠
      </span>
    );
  }
  if (standing === 'anonymous') {
    return (
      <span className={styles.anonymous} aria-hidden="true">
        ?
      </span>
    );
  }
  return standing === 'planned' ? <Clock size={13} strokeWidth={2.4} aria-hidden="true" /> : null;
}
