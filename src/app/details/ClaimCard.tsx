import { Claims } from '../../graph/claims';
import { absenceOf } from '../../view/absence';
import { select } from '../../view/commands';
import type { ClaimDetail } from '../../view/detail';
import { mainTieRef } from '../../view/detail';
import { propositionOf, standingLine } from '../../view/sentences';
import type { Selection } from '../../view/state';
import { pairOf } from '../../view/strands';
import { useChange, useMoment } from '../hooks';
import { AbsenceLine } from './AbsenceLine';
import { CardTitle, PropositionTitle } from './CardTitle';
import styles from './ClaimCard.module.css';
import { ClaimOrigin } from './ClaimOrigin';
import { ClaimParticulars } from './ClaimParticulars';
import { ClaimVoices } from './ClaimVoices';
import { Inherited } from './Inherited';
import { StandingLine } from './StandingLine';

/** One claim: who says it, who answers, when it was true, how sure it is and where it is read. */
export function ClaimCard({ detail }: { readonly detail: ClaimDetail }) {
  const { atlas, view } = useMoment();
  const { record } = detail;
  const absence = absenceOf(atlas, view, Claims.at(atlas, Uint32Array.of(record.place)));
  return (
    <>
      <CardTitle context={<Siblings detail={detail} />}>
        <PropositionTitle of={propositionOf(atlas, record)} />
      </CardTitle>
      <StandingLine standing={record.standing} words={standingLine(atlas, record)} />
      {absence.claims.length > 0 && <AbsenceLine absence={absence} lead="Not in the picture" />}
      <Inherited claims={Claims.at(atlas, Uint32Array.of(record.place))} />
      <ClaimVoices record={record} />
      <ClaimParticulars record={record} />
      <ClaimOrigin record={record} />
      <Wider detail={detail} />
    </>
  );
}

function Siblings({ detail: { tie, at } }: { readonly detail: ClaimDetail }) {
  const change = useChange();
  const { records } = tie;
  const go = (to: number) => {
    const next = records[to];
    if (next) change((view) => select(view, { kind: 'claim', id: next.claim.id }));
  };
  return (
    <>
      <span>
        Claim {at + 1} of {records.length} in this tie
      </span>
      {records.length > 1 && (
        <span className={styles.siblings}>
          <button type="button" className="word-button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
            Previous
          </button>
          <button
            type="button"
            className="word-button"
            aria-disabled={at === records.length - 1}
            onClick={() => go(at + 1)}
          >
            Next
          </button>
        </span>
      )}
    </>
  );
}

function Wider({ detail: { record } }: { readonly detail: ClaimDetail }) {
  const change = useChange();
  const [subject, object] = record.lines[0]!;
  const show = (selection: Selection) => change((view) => select(view, selection));
  return (
    <p className={styles.wider}>
      <button type="button" className="word-button" onClick={() => show({ kind: 'tie', tie: mainTieRef(record) })}>
        Show the tie
      </button>
      {subject !== object && (
        <button
          type="button"
          className="word-button"
          onClick={() => show({ kind: 'pair', ends: pairOf(subject, object) })}
        >
          Show the pair
        </button>
      )}
    </p>
  );
}
