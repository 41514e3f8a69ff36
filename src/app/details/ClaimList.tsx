import { useState } from 'react';
import type { Claims } from '../../graph/claims';
import type { ClaimRecord } from '../../graph/record';
import { counted } from '../../lib/text';
import { whenInWords } from '../../model/in-words';
import { isContested } from '../../model/standing';
import { STANDING_LABELS } from '../../model/words';
import { select } from '../../view/commands';
import { propositionOf, sayingVerb, titleOf } from '../../view/sentences';
import { useChange, useMoment } from '../hooks';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import styles from './ClaimList.module.css';

const FIRST = 40;
const MORE = 100;

/** Claims one below the other, each a button that selects it, of very many the first; `titled` says what each is about above its gist. */
export function ClaimList({ claims, titled = false }: { readonly claims: Claims; readonly titled?: boolean }) {
  const [listed, list] = useState(FIRST);
  const left = claims.length - listed;
  return (
    <>
      <ul className={styles.list}>
        {claims.first(listed).map((record) => (
          <li key={record.claim.id}>
            <ClaimRow record={record} titled={titled} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="word-button" onClick={() => list(listed + MORE)}>
          {counted(left, 'more claim')}: show the next {Math.min(MORE, left)}
        </button>
      )}
    </>
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
