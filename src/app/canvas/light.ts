import type { Core } from 'cytoscape';
import type { Lit } from '../../view/lit';
import { setClass } from './classes';
import { actorKey, markKey, noteKey, strandKey } from './elements';

/** Fades everything but what stands out; nothing is faded when nothing does. */
export function light(cy: Core, lit: Lit | undefined) {
  cy.batch(() => {
    if (!lit) {
      cy.elements('.faded').removeClass('faded');
      return;
    }
    const bright = new Set([
      ...[...lit.actors].map(actorKey),
      ...[...lit.strands].flatMap((key) => [strandKey(key), markKey(key), noteKey(key)]),
    ]);
    cy.elements().forEach((element) => {
      setClass(element, 'faded', !bright.has(element.id()) && !element.hasClass('hull'));
    });
  });
}

/** Gives exactly these elements a state class. */
export function mark(cy: Core, name: string, ids: readonly string[]) {
  const wanted = new Set(ids);
  cy.batch(() => {
    cy.elements(`.${name}`).forEach((element) => {
      if (!wanted.has(element.id())) element.removeClass(name);
    });
    for (const id of wanted) cy.getElementById(id).addClass(name);
  });
}
