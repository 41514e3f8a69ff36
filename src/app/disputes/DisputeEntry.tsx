import { saidTimeOf } from '../../graph/dates';
import type { ClaimRecord } from '../../graph/record';
import { whenAndHow } from '../../model/in-words';
import { select } from '../../view/commands';
import { answeredAt } from '../../view/disputes';
import { propositionOf, sayingVerb, stanceVerb, titleOf } from '../../view/sentences';
import { useChange, useMoment } from '../hooks';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import { claimGlance } from './claim-glance';
import styles from './DisputeEntry.module.css';
import { Side } from './Side';

/** A claim with who says it and who answers it; its title selects it, and the pointer on it lights its line. */
export function DisputeEntry({ record }: { readonly record: ClaimRecord }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const { claim, standing } = record;
  const isSelected = view.selection.kind === 'claim' && view.selection.id === claim.id;
  return (
    <article className={styles.entry} data-selected={isSelected} {...claimGlance(claim.id)}>
      <button
        type="button"
        className={styles.title}
        aria-current={isSelected || undefined}
        onClick={() => change((now) => select(now, { kind: 'claim', id: claim.id }))}
      >
        <Label text={titleOf(atlas, propositionOf(atlas, record))} /> <StandingMark standing={standing} />
      </button>
      <p className={styles.when}>
        {claim.qualifier && (
          <>
            <Label text={claim.qualifier} /> ·{' '}
          </>
        )}
        {whenAndHow(claim.time)}
      </p>
      <dl className={styles.sides}>
        {claim.by === undefined ? (
          <Side verb="says it here" gist={claim.gist} evidence={claim.evidence} />
        ) : (
          <Side
            by={claim.by}
            verb={sayingVerb(atlas, claim.by, claim.mode)}
            gist={claim.gist}
            evidence={claim.evidence}
            said={saidTimeOf(atlas, claim)}
          />
        )}
        {claim.responses?.map((response) => (
          <Side
            key={`${response.by} ${response.stance} ${response.gist}`}
            by={response.by}
            verb={stanceVerb(atlas, response)}
            gist={response.gist}
            evidence={response.evidence}
            said={answeredAt(atlas, response)}
            isAgainst={response.stance !== 'supports'}
          />
        ))}
      </dl>
    </article>
  );
}
