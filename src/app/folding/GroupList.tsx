import { useState } from 'react';
import type { FoldRule, Group } from '../../graph/fold-groups';
import { fold, grouped } from '../../lib/text';
import { groupsBy, putTogether, takeApart } from '../../view/folding';
import { useChange, useFolding, useMoment } from '../hooks';
import { Part } from '../ui/Part';
import styles from './FoldingDialog.module.css';

const FIRST = 30;
const MORE = 200;

/** The groups that the rules in force make, those with most names first; each can be kept apart. */
export function GroupList({ rules }: { readonly rules: readonly FoldRule[] }) {
  const { atlas } = useMoment();
  const [asked, ask] = useState('');
  const [listed, list] = useState(FIRST);
  const groups = rules.flatMap((rule) => groupsBy(atlas, rule)).toSorted((a, b) => b.members.length - a.members.length);
  const wanted = fold(asked.trim());
  const found = groups.filter(({ actor }) => fold(actor.label).includes(wanted));
  const left = found.length - listed;
  return (
    <Part title="Groups" aside="folded in">
      <input
        type="search"
        className={styles.search}
        aria-label="Find a group"
        placeholder={`Find among ${grouped(groups.length)} groups`}
        value={asked}
        onChange={({ target }) => {
          ask(target.value);
          list(FIRST);
        }}
      />
      <ul>
        {found.slice(0, listed).map((group) => (
          <li key={group.actor.id}>
            <GroupRow group={group} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>No group is called so.</p>}
      {left > 0 && (
        <button type="button" className="word-button" onClick={() => list(listed + MORE)}>
          {grouped(left)} more: show the next {Math.min(MORE, left)}
        </button>
      )}
    </Part>
  );
}

function GroupRow({ group: { actor, members, head } }: { readonly group: Group }) {
  const { folding } = useFolding();
  const change = useChange();
  const isTogether = !folding.apart.includes(actor.id);
  return (
    <label className={styles.group}>
      <input
        type="checkbox"
        checked={isTogether}
        aria-label={`Fold ${actor.label}`}
        onChange={() => change((now) => (isTogether ? takeApart(now, actor.id) : putTogether(now, actor.id)))}
      />
      <span className={styles.name}>
        <bdi>{actor.label}</bdi>
      </span>
      <span>{grouped(members.length - Number(head !== undefined))}</span>
    </label>
  );
}
