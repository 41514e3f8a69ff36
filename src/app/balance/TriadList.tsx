import { useState } from 'react';
import type { BalanceRule, SignCounts } from '../../graph/balance';
import { grouped } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import type { Balance } from '../../view/balance';
import type { JudgedTriad } from '../../view/balance-triads';
import { triadInWords, triadName, verdictsInWords } from '../../view/balance-words';
import { select } from '../../view/commands';
import { useChange, useMoment } from '../hooks';
import { Part } from '../ui/Part';
import styles from './BalancePanel.module.css';
import { SignedPair } from './SignedPair';

const FIRST = 8;
const MORE = 50;

/** Triads, those with most claims first: a click selects the three, and each of their pairs can be opened. */
export function TriadList({
  title,
  note,
  places,
  balance,
  verdicts = false,
}: {
  readonly title: string;
  readonly note?: string;
  /** Where they stand among the triads of the balance. */
  readonly places: Uint32Array;
  readonly balance: Balance;
  /** Says the verdict by every rule instead of what the triad is by the one in force. */
  readonly verdicts?: boolean;
}) {
  const { rule } = useMoment().view.balance;
  const [many, setMany] = useState(FIRST);
  const { length } = places;
  if (length === 0) return null;
  return (
    <Part title={title} aside={grouped(length)} name={title} {...(note && { note })}>
      <ul className={styles.list}>
        {Array.from(places.subarray(0, many), (place) => balance.triads.at(place)).map((triad) => (
          <TriadItem key={triad.actors.join(' ')} {...{ triad, balance, rule, verdicts }} />
        ))}
      </ul>
      {length > many && (
        <button type="button" className="word-button" onClick={() => setMany(many + MORE)}>
          {grouped(Math.min(MORE, length - many))} more of {grouped(length)}
        </button>
      )}
    </Part>
  );
}

function TriadItem({
  triad,
  balance,
  rule,
  verdicts,
}: {
  readonly triad: JudgedTriad;
  readonly balance: Balance;
  readonly rule: BalanceRule;
  readonly verdicts: boolean;
}) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const ids = triad.actors.map((place) => atlas.dataset.actors[place]!.id);
  return (
    <li>
      <button
        type="button"
        className={styles.sentence}
        aria-current={isSelected(ids, view.selection) || undefined}
        onClick={() => change((now) => select(now, { kind: 'actors', ids }))}
      >
        <bdi>{verdicts ? triadName(atlas, triad) : triadInWords(atlas, triad, balance.signs[rule])}</bdi>
      </button>
      {verdicts && <p className={styles.verdicts}>{verdictsInWords(triad)}</p>}
      <SignedPairs triad={triad} counts={balance.counts[verdicts ? 'majority' : rule]} />
    </li>
  );
}

function SignedPairs({ triad, counts }: { readonly triad: JudgedTriad; readonly counts: SignCounts }) {
  return (
    <div className={styles.pairs}>
      {triad.pairs.map((pair) => (
        <SignedPair key={pair} pair={pair} counts={counts} />
      ))}
    </div>
  );
}

function isSelected(ids: readonly ActorId[], selection: ReturnType<typeof useMoment>['view']['selection']): boolean {
  return (
    selection.kind === 'actors' && selection.ids.length === ids.length && ids.every((id) => selection.ids.includes(id))
  );
}
