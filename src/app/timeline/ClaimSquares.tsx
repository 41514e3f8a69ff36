import { type KeyboardEvent, useState } from 'react';
import type { ClaimRecord } from '../../graph/record';
import { select } from '../../view/commands';
import { propositionOf, titleOf } from '../../view/sentences';
import { useChange, useMoment } from '../hooks';
import styles from './UndatedTray.module.css';

const ORDER = [-1, 1, 0];

/** A square a claim, those against first: a click selects the claim, arrows go from one to the next. */
export function ClaimSquares({ places }: { readonly places: Uint32Array }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const [reached, reach] = useState(0);
  const records = Array.from(places, (place) => atlas.record(place)).sort(bySign);
  if (records.length === 0) return null;
  const current = Math.min(reached, records.length - 1);
  const choose = ({ claim }: ClaimRecord) => change((now) => select(now, { kind: 'claim', id: claim.id }));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number) => {
    if (event.key === 'Enter' || event.key === ' ') choose(records[at]!);
    else {
      const next = steppedTo(event.key, at, records.length);
      if (next === undefined) return;
      reach(next);
      const square = event.currentTarget.parentElement?.children[next];
      if (square instanceof HTMLElement) square.focus();
    }
    event.preventDefault();
  };
  return (
    <div className={styles.squares} role="listbox" aria-label="Undated claims">
      {records.map((record, at) => (
        <div
          key={record.claim.id}
          role="option"
          tabIndex={at === current ? 0 : -1}
          data-sign={record.sign}
          aria-selected={view.selection.kind === 'claim' && view.selection.id === record.claim.id}
          aria-label={titleOf(atlas, propositionOf(atlas, record))}
          title={titleOf(atlas, propositionOf(atlas, record))}
          onFocus={() => reach(at)}
          onKeyDown={(event) => onKeyDown(event, at)}
          onClick={() => choose(record)}
        />
      ))}
    </div>
  );
}

function bySign(a: ClaimRecord, b: ClaimRecord): number {
  return ORDER.indexOf(a.sign) - ORDER.indexOf(b.sign);
}

function steppedTo(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(length - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
