import type { ClaimRecord } from '../../graph/record';
import { foremost } from '../../lib/foremost';
import { counted } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { whenInWords } from '../../model/in-words';
import { relationLabel } from '../../model/predicate';
import { STANDING_LABELS } from '../../model/words';
import { select } from '../../view/commands';
import type { Path } from '../../view/paths';
import { sayingVerb } from '../../view/sentences';
import { pairOf } from '../../view/strands';
import type { Tie } from '../../view/ties';
import { useAtlas, useChange } from '../hooks';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import { ActorName } from './ActorName';
import styles from './PathCard.module.css';

/** Claims of a tie that are told on a path; the others are on the card of the tie. */
const FIRST = 3;
/** Ties of a step that are told; the others are on the card of the pair. */
const MOST_TIES = 12;

/** One path: whom it passes, and between them the ties and the claims that carry it. */
export function PathSteps({ path }: { readonly path: Path }) {
  return (
    <li className={styles.path}>
      {path.map(({ from, to, ties }, at) => (
        <div key={to}>
          {at === 0 && (
            <strong>
              <ActorName id={from} />
            </strong>
          )}
          <StepTies from={from} to={to} ties={ties} />
          <strong>
            <ActorName id={to} />
          </strong>
        </div>
      ))}
    </li>
  );
}

/** The ties of one step, seen from where it starts, each with its first claims; of very many those with most claims. */
export function StepTies({
  from,
  to,
  ties,
}: {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
}) {
  const change = useChange();
  const told = ties.length > MOST_TIES + 1 ? foremost(ties, MOST_TIES, byClaims) : ties;
  const left = ties.length - told.length;
  return (
    <ul className={styles.ties}>
      {told.map((tie) => (
        <li key={tie.key}>
          <TieWord tie={tie} backwards={tie.subject !== from && !tie.relation.symmetric} />
          <TieClaims tie={tie} />
        </li>
      ))}
      {left > 0 && (
        <li>
          <button
            type="button"
            className={styles.moreTies}
            onClick={() => change((view) => select(view, { kind: 'pair', ends: pairOf(from, to) }))}
          >
            {counted(left, 'more tie')}
          </button>
        </li>
      )}
    </ul>
  );
}

function byClaims(a: Tie, b: Tie): number {
  return b.claims.length - a.claims.length;
}

function TieWord({ tie, backwards }: { readonly tie: Tie; readonly backwards: boolean }) {
  const atlas = useAtlas();
  const change = useChange();
  const { ref, negated, relation, sign, standing, claims } = tie;
  const inverse = negated ? undefined : relation.inverse;
  const label = relationLabel(relation, negated);
  return (
    <button
      type="button"
      className={backwards ? styles.backwards : styles.tie}
      onClick={() => change((view) => select(view, { kind: 'tie', tie: ref }))}
    >
      <Swatch sign={sign} standing={standing} head={!relation.symmetric} />
      <span>{backwards ? (inverse ?? <Label text={`(${atlas.nameOf(tie.subject)} ${label})`} />) : label}</span>
      <StandingMark standing={standing} />
      <span className={styles.count}>{claims.length}</span>
    </button>
  );
}

function TieClaims({ tie: { ref, claims } }: { readonly tie: Tie }) {
  const change = useChange();
  const left = claims.length - FIRST;
  return (
    <ul className={styles.claims}>
      {claims.first(left === 1 ? FIRST + 1 : FIRST).map((record) => (
        <li key={record.claim.id}>
          <ClaimWord record={record} />
        </li>
      ))}
      {left > 1 && (
        <li>
          <button type="button" onClick={() => change((view) => select(view, { kind: 'tie', tie: ref }))}>
            {counted(left, 'more claim')}
          </button>
        </li>
      )}
    </ul>
  );
}

function ClaimWord({ record: { claim, standing } }: { readonly record: ClaimRecord }) {
  const atlas = useAtlas();
  const change = useChange();
  return (
    <button
      type="button"
      title={claim.gist}
      onClick={() => change((view) => select(view, { kind: 'claim', id: claim.id }))}
    >
      {claim.by === undefined ? (
        'nobody is heard saying it'
      ) : (
        <>
          <Label text={atlas.nameOf(claim.by)} /> {sayingVerb(atlas, claim.by, claim.mode)} it
        </>
      )}
      , {whenInWords(claim.time)}
      {standing !== 'undisputed' && standing !== 'planned' && `, ${STANDING_LABELS[standing].toLowerCase()}`}
    </button>
  );
}
