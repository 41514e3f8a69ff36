import type { EventObject } from 'cytoscape';
import type { ActorId } from '../../model/ids';
import { pin, select, toggleSelected } from '../../view/commands';
import { isCommunity, takeApart } from '../../view/folding';
import type { Selection } from '../../view/state';
import type { Strand } from '../../view/strands';
import { connectionFor } from '../engine-connection';
import { fetchNeighboursOf } from '../in-engine';
import type { SessionControl } from '../session';
import { stage } from '../stage';
import type { PictureController } from './controller';
import type { Cursor } from './cursor';
import { followStrands } from './motion';

/** What a context menu is opened on, and where on the page. */
export interface MenuCall {
  readonly actor: ActorId;
  readonly x: number;
  readonly y: number;
}

const GLANCE_MS = 90;

/** Binds the gestures of the mouse and of fingers to commands. */
export function bindPointer(
  picture: PictureController,
  session: SessionControl,
  cursor: Cursor,
  openMenu: (call: MenuCall) => void,
) {
  const { cy } = picture;
  // The keys go where the pointer went, but a click rings nothing: `data-pointer` says that the hand is on the mouse.
  cy.container()?.addEventListener('pointerdown', () => {
    cy.container()!.dataset['pointer'] = 'true';
  });
  cy.on('tap', () => cy.container()?.focus({ preventScroll: true }));
  bindGlances(picture);
  bindFrame(picture, session);
  cy.on('tap', (event) => {
    if (event.target === cy && !isSecond(event))
      session.change((view) => (view.selection.kind === 'nothing' ? view : select(view, { kind: 'nothing' })));
  });
  let tapped: ActorId | undefined;
  cy.on('tap', (event) => {
    if (!isSecond(event)) tapped = event.target === cy ? undefined : event.target.data('actor');
  });
  cy.on('tap', 'node.actor', (event) => {
    if (isSecond(event)) return;
    const id: ActorId = event.target.data('actor');
    cursor.place(id);
    const adds = withModifier(event);
    session.change((view) => (adds ? toggleSelected(view, id) : select(view, { kind: 'actors', ids: [id] })));
  });
  cy.on('tap', 'edge.strand, node.mark', (event) => {
    const strand = isSecond(event) ? undefined : strandAt(picture, event);
    if (strand) session.change((view) => select(view, selectionOf(strand)));
  });
  cy.on('dbltap', 'node.actor', (event) => {
    const isTouch = event.originalEvent.type.startsWith('touch');
    if (isTouch) void widen(session, event.target.data('actor'));
  });
  // The first half of a double click opens the card and moves the picture: what was meant is what it hit.
  cy.container()?.addEventListener('dblclick', () => {
    const meant = tapped;
    if (meant) void widen(session, meant);
  });
  cy.on('cxttap', 'node.actor', (event) => {
    const { left, top } = cy.container()!.getBoundingClientRect();
    openMenu({
      actor: event.target.data('actor'),
      x: left + event.renderedPosition.x,
      y: top + event.renderedPosition.y,
    });
  });
  cy.on('drag', 'node.actor', (event) => followStrands(cy, [event.target.id()]));
  cy.on('dragfree', 'node.actor', (event) => {
    const { x, y } = event.target.position();
    session.change((view) => pin(view, { id: event.target.data('actor'), x: Math.round(x), y: Math.round(y) }));
  });
}

async function widen(session: SessionControl, id: ActorId) {
  if (isCommunity(session.present().atlas, id)) {
    session.change((view) => takeApart(view, id));
    return;
  }
  const { expandFurther, neighboursIn } = await import('../../view/neighbours');
  const { atlas, view } = session.present();
  const { drawn, all } = neighboursIn(atlas, view, stage.getState().room, id);
  if (drawn === all && connectionFor({ atlas })) return fetchNeighboursOf(session, id);
  session.change((view) => expandFurther(view, session.present().atlas, stage.getState().room, id));
}

/** Shift-drag on the ground: everybody in the frame is selected. */
function bindFrame(picture: PictureController, session: SessionControl) {
  let framed: ActorId[] = [];
  picture.cy.on('box', 'node.actor', (event) => {
    if (framed.length === 0) {
      queueMicrotask(() => {
        const ids = framed;
        framed = [];
        session.change((view) => select(view, { kind: 'actors', ids }));
      });
    }
    framed.push(event.target.data('actor'));
  });
}

/** A strand of one tie selects the tie, a bundle its pair; one claim alone selects the claim. */
function selectionOf({ ties, from, to }: Strand): Selection {
  const [tie, ...more] = ties;
  if (!tie || more.length > 0) return { kind: 'pair', ends: [from, to] };
  const [record] = tie.claims.first(1);
  if (record && tie.claims.length === 1) return { kind: 'claim', id: record.claim.id };
  return { kind: 'tie', tie: tie.ref };
}

function strandAt({ scene }: PictureController, event: EventObject): Strand | undefined {
  return scene.strands.find(({ key }) => key === event.target.data('strand'));
}

/** True for the second half of a double click. */
function isSecond({ originalEvent }: EventObject): boolean {
  return originalEvent.detail === 2;
}

function withModifier({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}

/** The rest is faded only after a moment's rest, so that crossing the picture does not make it flicker. */
function bindGlances({ cy }: PictureController) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const glance = (next: ReturnType<typeof stage.getState>['glance']) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => stage.setState({ glance: next }), GLANCE_MS);
  };
  const pointing = (on: boolean) => {
    cy.container()!.style.cursor = on ? 'pointer' : '';
  };
  cy.on('mouseover', 'node.actor', (event) => {
    pointing(true);
    glance({ kind: 'actor', id: event.target.data('actor') });
  });
  cy.on('mouseover', 'edge.strand, node.mark', (event) => {
    pointing(true);
    glance({ kind: 'strand', key: event.target.data('strand') });
  });
  cy.on('mouseout', 'node, edge.strand', () => {
    pointing(false);
    glance({ kind: 'nothing' });
  });
  const forget = () => {
    clearTimeout(waiting);
    stage.setState({ glance: { kind: 'nothing' } });
  };
  cy.on('grab tap', forget);
  cy.container()!.addEventListener('mouseleave', forget);
}
