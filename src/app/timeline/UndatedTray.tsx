import { counted } from '../../lib/text';
import type { Sign } from '../../model/vocabulary';
import type { Bin } from '../../view/bins';
import { decideUndated } from '../../view/range';
import { useChange, useMoment } from '../hooks';
import styles from './UndatedTray.module.css';

const MOST_SQUARES = 60;
const ORDER: readonly Sign[] = [-1, 1, 0];

/** Claims without a date, a square each or a few: they stay in or are left out, and both is said. */
export function UndatedTray({ undated }: { readonly undated: Bin }) {
  const { time } = useMoment().view.filters;
  const change = useChange();
  const dropped = time.undated === 'drop';
  const out = dropped && !time.suspended;
  const count = undated[-1] + undated[0] + undated[1];
  const each = Math.max(1, Math.ceil(count / MOST_SQUARES));
  return (
    <div className={styles.tray} data-out={out}>
      <h2>
        Undated <span>{out ? 'left out' : 'kept in'}</span>
      </h2>
      <div className={styles.squares} aria-hidden="true">
        {ORDER.flatMap((sign) => squaresOf(undated[sign], sign, each))}
      </div>
      <p>
        {counted(count, 'claim')}, no date{each > 1 && `; ${each.toLocaleString('en')} a square`}
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

function squaresOf(count: number, sign: Sign, each: number) {
  const squares = Array.from({ length: Math.ceil(count / each) }, (_, at) => `${sign} ${at}`);
  return squares.map((key) => <i key={key} data-sign={sign} />);
}
