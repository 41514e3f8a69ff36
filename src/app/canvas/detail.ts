import type { Core } from 'cytoscape';
import { ACTOR_FONT } from './label-size';

/** No name is smaller on screen than this, px; that of a lead than this much more. */
const SMALLEST = 12;
const LEAD_SMALLEST = 14.5;

/** Names are resized only when the zoom crosses a step of about 13 %. */
const STEPS = 8;

/** The step that a zoom is in. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log(zoom) * STEPS);
}

/** The size of a name in layout units at a zoom, enlarged where it would be too small to read. */
export function legible(size: number, zoom: number): number {
  const stepped = Math.exp(zoomStep(zoom) / STEPS);
  return Math.max(size, (size > ACTOR_FONT.size ? LEAD_SMALLEST : SMALLEST) / stepped);
}

/** Keeps names legible and thins them out, with the marks, as the picture gets smaller: under 40 % only leads are named, under 60 % those with three claims or more. */
export function thinOut(cy: Core, zoom: number) {
  cy.batch(() => {
    cy.nodes('.actor').forEach((node) => {
      const quiet = !node.hasClass('lead') && (zoom < 0.4 || (zoom < 0.6 && node.data('rank') < 3));
      node.toggleClass('quiet', quiet);
      const size = legible(node.data('font'), zoom);
      if (node.data('size') !== size) node.data('size', size);
    });
    cy.nodes('.note').toggleClass('unseen', zoom < 0.6);
    cy.nodes('.mark').forEach((node) => {
      node.toggleClass('unseen', zoom < 0.45 && !node.hasClass('contested'));
    });
  });
}
