import type { ReactNode } from 'react';
import type { ClaimRecord } from '../../graph/record';
import { isContested } from '../../model/standing';
import { STANDING_LABELS } from '../../model/words';
import { select } from '../../view/commands';
import { propositionOf, titleOf } from '../../view/sentences';
import { useAtlas, useChange } from '../hooks';
import { stage } from '../stage';
import styles from './PairHistory.module.css';

/** A claim in the history of a pair: a glance at it lights its line, a click selects it. */
export function HistoryClaim({
  record,
  when,
  at,
  children,
}: {
  readonly record: ClaimRecord;
  /** Its time in words. */
  readonly when: string;
  /** Where it stands in its lane, in pixels. */
  readonly at?: { readonly left: number; readonly top: number; readonly width: number };
  readonly children?: ReactNode;
}) {
  const atlas = useAtlas();
  const change = useChange();
  const { claim, standing, sign } = record;
  const contested = isContested(standing);
  const words = `${titleOf(atlas, propositionOf(atlas, record))}, ${when}${
    standing === 'undisputed' ? '' : `, ${STANDING_LABELS[standing].toLowerCase()}`
  }`;
  const glance = () => stage.setState({ glance: { kind: 'claims', ids: [claim.id] } });
  const lookAway = () => stage.setState({ glance: { kind: 'nothing' } });
  return (
    <button
      type="button"
      className={styles.claim}
      style={at}
      data-sign={sign}
      aria-label={words}
      title={words}
      onPointerEnter={glance}
      onPointerLeave={lookAway}
      onFocus={glance}
      onBlur={lookAway}
      onClick={() => {
        lookAway();
        change((view) => select(view, { kind: 'claim', id: claim.id }));
      }}
    >
      {children ?? <i />}
      {contested && (
        <span className={styles.mark} aria-hidden="true">
          ≠
        </span>
      )}
    </button>
  );
}
