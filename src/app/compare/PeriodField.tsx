import { useId, useState } from 'react';
import { inWords } from '../../model/edtf';
import { comparePeriods, comparisonIn, type Side } from '../../view/comparison-commands';
import { firstPeriods, periodIn } from '../../view/comparison-periods';
import { useChange, useMoment } from '../hooks';
import styles from './PeriodField.module.css';

/** The period of one side, typed as a date, a month, a year or an interval; what is none is said and not taken. */
export function PeriodField({ side }: { readonly side: Side }) {
  const { atlas, view } = useMoment();
  const chosen = comparisonIn(view);
  const first = firstPeriods(atlas, view.filters.time.axis);
  const now = chosen.kind === 'periods' ? { a: chosen.a ?? first.a, b: chosen.b ?? first.b } : first;
  return <Field key={now[side]} side={side} now={now} />;
}

function Field({ side, now }: { readonly side: Side; readonly now: Readonly<Record<Side, string>> }) {
  const change = useChange();
  const [text, setText] = useState(now[side]);
  const help = useId();
  const isPeriod = periodIn(text) !== undefined;
  const take = () => {
    const period = text.trim();
    if (isPeriod && period !== now[side]) change((view) => comparePeriods(view, { ...now, [side]: period }));
  };
  return (
    <span className={styles.field}>
      <input
        className={styles.input}
        aria-label={side === 'a' ? 'The first period' : 'The second period'}
        aria-describedby={help}
        aria-invalid={!isPeriod}
        value={text}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span id={help} className={isPeriod ? styles.help : styles.wrong} role={isPeriod ? undefined : 'alert'}>
        {isPeriod ? helpFor(text.trim(), now[side]) : 'Not a period: write 2023, 2023-05, 2021-08/2022 or 2024/..'}
      </span>
    </span>
  );
}

function helpFor(text: string, taken: string): string {
  return text === taken ? 'a date, or from/to; .. leaves an end open' : `${inWords(text)}: press Enter`;
}
