import type { KeyboardEvent } from 'react';
import type { Compared } from '../../view/comparison';
import type { Account } from '../../view/comparison-account';
import { comparedWords } from '../../view/comparison-words';
import { Marked } from '../ui/Marked';
import styles from './Ledger.module.css';
import type { Pick } from './use-pick';

/** One proposition: what it says, and what either account makes of it; picking it opens its card and lights it in both pictures. */
export function LedgerRow({
  compared,
  proposition,
  pick,
}: {
  readonly compared: Compared;
  readonly proposition: number;
  readonly pick: Pick;
}) {
  const { title, a, b } = comparedWords(compared, proposition);
  const glance = () => pick.glance(proposition);
  const leave = () => pick.glance(undefined);
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={pick.selected === proposition}
      onClick={() => pick.chooseRow(proposition)}
      onPointerEnter={glance}
      onPointerLeave={leave}
      onFocus={glance}
      onBlur={leave}
      onKeyDown={walk}
    >
      <span className={styles.title} dir="auto">
        {title}
      </span>{' '}
      <span className={styles.words}>
        <Words compared={compared} proposition={proposition} a={a} b={b} />
      </span>
    </button>
  );
}

/** Said and denied, side by side; what speaks against the proposition is marked. */
function Words({
  compared: { kind, a: one, b: other },
  proposition,
  a,
  b,
}: {
  readonly compared: Compared;
  readonly proposition: number;
  readonly a: string | undefined;
  readonly b: string | undefined;
}) {
  if (kind !== 'speakers') return a && b ? `${one.name}: ${a}; ${other.name}: ${b}` : (a ?? b ?? '');
  const isAgainst = ({ stand }: Account) => stand.denies[proposition]! + stand.negates[proposition]! > 0;
  return (
    <>
      {a && <Word isMarked={isAgainst(one)} word={a} />}
      {a && b && ', '}
      {b && <Word isMarked={isAgainst(other)} word={b} />}
    </>
  );
}

function Word({ isMarked, word }: { readonly isMarked: boolean; readonly word: string }) {
  const said = <bdi>{word}</bdi>;
  return isMarked ? <Marked>{said}</Marked> : said;
}

/** Up and down go from row to row. */
function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const item = event.currentTarget.closest('li');
  const row = Number(item?.dataset['index']) + step;
  const next = step === 0 ? null : item?.parentElement?.querySelector<HTMLElement>(`li[data-index="${row}"] button`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
