import { grouped } from '../../lib/text';
import { select } from '../../view/commands';
import { type Contradiction, contradictionsIn } from '../../view/contradictions';
import { nameOfSelection } from '../../view/scopes';
import { pairOf } from '../../view/strands';
import { tieKey } from '../../view/ties';
import { useChange, useMoment, useShown } from '../hooks';
import { Label } from '../ui/Label';
import { Part } from '../ui/Part';
import { DisputeEntry } from './DisputeEntry';
import styles from './DisputesPanel.module.css';

const TITLE = 'Contradict each other';

/** Claims that something is so and claims that it is not, where neither answers the other; nothing when there is none. */
export function ContradictionList() {
  const { atlas } = useMoment();
  const found = contradictionsIn(atlas, useShown());
  if (found.length === 0) return null;
  return (
    <Part
      title={TITLE}
      aside={grouped(found.length)}
      name={TITLE}
      note="Said to be so and said not to be so, without an answer to each other."
    >
      {found.map((contradiction) => (
        <Entry key={tieKey(contradiction.ref)} contradiction={contradiction} />
      ))}
    </Part>
  );
}

function Entry({ contradiction: { ref, yes, no, isOwn } }: { readonly contradiction: Contradiction }) {
  const { atlas } = useMoment();
  const change = useChange();
  const speaker = yes[0]?.claim.by;
  return (
    <div className={styles.group}>
      <h4>
        <button
          type="button"
          className={styles.about}
          onClick={() => change((now) => select(now, { kind: 'pair', ends: pairOf(ref.subject, ref.object) }))}
        >
          <Label text={nameOfSelection({ kind: 'tie', tie: ref }, atlas)} />: yes and no
        </button>
      </h4>
      {isOwn && speaker !== undefined && (
        <p className={styles.note}>
          <Label text={atlas.nameOf(speaker)} /> says both; their times touch.
        </p>
      )}
      <ul>
        {[...yes, ...no].map((record) => (
          <li key={record.claim.id}>
            <DisputeEntry record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
