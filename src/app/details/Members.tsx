import { useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { groupInWords } from '../../graph/fold-bodies';
import { counted, grouped } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { isCommunity, putTogether, selectMember, takeApart } from '../../view/folding';
import { claimsInside } from '../../view/folding-inherited';
import { formerGroups, type Member, strongestMembers } from '../../view/folding-members';
import { useAtlas, useChange, useShown } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import { Label } from '../ui/Label';
import { Part } from '../ui/Part';
import { ClaimList } from './ClaimList';
import { Foldable } from './Foldable';
import styles from './Members.module.css';

const FIRST = 10;
const MORE = 50;

/** Whom an actor of the picture stands for, the strongest first, with the way to take it apart; or the way back into its group. */
export function Members({ of }: { readonly of: ActorId }) {
  const atlas = useAtlas();
  const shown = useShown();
  const change = useChange();
  const [listed, list] = useState(FIRST);
  const members = strongestMembers(atlas, shown, of);
  if (members.length === 0)
    return (
      <>
        <Former of={of} />
        <Foldable of={of} />
      </>
    );
  const left = members.length - listed;
  const open = isCommunity(atlas, of) ? 'Open community' : 'Take apart';
  return (
    <Part title={headingOf(atlas, of, members.length)} aside="claims" name="Members">
      <p className={styles.apart}>
        <button type="button" className="word-button" onClick={() => change((now) => takeApart(now, of))}>
          {open}
        </button>
      </p>
      <ul>
        {members.slice(0, listed).map((member) => (
          <li key={member.actor.id}>
            <Row group={of} member={member} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="word-button" onClick={() => list(listed + MORE)}>
          {counted(left, 'more', 'more')}: show the next {Math.min(MORE, left)}
        </button>
      )}
      <Inside key={of} of={of} />
      <Former of={of} />
      <Foldable of={of} />
    </Part>
  );
}

function headingOf(atlas: Atlas, of: ActorId, members: number): string {
  const group = atlas.fold?.standing.get(of);
  if (group?.by === 'body') return groupInWords(group);
  return `Stands for ${counted(members, isCommunity(atlas, of) ? 'actor' : 'name')}`;
}

/** What members have among themselves is no line in the picture: it is told here when asked for. */
function Inside({ of }: { readonly of: ActorId }) {
  const atlas = useAtlas();
  const [open, setOpen] = useState(false);
  const claims = claimsInside(atlas, useShown(), of);
  if (claims.length === 0) return null;
  return (
    <details className={styles.inside} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{counted(claims.length, 'claim')} among themselves</summary>
      {open && <ClaimList claims={claims} titled />}
    </details>
  );
}

function Row({ group, member: { actor, claims } }: { readonly group: ActorId; readonly member: Member }) {
  const change = useChange();
  return (
    <button
      type="button"
      className={styles.row}
      title="Select member: takes the group apart"
      onClick={() => change((now) => selectMember(now, group, actor.id))}
    >
      <KindGlyph kind={actor.kind} size={14} />
      <span className={styles.name}>
        <Label text={actor.label} />
      </span>
      <span className="only-heard">, select member, {counted(claims, 'claim')}</span>
      <span aria-hidden="true">{grouped(claims)}</span>
    </button>
  );
}

function Former({ of }: { readonly of: ActorId }) {
  const atlas = useAtlas();
  const change = useChange();
  return formerGroups(atlas, of).map((group) => (
    <p key={group.id} className={styles.former}>
      Taken out of <Label text={group.label} />.{' '}
      <button type="button" className="word-button" onClick={() => change((now) => putTogether(now, group.id))}>
        Put together again
      </button>
    </p>
  ));
}
