import { counted, grouped } from '../../lib/text';
import { absenceOf } from '../../view/absence';
import { select } from '../../view/commands';
import type { TieDetail } from '../../view/detail';
import { tieProposition, tieStandingLine } from '../../view/sentences';
import { pairOf } from '../../view/strands';
import { useChange, useMoment } from '../hooks';
import { Swatch } from '../ui/Swatch';
import { CardTitle, PropositionTitle } from './CardTitle';
import { ClaimList } from './ClaimList';
import { Inherited } from './Inherited';
import { LeftOut } from './LeftOut';
import { StandingLine } from './StandingLine';
import styles from './TieCard.module.css';

/** All claims of one type between two actors, one below the other. */
export function TieCard({ detail: { tie, shown } }: { readonly detail: TieDetail }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const { subject, object, relation, sign } = tie;
  const absence = absenceOf(atlas, view, tie.claims);
  const seen = shown ?? tie;
  const [left, all] = [shown?.claims.length ?? 0, tie.claims.length];
  return (
    <>
      <CardTitle
        context={
          <span>
            Tie · {atlas.lexicon.family(relation.family).label} · {left === all ? '' : `${grouped(left)} of `}
            {counted(all, 'claim')}
          </span>
        }
      >
        <PropositionTitle of={tieProposition(atlas, tie)} />
      </CardTitle>
      <StandingLine standing={seen.standing} words={tieStandingLine(atlas, seen)} />
      <Inherited claims={seen.claims} />
      <p className={styles.definition}>
        <Swatch sign={sign} standing={seen.standing} head={!relation.symmetric} />
        <span>{relation.definition}</span>
      </p>
      <div className={styles.claims}>{shown && <ClaimList key={tie.key} claims={shown.claims} />}</div>
      <LeftOut absence={absence} of="this tie" />
      {subject !== object && (
        <p className={styles.wider}>
          <button
            type="button"
            className="word-button"
            onClick={() => change((now) => select(now, { kind: 'pair', ends: pairOf(subject, object) }))}
          >
            Show the pair
          </button>
        </p>
      )}
    </>
  );
}
