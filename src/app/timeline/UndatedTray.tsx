import { useMemo } from 'react';
import type { Dates } from '../../graph/dates';
import { type Bits, countBits, intersection, numbersIn } from '../../lib/bits';
import { counted, grouped } from '../../lib/text';
import type { Sign } from '../../model/vocabulary';
import { type Bin, countBySign } from '../../view/bins';
import { decideUndated } from '../../view/range';
import { useChange, useMoment } from '../hooks';
import { ClaimSquares } from './ClaimSquares';
import styles from './UndatedTray.module.css';

const MOST_SQUARES = 102;
const ORDER: readonly Sign[] = [-1, 1, 0];

/** Claims without a date on the axis, a square each or a few: they stay in or are left out, and both is said. */
export function UndatedTray({ given, dates }: { readonly given: Bits; readonly dates: Dates }) {
  const { atlas, view } = useMoment();
  const { time } = view.filters;
  const change = useChange();
  const bits = useMemo(() => intersection(atlas.size, [given, dates.undated]), [atlas, given, dates]);
  const dropped = time.undated === 'drop';
  const out = dropped && !time.suspended;
  const count = countBits(bits);
  const each = Math.max(1, Math.ceil(count / MOST_SQUARES));
  const which = time.axis === 'true' ? 'undated claims' : 'claims that are not dated as said';
  return (
    <div className={styles.tray} data-out={out}>
      <h2>
        Undated <span>{out ? 'left out' : 'kept in'}</span>
      </h2>
      {each === 1 ? (
        <ClaimSquares places={numbersIn(bits)} />
      ) : (
        <Squares undated={countBySign(atlas, bits)} each={each} />
      )}
      <p>
        {counted(count, 'claim')}, {time.axis === 'true' ? 'no date' : 'no date of saying'}
        {each > 1 && `; ${grouped(each)} a square`}
      </p>
      <button
        type="button"
        className="word-button"
        aria-label={dropped ? `Keep in the ${which}` : `Leave out the ${which}`}
        onClick={() => change((view) => decideUndated(view, dropped ? 'keep' : 'drop'))}
      >
        {dropped ? 'Keep in' : 'Leave out'}
      </button>
    </div>
  );
}

/** As many squares as there is room for, each for several claims. Decorative. */
function Squares({ undated, each }: { readonly undated: Bin; readonly each: number }) {
  return (
    <div className={styles.squares} aria-hidden="true">
      {ORDER.flatMap((sign) => squaresOf(Math.ceil(undated[sign] / each), sign))}
    </div>
  );
}

function squaresOf(count: number, sign: Sign) {
  const keys = Array.from({ length: count }, (_, at) => `${sign} ${at}`);
  return keys.map((key) => <i key={key} data-sign={sign} />);
}
