import { useId, useState } from 'react';
import { inWords, isoOf } from '../../model/edtf';
import { balanceAsOf } from '../../view/balance-commands';
import { dayIn } from '../../view/balance-link';
import { useChange, useMoment } from '../hooks';
import styles from './AsOf.module.css';

/** The day as of which claims count: what had ended before it, such as a truce, no longer does. */
export function AsOf() {
  const { asOf } = useMoment().view.balance;
  return <Field key={asOf ?? 'none'} now={asOf} />;
}

function Field({ now }: { readonly now: number | undefined }) {
  const { view } = useMoment();
  const change = useChange();
  const help = useId();
  const [text, setText] = useState(now === undefined ? '' : isoOf(now));
  const day = text.trim() === '' ? undefined : dayIn(text.trim());
  const isWrong = text.trim() !== '' && day === undefined;
  const take = () => {
    if (!isWrong && day !== now) change((one) => balanceAsOf(one, day));
  };
  return (
    <p className={styles.field}>
      <label>
        As of{' '}
        <input
          value={text}
          placeholder="any day"
          spellCheck={false}
          aria-describedby={help}
          aria-invalid={isWrong}
          onChange={({ currentTarget: { value } }) => setText(value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take();
          }}
        />
      </label>
      {now !== undefined && (
        <button type="button" className="word-button" onClick={() => change((one) => balanceAsOf(one, undefined))}>
          Any day
        </button>
      )}
      <span id={help} className={isWrong ? styles.wrong : styles.help} role={isWrong ? 'alert' : undefined}>
        {isWrong ? 'Not a day: write 2023, 2023-05 or 2023-05-17.' : helpFor(now, view.filters.time.undated)}
      </span>
    </p>
  );
}

function helpFor(day: number | undefined, undated: 'keep' | 'drop'): string {
  if (day === undefined)
    return 'All of what is shown counts. Write a day: what had ended before it then counts no more.';
  const rest = undated === 'keep' ? 'undated claims count too' : 'undated claims are left out';
  return `What had begun by ${inWords(isoOf(day))} and had not ended before; a single date counts from then on; ${rest}.`;
}
