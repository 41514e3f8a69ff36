import { type KeyboardEvent, useEffect, useRef } from 'react';
import { grouped } from '../../lib/text';
import { focusOn, hide, select, unpin } from '../../view/commands';
import { collapseActor, isExpanded } from '../../view/expansion';
import { foldEntries } from '../../view/folding-entries';
import { expandFurther, neighboursIn } from '../../view/neighbours';
import { onlyAround } from '../../view/only-around';
import type { View } from '../../view/state';
import { connectionFor } from '../engine-connection';
import { useAtlas, useMoment, useSession, useStage } from '../hooks';
import { fetchNeighboursOf } from '../in-engine';
import { openDialog } from '../stage';
import styles from './ActorMenu.module.css';
import type { MenuCall } from './pointer';

interface Entry {
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with one actor, opened by the right button or the menu key. */
export function ActorMenu({ call, onClose }: { readonly call: MenuCall; readonly onClose: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  const atlas = useAtlas();
  const entries = useEntries(call);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector('button')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', outside);
    return () => {
      window.removeEventListener('pointerdown', outside);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [onClose]);
  const left = Math.min(call.x, window.innerWidth - 220);
  const top = Math.min(call.y, window.innerHeight - 40 * entries.length);
  return (
    <div
      ref={menu}
      className={styles.menu}
      role="menu"
      tabIndex={-1}
      aria-label={atlas.nameOf(call.actor)}
      style={{ left, top }}
      onKeyDown={(event) => moveWithin(event, onClose)}
    >
      {entries.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function moveWithin(event: KeyboardEvent<HTMLDivElement>, onClose: () => void) {
  const items: readonly Element[] = [...event.currentTarget.querySelectorAll('button')];
  const at = document.activeElement ? items.indexOf(document.activeElement) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else if (to !== undefined) focusItem(items[(to + items.length) % items.length]);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function focusItem(item: Element | undefined) {
  if (item instanceof HTMLElement) item.focus();
}

function useEntries({ actor }: MenuCall): readonly Entry[] {
  const session = useSession();
  const { atlas, view } = useMoment();
  const room = useStage((stage) => stage.room);
  const { drawn, all } = neighboursIn(atlas, view, room, actor);
  const entry = (label: string, command: (view: View) => View): Entry => ({
    label,
    run: () => session.change(command),
  });
  const selected =
    view.selection.kind === 'actors' && view.selection.ids.includes(actor) ? view.selection.ids : [actor];
  return [
    entry('Select', (now) => select(now, { kind: 'actors', ids: [actor] })),
    entry('Focus', (now) => focusOn(now, { kind: 'around', ids: [actor], hops: 1 })),
    entry(drawn < all ? `Expand: ${grouped(drawn)} of ${grouped(all)} neighbours drawn` : 'Expand', (now) =>
      expandFurther(now, atlas, room, actor),
    ),
    ...(connectionFor({ atlas })
      ? [{ label: 'Fetch more neighbours', run: () => void fetchNeighboursOf(session, actor) }]
      : []),
    ...(isExpanded(view, actor) ? [entry('Collapse', (now) => collapseActor(now, actor))] : []),
    ...foldEntries(atlas, actor).map(({ label, command }) => entry(label, command)),
    entry('Only this and its ties', (now) => onlyAround(now, atlas, actor)),
    { label: 'Paths to…', run: () => openDialog({ kind: 'path-to', from: actor }) },
    ...(view.pins.some(({ id }) => id === actor) ? [entry('Unpin', (now) => unpin(now, actor))] : []),
    entry(selected.length > 1 ? `Hide ${selected.length} actors` : 'Hide', (now) => hide(now, selected)),
  ];
}
