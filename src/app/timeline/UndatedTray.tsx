import type { ClaimRecord } from '../../graph/record';
import { counted } from '../../lib/text';
import type { Sign } from '../../model/vocabulary';
import { decideUndated } from '../../view/range';
import { useChange, useMoment } from '../hooks';
import styles from './UndatedTray.module.css';

const MOST_SQUARES = 60;
const ORDER: readonly Sign[] = [-1, 1, 0];

/** Claims without a date, a square each or a few: they stay in or are left out, and both is said. */
export function UndatedTray({ records }: { readonly records: readonly ClaimRecord[] }) {
  const { time } = useMoment().view.filters;
  const change = useChange();
  const dropped = time.undated === 'drop';
  const out = dropped && !time.suspended;
  const each = Math.max(1, Math.ceil(records.length / MOST_SQUARES));
  return (
    <div className={styles.tray} data-out={out}>
      <h2>
        Undated <span>{out ? 'left out' : 'kept in'}</span>
      </h2>
      <div className={styles.squares} aria-hidden="true">
        {ORDER.flatMap((sign) => squaresOf(records, sign, each))}
      </div>
      <p>
        {counted(records.length, 'claim')}, no date{each > 1 && `; ${each} a square`}
      </p>
      <button
        type="button"
        className="word-button"
        aria-label={dropped ? 'Keep in the undated claims' : 'Leave out the undated claims'}
        onClick={() => change((view) => decideUndated(view, dropped ? 'keep' : 'drop'))}
      >
        {dropped ? 'Keep in' : 'Leave out'}
      </button>
    </div>
  );
}

function squaresOf(records: readonly ClaimRecord[], sign: Sign, each: number) {
  const drawn = records.filter((record) => record.sign === sign).filter((_, at) => at % each === 0);
  return drawn.map(({ claim }) => <i key={claim.id} data-sign={sign} />);
}
