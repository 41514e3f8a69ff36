import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import { type Box, boxAround, grown, labelBox, type Side, shapeBox } from '../../graph/layouts/box';
import { SIDES_BY_HABIT } from '../../graph/layouts/label-habits';
import { type Occupied, unoccupied } from '../../graph/layouts/occupied';
import { setClass } from './classes';
import { ACTOR_FONT, RELATION_FONT } from './label-size';
import { placeRelationNames } from './relation-names';

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

/** A mark may be touched by so many layout units. */
const TOUCH = 2;

/** A mark with one of these is seen at every zoom. */
const LOUD = ['contested', 'chosen'] as const;

/**
 * Keeps names legible and thins them out as the picture gets smaller: a name that would touch another, a shape, a mark or an
 * annotation goes to another side of its shape, and where none is free it goes; marks go together.
 */
export function thinOut(cy: Core, zoom: number) {
  zooms.set(cy, zoom);
  cy.batch(() => {
    for (const note of cy.nodes('.note').toArray()) setClass(note, 'unseen', zoom < 0.6);
    for (const one of cy.nodes('.mark').toArray())
      setClass(one, 'unseen', zoom < 0.45 && !LOUD.some((name) => one.hasClass(name)));
    const nodes = byWeight(cy.nodes('.actor'));
    const taken = takenIn(cy, nodes, zoom);
    for (const node of nodes) placeName(node, zoom, taken);
  });
}

/** What names keep clear of: shapes, marks and annotations that are seen, and the names of relations that are fanned out. */
function takenIn(cy: Core, nodes: readonly NodeSingular[], zoom: number): Occupied {
  const taken = unoccupied();
  const shapes = nodes.map((node) => shapeBox(node.position(), (node.data('height') / 2) * TOUCHING));
  const boxes = cy
    .nodes('.mark, .note')
    .toArray()
    .filter(isSeen)
    .map((one) => boxAround(one.position(), { width: one.data('width'), height: one.data('height') }));
  const filled = [...shapes, ...boxes.map((box) => grown(box, -TOUCH))];
  for (const box of filled) taken.take(box);
  placeRelationNames(cy, legible(RELATION_FONT.size, zoom), filled, taken);
  return taken;
}

/** Of what is faded only contested marks are still drawn. */
function isSeen(one: NodeSingular): boolean {
  return !one.hasClass('unseen') && (!one.hasClass('faded') || (one.hasClass('mark') && one.hasClass('contested')));
}

/** Gives a name its size and the first side of its shape where there is room; the one that is the best at 100 % comes first. */
function placeName(node: NodeSingular, zoom: number, taken: Occupied) {
  const size = legible(node.data('font'), zoom);
  const best: Side = node.scratch('best');
  const isFree = (side: Side) => taken.isFree(boxOf(node, size, side));
  const side = node.hasClass('unlabelled') ? undefined : [best, ...SIDES_BY_HABIT].find(isFree);
  if (side) taken.take(boxOf(node, size, side));
  setClass(node, 'quiet', side === undefined);
  const isRead = side !== undefined || READ.some((name) => node.hasClass(name));
  if (isRead && node.data('size') !== size) node.data('size', size);
  if (isRead && node.data('side') !== (side ?? best)) node.data('side', side ?? best);
}

/** Those that stand out first, among them leads, then those with most claims. */
function byWeight(nodes: NodeCollection): readonly NodeSingular[] {
  const order = (node: NodeSingular) =>
    Number(!node.hasClass('faded')) * 2e9 + Number(node.hasClass('lead')) * 1e9 + node.scratch('rank');
  return nodes.toArray().sort((a, b) => order(b) - order(a));
}

/** The rectangle of a name at a size, a little lower than it is, so that names which only just touch both stay. */
function boxOf(node: NodeSingular, size: number, side: Side): Box {
  const font = node.data('font');
  const label = { width: (node.scratch('wide') * size) / font, height: size * TOUCHING };
  return labelBox(node.position(), { radius: node.data('height') / 2, label }, side);
}
