import { grouped } from '../../lib/text';
import { relationLabel } from '../../model/predicate';
import { SIGN_LABELS } from '../../model/words';
import { absenceOf } from '../../view/absence';
import { select } from '../../view/commands';
import type { Between } from '../../view/detail';
import { type Bundle, bundlesOf } from '../../view/pair-bundles';
import { tiesSummary } from '../../view/sentences';
import { claimsInTies, type Tie } from '../../view/ties';
import { useAtlas, useChange, useMoment } from '../hooks';
import { EnginePair, WhereFetched } from '../in-engine';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import { ActorName } from './ActorName';
import { CardTitle } from './CardTitle';
import { ClaimList } from './ClaimList';
import { Inherited } from './Inherited';
import { LeftOut } from './LeftOut';
import styles from './PairCard.module.css';
import { PairHistory } from './PairHistory';

/** Two actors and everything between them, both ways: ties by direction and sign, with their claims. */
export function PairCard({ pair }: { readonly pair: Between }) {
  const { atlas, view } = useMoment();
  const [a, b] = pair.ends;
  return (
    <>
      <CardTitle context={<span>Pair</span>}>
        <ActorName id={a} /> and <ActorName id={b} />
      </CardTitle>
      <p className={styles.summary}>{tiesSummary(pair.ties)}</p>
      <WhereFetched>
        <EnginePair ends={pair.ends} />
      </WhereFetched>
      <Inherited claims={claimsInTies(atlas, pair.ties)} />
      <PairHistory ties={pair.ties} />
      {bundlesOf(pair.ties).map((bundle) => (
        <BundleSection key={`${bundle.from} ${bundle.directed} ${bundle.sign}`} bundle={bundle} />
      ))}
      <LeftOut absence={absenceOf(atlas, view, pair.left)} of="theirs" />
    </>
  );
}

function BundleSection({ bundle: { from, to, directed, sign, standing, ties } }: { readonly bundle: Bundle }) {
  const atlas = useAtlas();
  return (
    <section className={styles.bundle}>
      <h3>
        <Swatch sign={sign} standing={standing} head={directed} />
        <span>
          <Label text={atlas.nameOf(from)} /> {directed ? 'to' : 'and'} <Label text={atlas.nameOf(to)} />
        </span>
        <span className={styles.sign}>{SIGN_LABELS[sign]}</span>
      </h3>
      {ties.map((tie) => (
        <TieClaims key={tie.key} tie={tie} />
      ))}
    </section>
  );
}

function TieClaims({ tie }: { readonly tie: Tie }) {
  const change = useChange();
  const { ref, negated, relation, claims, standing } = tie;
  return (
    <div className={styles.tie}>
      <h4>
        <button type="button" onClick={() => change((view) => select(view, { kind: 'tie', tie: ref }))}>
          {relationLabel(relation, negated)}
        </button>
        <StandingMark standing={standing} />
        <span>{grouped(claims.length)}</span>
      </h4>
      <ClaimList claims={claims} />
    </div>
  );
}
