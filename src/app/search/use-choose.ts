import type { ActorId } from '../../model/ids';
import { focusOn, hide, select } from '../../view/commands';
import { onlyAround } from '../../view/only-around';
import type { Result } from '../../view/search-results';
import { useAtlas, useChange } from '../hooks';
import { closeDialog, openDialog } from '../stage';

/** What choosing a result does; with a first end, an actor is the other end of a path. */
export function useChoose(from: ActorId | undefined): (result: Result) => void {
  const atlas = useAtlas();
  const change = useChange();
  return (result) => {
    if (result.kind === 'paths') {
      openDialog({ kind: 'path-to', from: result.actor.id });
      return;
    }
    closeDialog();
    change((view) => {
      switch (result.kind) {
        case 'actor':
          return result.actor.id === from || from === undefined
            ? focusOn(selectActor(view, result.actor.id), { kind: 'around', ids: [result.actor.id], hops: 1 })
            : focusOn(select(view, { kind: 'nothing' }), { kind: 'path', from, to: result.actor.id });
        case 'tie':
          return select(view, { kind: 'tie', tie: result.tie.ref });
        case 'claim':
          return select(view, { kind: 'claim', id: result.record.claim.id });
        case 'only':
          return onlyAround(selectActor(view, result.actor.id), atlas, result.actor.id);
        case 'hide':
          return hide(view, [result.actor.id]);
        case 'paths':
          return view;
      }
    });
  };
}

function selectActor(view: Parameters<typeof select>[0], id: ActorId) {
  return select(view, { kind: 'actors', ids: [id] });
}
