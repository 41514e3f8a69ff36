import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef } from 'react';
import { grouped } from '../../lib/text';
import type { Compared } from '../../view/comparison';
import type { Verdict } from '../../view/comparison-verdicts';
import { verdictLabel } from '../../view/comparison-words';
import styles from './Ledger.module.css';
import { LedgerRow } from './LedgerRow';
import type { Pick } from './use-pick';

/** Everything that two accounts differ in, list by list, with its count: what the pictures draw the strongest of. */
export const Ledger = memo(function Ledger({ compared, pick }: { readonly compared: Compared; readonly pick: Pick }) {
  return (
    <section className={styles.ledger} aria-label="What the accounts differ in">
      {(compared.kind === 'speakers' ? OF_SPEAKERS : OF_STATES).map((verdicts) => (
        <Column key={verdicts.join(' ')} compared={compared} verdicts={verdicts} pick={pick} />
      ))}
    </section>
  );
});

/** One list a verdict; who denies whom stands together. */
const OF_SPEAKERS: readonly (readonly Verdict[])[] = [['only-a'], ['denied-by-b', 'denied-by-a'], ['only-b'], ['both']];
const OF_STATES: readonly (readonly Verdict[])[] = [['only-a'], ['changed'], ['only-b'], ['both']];

const ROW = 46;

function Column({
  compared,
  verdicts,
  pick,
}: {
  readonly compared: Compared;
  readonly verdicts: readonly Verdict[];
  readonly pick: Pick;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const lists = verdicts.map((verdict) => compared.lists[verdict]);
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const [first, second] = lists;
  // Another function has every row of a list placed anew, a hundred thousand of them.
  const at = useCallback(
    (row: number) => (row < first!.length ? first![row]! : second![row - first!.length]!),
    [first, second],
  );
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: at,
    overscan: 6,
  });
  const title = titleOf(compared, verdicts);
  return (
    <section className={styles.column} aria-label={title}>
      <h3>
        <b>{grouped(count)}</b>
        {verdicts.length > 1 && count > 0 && (
          <span className={styles.mark} aria-hidden="true">
            ≠
          </span>
        )}
        {title}
      </h3>
      {verdicts.length > 1 && count > 0 && <Ways compared={compared} />}
      <div ref={scroller} className={styles.scroller}>
        {count === 0 ? (
          <p className={styles.none}>{noneIn(verdicts)}</p>
        ) : (
          <ul style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ key, index, start }) => (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={count}
                aria-posinset={index + 1}
              >
                <LedgerRow compared={compared} proposition={at(index)} pick={pick} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** How many are denied by whom. */
function Ways({ compared }: { readonly compared: Compared }) {
  const ways = (['denied-by-b', 'denied-by-a'] as const).filter((verdict) => compared.lists[verdict].length > 0);
  return (
    <p className={styles.ways}>
      {ways
        .map((verdict) => `${verdictLabel(compared, verdict)}: ${grouped(compared.lists[verdict].length)}`)
        .join('; ')}
    </p>
  );
}

function titleOf(compared: Compared, verdicts: readonly Verdict[]): string {
  return verdicts.length > 1 ? 'contradicted outright' : verdictLabel(compared, verdicts[0]!);
}

function noneIn([first]: readonly Verdict[]): string {
  switch (first) {
    case 'denied-by-b':
      return 'Neither denies what the other says.';
    case 'changed':
      return 'No two actors changed sides.';
    case 'both':
      return 'Nothing is the same in both.';
    default:
      return 'Nothing that the other lacks.';
  }
}
