import { counted, listed } from '../../lib/text';
import { type Absence, admit } from '../../view/absence';
import { suspend } from '../../view/commands';
import { useChange, useMoment } from '../hooks';
import styles from './AbsenceLine.module.css';

/** Says why something is not in the picture, each reason with its way out. */
export function AbsenceLine({ absence, lead }: { readonly absence: Absence; readonly lead: string }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const { clauses, hidden, outside } = absence;
  const names = (ids: typeof hidden) =>
    ids.length > 3 ? counted(ids.length, 'actor') : listed(ids.map((id) => atlas.nameOf(id)));
  return (
    <div className={styles.absence}>
      <p>{lead}</p>
      <ul>
        {clauses.map((clause) => (
          <li key={clause.id}>
            <span>
              does not pass <strong>{clause.label}</strong> <bdi>({clause.describe(view.filters, atlas)})</bdi>
            </span>
            <button
              type="button"
              className="word-button"
              onClick={() => change((now) => suspend(now, clause.id, true))}
            >
              Switch {clause.label} off
            </button>
          </li>
        ))}
        {hidden.length > 0 && (
          <Restored words={`${names(hidden)} hidden by hand`} onClick={() => change((now) => admit(now, hidden))} />
        )}
        {outside.length > 0 && (
          <Restored
            words={`${names(outside)} outside of what is shown only`}
            onClick={() => change((now) => admit(now, outside))}
          />
        )}
      </ul>
    </div>
  );
}

function Restored({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <li>
      <bdi>{words}</bdi>
      <button type="button" className="word-button" onClick={onClick}>
        Bring back
      </button>
    </li>
  );
}
