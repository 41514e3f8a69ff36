import { type ActorId, actorId } from '../../model/ids';
import { focusHops, focusOn, hide, select, toggleSelected } from '../../view/commands';
import type { SessionControl } from '../session';
import type { PictureController } from './controller';
import { actorKey } from './elements';
import { mark } from './light';
import { isArrow, nextInDirection } from './walk';

/** Where the keyboard stands in the picture, and where it came from. */
interface Cursor {
  at: ActorId | undefined;
  readonly trail: ActorId[];
}

/** Binds the keys of the picture: arrows walk, Enter selects and focuses, Backspace goes back, Del hides, 0–9 set the hops of focus. */
export function bindKeys(
  element: HTMLElement,
  picture: PictureController,
  session: SessionControl,
  announce: (id: ActorId) => void,
): () => void {
  const cursor: Cursor = { at: undefined, trail: [] };
  const go = (id: ActorId, remember = true) => {
    if (remember && cursor.at) cursor.trail.push(cursor.at);
    cursor.at = id;
    mark(picture.cy, 'cursor', [actorKey(id)]);
    announce(id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (handle(event, cursor, go, picture, session)) event.preventDefault();
  };
  const onFocus = () => {
    if (element.matches(':focus-visible')) go(cursor.at ?? startOf(picture), false);
  };
  const onBlur = () => mark(picture.cy, 'cursor', []);
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

function startOf({ scene }: PictureController): ActorId {
  const [first, ...rest] = scene.actors;
  const heaviest = rest.reduce((best, next) => (next.claims > (best?.claims ?? 0) ? next : best), first);
  return heaviest?.actor.id ?? actorId('none');
}

function handle(
  { key, shiftKey }: KeyboardEvent,
  cursor: Cursor,
  go: (id: ActorId, remember?: boolean) => void,
  picture: PictureController,
  session: SessionControl,
): boolean {
  const here = cursor.at;
  if (isArrow(key)) {
    const next = nextFrom(picture, here, key);
    if (next) go(next);
    return true;
  }
  if (key === 'Backspace') {
    const before = cursor.trail.pop();
    if (before) go(before, false);
    return true;
  }
  if (/^[0-9]$/.test(key)) {
    session.change((view) =>
      here && view.selection.kind === 'nothing' && view.focus.kind !== 'around'
        ? focusOn(view, { kind: 'around', ids: [here], hops: Number(key) })
        : focusHops(view, Number(key)),
    );
    return true;
  }
  if (!here) return false;
  if (key === 'Enter') {
    session.change((view) =>
      shiftKey
        ? toggleSelected(view, here)
        : focusOn(select(view, { kind: 'actors', ids: [here] }), { kind: 'around', ids: [here], hops: 1 }),
    );
    return true;
  }
  if (key === ' ') {
    session.change((view) => (shiftKey ? toggleSelected(view, here) : select(view, { kind: 'actors', ids: [here] })));
    return true;
  }
  if (key === 'Delete') {
    session.change((view) => hide(view, view.selection.kind === 'actors' ? view.selection.ids : [here]));
    return true;
  }
  return false;
}

function nextFrom(
  { cy, scene }: PictureController,
  here: ActorId | undefined,
  arrow: Parameters<typeof nextInDirection>[1],
) {
  const places = new Map(scene.actors.map(({ actor }) => [actor.id, cy.getElementById(actorKey(actor.id)).position()]));
  const from = here && places.get(here);
  if (!from) return scene.actors[0]?.actor.id;
  const next = nextInDirection(from, arrow, places);
  return next === undefined ? undefined : actorId(next);
}
