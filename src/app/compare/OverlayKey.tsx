import type { Compared } from '../../view/comparison';
import { VERDICTS, type Verdict } from '../../view/comparison-verdicts';
import { verdictLabel } from '../../view/comparison-words';
import styles from './OverlayKey.module.css';

/** What the lines mean where both accounts lie one over the other, in words beside each look. */
export function OverlayKey({ compared }: { readonly compared: Compared }) {
  return (
    <ul className={styles.key} aria-label="Lines">
      {VERDICTS.filter((verdict) => compared.lists[verdict].length > 0).map((verdict) => (
        <li key={verdict}>
          <Sample verdict={verdict} />
          {sign(verdict)} {verdictLabel(compared, verdict)}
        </li>
      ))}
    </ul>
  );
}

function Sample({ verdict }: { readonly verdict: Verdict }) {
  const isDenied = verdict === 'denied-by-a' || verdict === 'denied-by-b';
  return (
    <svg className={styles.sample} width="42" height="10" aria-hidden="true" focusable="false">
      {verdict === 'both' ? (
        <path d="M1 3H41M1 7.5H41" strokeWidth="1.6" />
      ) : (
        <path
          d="M1 5H41"
          strokeWidth={isDenied ? 3 : 2}
          {...(isDenied && { strokeDasharray: '9 5' })}
          {...(verdict === 'only-b' && { strokeDasharray: '11 4 2.5 4' })}
        />
      )}
    </svg>
  );
}

/** What stands before the words: the letter of the account, or the mark on the line. */
function sign(verdict: Verdict): string {
  switch (verdict) {
    case 'only-a':
      return 'A:';
    case 'only-b':
      return 'B:';
    case 'both':
      return '';
    case 'changed':
      return '↺';
    case 'denied-by-b':
      return '≠ A:';
    case 'denied-by-a':
      return '≠ B:';
  }
}
