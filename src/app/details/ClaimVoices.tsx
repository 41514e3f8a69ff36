import type { ClaimRecord } from '../../graph/record';
import type { Response } from '../../model/dataset';
import { whenInWords } from '../../model/in-words';
import { sayingVerb, stanceVerb } from '../../view/sentences';
import { useAtlas } from '../hooks';
import { ActorName } from './ActorName';
import styles from './ClaimVoices.module.css';

/** Who says a claim and who answers it, each in our words; what contests it is marked. */
export function ClaimVoices({ record: { claim } }: { readonly record: ClaimRecord }) {
  const atlas = useAtlas();
  return (
    <dl className={styles.voices}>
      <div>
        <dt>
          {claim.by === undefined ? (
            <strong>Nobody heard</strong>
          ) : (
            <strong>
              <ActorName id={claim.by} />
            </strong>
          )}
          <span>{claim.by === undefined ? 'says it here' : sayingVerb(atlas, claim.by, claim.mode)}</span>
        </dt>
        <dd dir="auto">{claim.gist}</dd>
      </div>
      {claim.responses?.map((response) => (
        <Answer key={`${response.by} ${response.stance} ${response.gist}`} response={response} />
      ))}
    </dl>
  );
}

function Answer({ response }: { readonly response: Response }) {
  const atlas = useAtlas();
  const { by, stance, gist, saidAt } = response;
  return (
    <div>
      <dt>
        <strong>
          <ActorName id={by} />
        </strong>
        <span>{stanceVerb(atlas, response)}</span>
        {saidAt && <span>{whenInWords(saidAt)}</span>}
      </dt>
      <dd dir="auto">
        <span className={stance === 'supports' ? undefined : styles.against}>{gist}</span>
      </dd>
    </div>
  );
}
