import type { Core } from 'cytoscape';
import { ACTOR_FONT } from './label-size';

const LEGIBLE = 12;

/** How much labels are enlarged at a zoom, so that none is smaller than 12 px on screen. */
export function growthAt(zoom: number): number {
  return Math.max(1, LEGIBLE / (ACTOR_FONT.size * zoom));
}

/** Steps of 10 %: labels are only resized when one is crossed. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log(zoom) * 8);
}

/** Thins out names and marks as the picture gets smaller: under 40 % only leads are named, under 60 % those with three claims or more. */
export function thinOut(cy: Core) {
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.nodes('.actor').forEach((node) => {
      const quiet = !node.hasClass('lead') && (zoom < 0.4 || (zoom < 0.6 && node.data('rank') < 3));
      node.toggleClass('quiet', quiet);
    });
    cy.nodes('.note').toggleClass('unseen', zoom < 0.6);
    cy.nodes('.mark').forEach((node) => {
      node.toggleClass('unseen', zoom < 0.45 && !node.hasClass('contested'));
    });
  });
}
