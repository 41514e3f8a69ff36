import { useId, useRef, useState } from 'react';
import { inWords, isoOf } from '../../model/edtf';
import { balanceAsOf } from '../../view/balance-commands';
import { dayIn } from '../../view/balance-link';
import { useChange, useMoment } from '../hooks';
import styles from './AsOf.module.css';

/** The day as of which claims count: what had ended before it, such as a truce, no longer does. Enter or leaving the field takes it. */
export function AsOf() {
  const { view } = useMoment();
  const { asOf } = view.balance;
  const change = useChange();
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Draft>();
  const written = asOf === undefined ? '' : isoOf(asOf);
  const { text, isWrong } = draft?.from === written ? draft : { text: written, isWrong: false };
  const take = () => {
    const day = dayIn(text.trim());
    if (text.trim() !== '' && day === undefined) return setDraft({ text, from: written, isWrong: true });
    setDraft(undefined);
    if (day !== asOf) change((one) => balanceAsOf(one, day));
  };
  const takeBack = () => {
    setDraft(undefined);
    change((one) => balanceAsOf(one, undefined));
    field.current?.focus();
  };
  return (
    <p className={styles.field}>
      <label>
        As of{' '}
        <input
          ref={field}
          value={text}
          placeholder="any day"
          spellCheck={false}
          aria-describedby={help}
          aria-invalid={isWrong}
          onChange={({ currentTarget: { value } }) => setDraft({ text: value, from: written, isWrong: false })}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take();
            if (key === 'Escape') setDraft(undefined);
          }}
        />
      </label>
      {asOf !== undefined && (
        <button type="button" className="word-button" onClick={takeBack}>
          Any day
        </button>
      )}
      <span id={help} className={isWrong ? styles.wrong : styles.help} role={isWrong ? 'alert' : undefined}>
        {isWrong ? 'Not a day: write 2023, 2023-05 or 2023-05-17.' : helpFor(asOf, view.filters.time.undated)}
      </span>
    </p>
  );
}

/** What is being written, beginning from the day that is in force. */
interface Draft {
  readonly text: string;
  readonly from: string;
  readonly isWrong: boolean;
}

function helpFor(day: number | undefined, undated: 'keep' | 'drop'): string {
  if (day === undefined)
    return 'All of what is shown counts. Write a day, and what had ended before it, such as a truce, counts no more.';
  const rest = undated === 'keep' ? 'Undated claims count too.' : 'Undated claims are left out.';
  return `Counted is what had begun by ${inWords(isoOf(day))} and had not ended before; what has a single date counts from then on. ${rest}`;
}
