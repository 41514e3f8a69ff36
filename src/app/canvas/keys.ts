import { type ActorId, actorId } from '../../model/ids';
import { focusHops, focusOn, hide, select, toggleSelected } from '../../view/commands';
import type { View } from '../../view/state';
import type { SessionControl } from '../session';
import type { PictureController } from './controller';
import type { Cursor } from './cursor';
import { actorKey } from './elements';
import type { MenuCall } from './pointer';
import { isArrow, nextInDirection } from './walk';

/** What a key acts on. */
interface Desk {
  readonly picture: PictureController;
  readonly session: SessionControl;
  readonly cursor: Cursor;
  readonly openMenu: (call: MenuCall) => void;
}

/** Binds the keys of the picture: arrows walk, Enter selects and focuses, Backspace goes back, Del hides, 0–9 set the hops of focus. */
export function bindKeys(element: HTMLElement, desk: Desk): () => void {
  const { cursor, picture } = desk;
  const onKey = (event: KeyboardEvent) => {
    delete element.dataset['pointer'];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (handle(event, desk)) event.preventDefault();
  };
  const onFocus = () => {
    if (element.matches(':focus-visible:not([data-pointer])')) cursor.show(here(desk) ?? heaviestOf(picture));
  };
  const onBlur = () => cursor.leave();
  element.tabIndex = 0;
  element.addEventListener('keydown', onKey);
  element.addEventListener('focus', onFocus);
  element.addEventListener('blur', onBlur);
  return () => {
    element.removeEventListener('keydown', onKey);
    element.removeEventListener('focus', onFocus);
    element.removeEventListener('blur', onBlur);
  };
}

function isDrawn({ scene }: PictureController, id: ActorId): boolean {
  return scene.actors.some(({ actor }) => actor.id === id);
}

/** Where the keyboard stands: the cursor if that actor is still drawn, else the selected one. */
function here({ cursor, picture, session }: Desk): ActorId | undefined {
  const { selection } = session.present().view;
  const selected = selection.kind === 'actors' ? selection.ids : [];
  return [cursor.at, ...selected].find((id) => id !== undefined && isDrawn(picture, id));
}

function heaviestOf({ scene }: PictureController): ActorId | undefined {
  return scene.actors.toSorted((a, b) => b.claims - a.claims)[0]?.actor.id;
}

function handle(event: KeyboardEvent, desk: Desk): boolean {
  const { key, shiftKey } = event;
  if (isArrow(key)) return walk(key, desk);
  if (key === 'Backspace') return desk.cursor.back();
  if (/^[0-9]$/.test(key)) return change(desk, (view, at) => focusFrom(view, at, Number(key)));
  const at = here(desk);
  if (!at) return false;
  switch (key) {
    case 'Enter':
      return change(desk, (view) => (shiftKey ? toggleSelected(view, at) : focusOn(chosen(view, at), around(at, 1))));
    case ' ':
      return change(desk, (view) => (shiftKey ? toggleSelected(view, at) : chosen(view, at)));
    case 'Delete':
      return change(desk, (view) => hide(view, view.selection.kind === 'actors' ? view.selection.ids : [at]));
    case 'ContextMenu':
      return callMenu(at, desk);
    case 'F10':
      return shiftKey && callMenu(at, desk);
    default:
      return false;
  }
}

function change(desk: Desk, command: (view: View, at: ActorId | undefined) => View): true {
  desk.session.change((view) => command(view, here(desk)));
  return true;
}

function chosen(view: View, id: ActorId): View {
  return select(view, { kind: 'actors', ids: [id] });
}

function around(id: ActorId, hops: number) {
  return { kind: 'around', ids: [id], hops } as const;
}

function focusFrom(view: View, at: ActorId | undefined, hops: number): View {
  const alone = view.selection.kind === 'nothing' && view.focus.kind !== 'around';
  return at && alone ? focusOn(view, around(at, hops)) : focusHops(view, hops);
}

function walk(arrow: Parameters<typeof nextInDirection>[1], desk: Desk): true {
  const { cy, scene } = desk.picture;
  const places = new Map(scene.actors.map(({ actor }) => [actor.id, cy.getElementById(actorKey(actor.id)).position()]));
  const at = here(desk);
  const from = at && places.get(at);
  const next = from ? nextInDirection(from, arrow, places) : heaviestOf(desk.picture);
  if (next !== undefined) desk.cursor.go(actorId(next));
  return true;
}

function callMenu(actor: ActorId, { picture: { cy }, openMenu }: Desk): true {
  const { left, top } = cy.container()!.getBoundingClientRect();
  const at = cy.getElementById(actorKey(actor)).renderedPosition();
  openMenu({ actor, x: left + at.x, y: top + at.y });
  return true;
}
