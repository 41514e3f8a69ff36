import type { ActorId } from '../../model/ids';
import { focusOn, hide, unpin } from '../../view/commands';
import { expandFurther } from '../../view/neighbours';
import { onlyAround } from '../../view/only-around';
import type { View } from '../../view/state';
import { useChange, useMoment, useStage } from '../hooks';
import { openDialog } from '../stage';
import styles from './ActorActions.module.css';

/** What can be done with an actor. */
export function ActorActions({ id }: { readonly id: ActorId }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const room = useStage((stage) => stage.room);
  const focused = isAround(view, id);
  const pinned = view.pins.some((placed) => placed.id === id);
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className="word-button"
        aria-pressed={focused}
        onClick={() =>
          change((now) => focusOn(now, focused ? { kind: 'nothing' } : { kind: 'around', ids: [id], hops: 1 }))
        }
      >
        {focused ? 'Leave focus' : 'Focus'}
      </button>
      <button
        type="button"
        className="word-button"
        onClick={() => change((now) => expandFurther(now, atlas, room, id))}
      >
        Expand
      </button>
      <button type="button" className="word-button" onClick={() => change((now) => onlyAround(now, atlas, id))}>
        Only this
      </button>
      <button type="button" className="word-button" onClick={() => change((now) => hide(now, [id]))}>
        Hide
      </button>
      <button type="button" className="word-button" onClick={() => openDialog({ kind: 'path-to', from: id })}>
        Paths to…
      </button>
      {pinned && (
        <button type="button" className="word-button" onClick={() => change((now) => unpin(now, id))}>
          Unpin
        </button>
      )}
    </div>
  );
}

function isAround({ focus }: View, id: ActorId): boolean {
  return focus.kind === 'around' && focus.ids.length === 1 && focus.ids[0] === id;
}
