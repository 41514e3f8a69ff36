import { useState } from 'react';
import { counted, grouped } from '../../lib/text';
import { select } from '../../view/commands';
import type { DisputeGroup } from '../../view/disputes';
import { useChange, useMoment } from '../hooks';
import { Label } from '../ui/Label';
import { Part } from '../ui/Part';
import { DisputeEntry } from './DisputeEntry';
import styles from './DisputesPanel.module.css';

const FIRST = 40;

/** Contested claims in their groups, of very many the first; nothing when there is none. */
export function DisputeList({
  title,
  note,
  groups,
  claims,
}: {
  readonly title: string;
  readonly note?: string;
  readonly groups: readonly DisputeGroup[];
  readonly claims: number;
}) {
  const [listed, list] = useState(FIRST);
  if (groups.length === 0) return null;
  const left = groups.length - listed;
  return (
    <Part title={title} aside={grouped(claims)} name={title} {...(note && { note })}>
      {groups.slice(0, listed).map((group) => (
        <Group key={group.key} group={group} />
      ))}
      {left > 0 && (
        <button type="button" className="word-button" onClick={() => list(listed + FIRST)}>
          {counted(left, 'more dispute')}: show the next {Math.min(left, FIRST)}
        </button>
      )}
    </Part>
  );
}

/** A group under its own title; a single claim of a proposition says it itself. */
function Group({ group }: { readonly group: DisputeGroup }) {
  const { disputesBy } = useMoment().view;
  const change = useChange();
  const { title, records, selection } = group;
  const isTitled = disputesBy === 'pair' || records.length > 1;
  return (
    <div className={styles.group}>
      {isTitled && (
        <h4>
          <button type="button" className={styles.about} onClick={() => change((now) => select(now, selection))}>
            <Label text={title} />
          </button>
        </h4>
      )}
      <ul>
        {records.map((record) => (
          <li key={record.claim.id}>
            <DisputeEntry record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
