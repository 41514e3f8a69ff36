import type { ClaimRecord } from '../../graph/record';
import { type Particular, particularsOf } from '../../view/particulars';
import { useAtlas } from '../hooks';
import { ActorName } from './ActorName';
import styles from './ClaimParticulars.module.css';

/** When, how sure, where and with whom: a line each. */
export function ClaimParticulars({ record }: { readonly record: ClaimRecord }) {
  const atlas = useAtlas();
  return (
    <dl className={styles.particulars}>
      {particularsOf(atlas, record).map((particular) => (
        <div key={particular.label}>
          <dt>{particular.label}</dt>
          <dd>
            <ParticularWords particular={particular} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ParticularWords({ particular: { words, detail, actors } }: { readonly particular: Particular }) {
  return (
    <>
      {words && <bdi>{words}</bdi>} {detail && <span className={styles.detail}>({detail})</span>}
      {actors?.map(({ id, part }) => (
        <span key={`${part ?? ''} ${id}`} className={styles.party}>
          {part && <span className={styles.detail}>{part} </span>}
          <ActorName id={id} />
        </span>
      ))}
    </>
  );
}
