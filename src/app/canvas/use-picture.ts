import { type RefObject, useEffect, useState } from 'react';
import { counted } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import type { Glance } from '../../view/glance';
import { shownOf } from '../../view/shown';
import { useSession } from '../hooks';
import { firstPictureDrawn, pictureDrawn, providePicture } from '../picture';
import type { Moment } from '../session';
import { stage } from '../stage';
import { forgetWidths } from '../text-width';
import { prepareAsking } from './asking';
import { PictureController } from './controller';
import { Cursor } from './cursor';
import { Follower } from './follower';
import { fontsLoaded } from './fonts';
import { bindKeys } from './keys';
import { bindPointer, type MenuCall } from './pointer';

/** Sets up the picture in an element and keeps it in step with the session and the stage until the element goes. */
export function usePicture(
  frame: RefObject<HTMLDivElement | null>,
  openMenu: (call: MenuCall) => void,
  announce: (text: string) => void,
): PictureController | undefined {
  const session = useSession();
  const [picture, setPicture] = useState<PictureController>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    prepareAsking(session.present().atlas);
    const controller = new PictureController(element, markDrawn);
    const cursor = new Cursor(controller.cy, (id) => announce(actorInWords(session.present(), id)));
    const follower = new Follower(controller, session, stage);
    const now = () => follower.update();
    const update = oncePerFrame(now);
    const stops = [
      session.store.subscribe(update),
      stage.subscribe((next, before) => {
        if (isOther(next.glance, before.glance)) follower.glance();
        if (next.room !== before.room || next.ranked !== before.ranked) update();
        if (next.dialog !== before.dialog && next.dialog.kind === 'export') now();
      }),
      bindKeys(element, { picture: controller, session, cursor, openMenu }),
      watchSize(element, () => follower.resize()),
      watchTheme(controller),
    ];
    bindPointer(controller, session, cursor, openMenu);
    let gone = false;
    void pictureDrawn
      .then(() => import('./picture-maker'))
      .then(({ pictureMaker }) => gone || providePicture(pictureMaker(controller, () => follower.drawn)));
    void drawWithFonts(
      () => gone || now(),
      () => gone || controller.refont(),
    );
    setPicture(controller);
    return () => {
      gone = true;
      providePicture(undefined);
      for (const stop of stops) stop();
      controller.destroy();
    };
  }, [frame, session, openMenu, announce]);
  return picture;
}

function isOther(one: Glance, before: Glance): boolean {
  return one !== before && (one.kind !== 'nothing' || before.kind !== 'nothing');
}

/** Draws at most once a frame, however many changes a gesture makes in it. */
function oncePerFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

function actorInWords({ atlas, view }: Moment, id: ActorId): string {
  const actor = atlas.actors.get(id);
  if (!actor) return '';
  const claims = shownOf(atlas, view).claimsWith(id);
  return `${actor.label}, ${atlas.lexicon.kind(actor.kind).label.toLowerCase()}, ${counted(claims, 'claim')} shown`;
}

/** Tells tests and measurements that the picture stands, of which dataset, and how long a change took to be drawn. */
function markDrawn({ cy, scene, dataset }: PictureController) {
  // Where nothing passes nothing is rendered, and that is the picture.
  if (scene.actors.length === 0) firstPictureDrawn();
  cy.one('render', () => {
    document.documentElement.dataset['drawn'] = dataset;
    // The camera looks a second time when names are measured.
    requestAnimationFrame(firstPictureDrawn);
    if (performance.getEntriesByName('atlas:change').length === 0) return;
    performance.measure('atlas:filter', 'atlas:change');
    performance.clearMarks('atlas:change');
  });
}

/** Labels are measured with the fonts they are drawn in; a page that waits for them longer than this draws without, ms. */
const PATIENCE = 1500;

/** Draws once the fonts are there, or without them after a while and then again when they come. */
async function drawWithFonts(draw: () => void, drawAgain: () => void) {
  let isLate = false;
  const loaded = fontsLoaded.then(() => {
    forgetWidths();
    if (isLate) drawAgain();
  });
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  draw();
  isLate = true;
}

function watchSize(element: HTMLElement, resized: () => void) {
  let first = true;
  const observer = new ResizeObserver(() => {
    if (!first) resized();
    first = false;
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function watchTheme(controller: PictureController) {
  const observer = new MutationObserver(() => controller.restyle());
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
