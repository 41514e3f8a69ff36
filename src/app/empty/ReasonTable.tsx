import { grouped, onOneLine } from '../../lib/text';
import { suspend } from '../../view/commands';
import { culpritsAmong, type Reason } from '../../view/empty-reasons';
import { bringBack, widen } from '../../view/restrictions';
import type { View } from '../../view/state';
import { useChange } from '../hooks';
import styles from './ReasonTable.module.css';

/** All claims, and what each filter in turn leaves of them. */
export function ReasonTable({ all, reasons }: { readonly all: number; readonly reasons: readonly Reason[] }) {
  const culprits = culpritsAmong(reasons);
  return (
    <table className={styles.table}>
      <caption className="only-heard">What each filter in turn leaves of all claims</caption>
      <colgroup>
        <col className={styles.filter} />
        <col />
        <col className={styles.way} />
      </colgroup>
      <thead className="only-heard">
        <tr>
          <th scope="col">Filter</th>
          <th scope="col">Claims left</th>
          <th scope="col">Way out</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">All claims</th>
          <td>
            <Bar share={1} words={grouped(all)} />
          </td>
          <td />
        </tr>
        {reasons.map((reason) => (
          <Line key={reason.id} reason={reason} all={all} main={culprits.length === 1 && culprits[0] === reason} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ reason, all, main }: { readonly reason: Reason; readonly all: number; readonly main: boolean }) {
  const change = useChange();
  const { label, words, left, without } = reason;
  const culprit = without > 0;
  return (
    <tr data-culprit={culprit}>
      <th scope="row">
        <bdi>
          {label}: {onOneLine(words)}
        </bdi>
      </th>
      <td>
        <Bar share={left / all} words={culprit ? `${left} left; without it ${without}` : grouped(left)} />
      </td>
      <td>
        <button
          type="button"
          className={main ? 'main-button' : 'word-button'}
          aria-label={`${main ? 'Switch it off' : 'Switch off'}: ${label}`}
          onClick={() => change((view) => switchedOff(view, reason.id))}
        >
          {main ? 'Switch it off' : 'Switch off'}
        </button>
      </td>
    </tr>
  );
}

function Bar({ share, words }: { readonly share: number; readonly words: string }) {
  return (
    <span className={styles.bar}>
      <i style={{ width: `${share * 62}%` }} />
      <b>{words}</b>
    </span>
  );
}

function switchedOff(view: View, id: Reason['id']): View {
  return id === 'by-hand' ? widen(bringBack(view, view.hidden)) : suspend(view, id, true);
}
