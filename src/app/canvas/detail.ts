import type { Core, NodeCollection, NodeSingular, SingularElementArgument } from 'cytoscape';
import { type Box, labelBox, meets, shapeBox } from '../../graph/layouts/box';
import { ACTOR_FONT } from './label-size';

/** No name is smaller on screen than this, px; that of a lead than this much more. */
const SMALLEST = 12;
const LEAD_SMALLEST = 14.5;

/** Names are resized only when the zoom crosses a step of about 13 %. */
const STEPS = 8;

const TOUCHING = 0.92;

/** With one of these a name is read even where it is thinned out. */
const READ = ['glanced', 'chosen', 'cursor'] as const;

/** The step that a zoom is in. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log(zoom) * STEPS);
}

/** The size of a name in layout units at a zoom, enlarged where it would be too small to read. */
export function legible(size: number, zoom: number): number {
  const stepped = Math.exp(zoomStep(zoom) / STEPS);
  return Math.max(size, (size > ACTOR_FONT.size ? LEAD_SMALLEST : SMALLEST) / stepped);
}

/** The zoom that names follow in a picture. Not kept in its own scratch: whatever changes there styles everything anew. */
const zooms = new WeakMap<Core, number>();

/** The size of an actor's name now, for a name that is thinned out and yet read because the reader points at the actor. */
export function sizeInPassing(node: NodeSingular): number {
  return legible(node.data('font'), zooms.get(node.cy()) ?? 1);
}

/** Keeps names legible and thins them out as the picture gets smaller: of names that would touch the one of the actor with fewer claims goes; marks go together. */
export function thinOut(cy: Core, zoom: number) {
  zooms.set(cy, zoom);
  cy.batch(() => {
    const nodes = byWeight(cy.nodes('.actor'));
    const taken: Box[] = nodes.map((node) => shapeBox(node.position(), (node.data('height') / 2) * TOUCHING));
    nodes.forEach((node, own) => {
      const size = legible(node.data('font'), zoom);
      const box = node.hasClass('unlabelled') ? undefined : boxOf(node, size);
      const quiet = box === undefined || taken.some((other, at) => at !== own && meets(box, other));
      if (box && !quiet) taken.push(box);
      setClass(node, 'quiet', quiet);
      const isRead = !quiet || READ.some((name) => node.hasClass(name));
      if (isRead && node.data('size') !== size) node.data('size', size);
    });
    for (const note of cy.nodes('.note').toArray()) setClass(note, 'unseen', zoom < 0.6);
    for (const one of cy.nodes('.mark').toArray()) setClass(one, 'unseen', zoom < 0.45 && !one.hasClass('contested'));
  });
}

/** Gives or takes a class; Cytoscape itself would style anew also who keeps what he had. */
export function setClass(element: SingularElementArgument, name: string, isWanted: boolean) {
  if (element.hasClass(name) !== isWanted) element.toggleClass(name, isWanted);
}

/** Leads first, then those with most claims. */
function byWeight(nodes: NodeCollection): readonly NodeSingular[] {
  const order = (node: NodeSingular) => Number(node.hasClass('lead')) * 1e9 + node.scratch('rank');
  return nodes.toArray().sort((a, b) => order(b) - order(a));
}

/** The rectangle of a name at a size, a little smaller than it is, so that names which only just touch both stay. */
function boxOf(node: NodeSingular, size: number): Box {
  const scale = (size / node.data('font')) * TOUCHING;
  const label = { width: node.scratch('wide') * scale, height: node.data('font') * scale };
  return labelBox(node.position(), { radius: node.data('height') / 2, label }, node.data('side'));
}
