import type { ClaimRecord } from '../../graph/record';
import { isContested } from '../../model/standing';
import { select } from '../../view/commands';
import { whenInWords } from '../../view/particulars';
import { propositionOf, sayingVerb, titleOf } from '../../view/sentences';
import { STANDING_LABELS } from '../../view/words';
import { useChange, useMoment } from '../hooks';
import { StandingMark } from '../ui/StandingMark';
import styles from './ClaimList.module.css';
import { Label } from './Label';

/** Claims one below the other, each a button that selects it; `titled` says what each is about above its gist. */
export function ClaimList({
  records,
  titled = false,
}: {
  readonly records: readonly ClaimRecord[];
  readonly titled?: boolean;
}) {
  return (
    <ul className={styles.list}>
      {records.map((record) => (
        <li key={record.claim.id}>
          <ClaimRow record={record} titled={titled} />
        </li>
      ))}
    </ul>
  );
}

function ClaimRow({ record, titled }: { readonly record: ClaimRecord; readonly titled: boolean }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const { claim, standing } = record;
  const current = view.selection.kind === 'claim' && view.selection.id === claim.id;
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={current || undefined}
      onClick={() => change((now) => select(now, { kind: 'claim', id: claim.id }))}
    >
      {titled && (
        <span className={styles.title}>
          <Label text={titleOf(atlas, propositionOf(atlas, record))} />
        </span>
      )}
      <span className={styles.gist} dir="auto">
        {claim.gist}
      </span>
      <span className={styles.meta}>
        {claim.by === undefined ? (
          'nobody is heard saying it'
        ) : (
          <>
            <Label text={atlas.nameOf(claim.by)} /> {sayingVerb(atlas, claim.by, claim.mode)}
          </>
        )}
        {' · '}
        {whenInWords(claim.time)}
        {standing !== 'undisputed' && (
          <span className={isContested(standing) ? styles.contested : styles.standing}>
            <StandingMark standing={standing} /> {STANDING_LABELS[standing].toLowerCase()}
          </span>
        )}
      </span>
    </button>
  );
}
