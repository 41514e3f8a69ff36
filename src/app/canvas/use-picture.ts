import { type RefObject, useEffect, useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { shownOf } from '../../view/shown';
import { useSession } from '../hooks';
import { firstPictureDrawn, providePicture } from '../picture';
import { stage } from '../stage';
import { prepareLayouts } from './arrange';
import { PictureController } from './controller';
import { bindKeys } from './keys';
import { forgetWidths } from './label-size';
import { pictureMaker } from './picture-maker';
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
    prepareLayouts();
    const controller = new PictureController(element, markDrawn);
    const say = (id: ActorId) =>
      announce(
        actorInWords(
          session.present().atlas,
          id,
          shownOf(session.present().atlas, session.present().view).parties.get(id) ?? 0,
        ),
      );
    const update = () => void controller.update(session.present(), stage.getState().drawLimit);
    const stops = [
      session.store.subscribe(update),
      stage.subscribe((now, before) => {
        if (now.glance !== before.glance) controller.glanceAt(now.glance);
        if (now.drawLimit !== before.drawLimit) update();
      }),
      bindKeys(element, controller, session, say),
      watchSize(element, controller),
      watchTheme(controller),
    ];
    bindPointer(controller, session, openMenu);
    providePicture(pictureMaker(controller));
    void fontsReady().then(update);
    setPicture(controller);
    return () => {
      providePicture(undefined);
      for (const stop of stops) stop();
      controller.destroy();
    };
  }, [frame, session, openMenu, announce]);
  return picture;
}

function actorInWords(atlas: Atlas, id: ActorId, claims: number): string {
  const actor = atlas.actors.get(id);
  return actor
    ? `${actor.label}, ${atlas.lexicon.kind(actor.kind).label.toLowerCase()}, ${counted(claims, 'claim')} shown`
    : '';
}

/** Tells tests and measurements that the picture stands, and how long a change took to be drawn. */
function markDrawn({ cy }: PictureController) {
  cy.one('render', () => {
    firstPictureDrawn();
    if (performance.getEntriesByName('atlas:change').length === 0) return;
    performance.measure('atlas:filter', 'atlas:change');
    performance.clearMarks('atlas:change');
  });
}

/** Labels are measured with the fonts they are drawn in; a font that does not come is not waited for longer than a second. */
async function fontsReady() {
  const wanted = ['600 14px "Libre Franklin Variable"', '700 19px "Libre Franklin Variable"'];
  const patience = new Promise((resolve) => setTimeout(resolve, 1000));
  await Promise.race([Promise.all(wanted.map((font) => document.fonts.load(font))), patience]);
  forgetWidths();
}

function watchSize(element: HTMLElement, controller: PictureController) {
  let first = true;
  const observer = new ResizeObserver(() => {
    if (!first) controller.resized();
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
