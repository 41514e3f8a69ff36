// @ts-check

import { around, isInside, meets } from './areas.js';
import { counted, el, refill, svg } from './dom.js';
import { namePlaces, putName } from './names.js';
import { boundsOf, drawnActor, drawnStrand, sceneOf } from './picture.js';

/** @typedef {import('./areas.js').Area} Area */
/** @typedef {import('./picture.js').Scene} Scene */
/** @typedef {import('./filters.js').Shown} Shown */
/** @typedef {import('./card.js').Selection} Selection */
/** @typedef {import('./card.js').Choose} Choose */
/** @typedef {{ actors: Set<string>, strands: Set<import('./strands.js').Strand> }} Lit */

const ARROWS = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

/** So many pixels at the edges are kept free of names. */
const EDGE = 16;

const drawing = svg('svg', { role: 'group', 'aria-label': 'Picture of actors and ties', class: 'drawing' });
const note = el('p', { class: 'small quiet' });
export const canvas = el(
  'div',
  { class: 'canvas' },
  drawing,
  el(
    'p',
    { class: 'tools' },
    note,
    el('button', { type: 'button', class: 'word', click: showAll }, 'Fit'),
    el('button', { type: 'button', class: 'word', 'aria-label': 'Zoom out', click: () => zoom(1.25) }, '−'),
    el('button', { type: 'button', class: 'word', 'aria-label': 'Zoom in', click: () => zoom(0.8) }, '+'),
  ),
);

let box = { x: 0, y: 0, width: 100, height: 100 };
/** @type {Scene} */
let scene = { nodes: [], nodeOf: () => Object.create(null), strands: [], bends: new Map(), left: 0 };
/** @type {string | undefined} */
let stop;
let known = '';
/** The marks that are drawn, and how large they are before they grow.
 * @type {{ part: Element, look: string, area: { x: number, y: number, width: number, height: number } }[]} */
let marks = [];
/** Whether the reader has moved the frame, which then stays. */
let isHeld = false;

/**
 * Draws what is shown; fits the frame where other actors are drawn than before.
 * @param {Shown} shown
 * @param {Selection | undefined} selection
 * @param {Choose} choose
 */
export function draw(shown, selection, choose) {
  scene = sceneOf(shown, innerWidth);
  const lit = litBy(selection);
  if (!scene.nodes.some(({ id }) => id === stop)) stop = scene.nodes[0]?.id;
  const strands = drawnStrands(lit, choose);
  const actors = drawnActors(lit, selection, choose);
  const layers = [strands.map(({ group }) => group), actors, strands.map(({ mark }) => mark)];
  refill(drawing, ...layers.map((layer) => svg('g', {}, ...layer)));
  tellAndFit(shown.named);
}

/**
 * All strands, the lit ones above the others.
 * @param {Lit | undefined} lit
 * @param {Choose} choose
 */
function drawnStrands(lit, choose) {
  const isLit = (/** @type {import('./strands.js').Strand} */ strand) => !lit || lit.strands.has(strand);
  marks = [];
  const inOrder = [...scene.strands].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return inOrder.map((strand) => {
    const drawn = drawnStrand(strand, scene, () => choose({ kind: 'tie', key: strand.key, claims: strand.claims }));
    if (drawn.mark) marks.push({ part: drawn.mark, area: drawn.area, look: strand.look });
    for (const part of [drawn.group, drawn.mark]) if (part && !isLit(strand)) part.classList.add('faded');
    return drawn;
  });
}

/**
 * @param {Lit | undefined} lit
 * @param {Selection | undefined} selection
 * @param {Choose} choose
 */
function drawnActors(lit, selection, choose) {
  return scene.nodes.map((node) => {
    const chosen = selection?.kind === 'actor' && selection.id === node.id;
    const drawn = drawnActor(node, { chosen, stop: node.id === stop }, () => choose({ kind: 'actor', id: node.id }));
    if (lit && !lit.actors.has(node.id)) drawn.classList.add('faded');
    return drawn;
  });
}

/** @param {number} named */
function tellAndFit(named) {
  const { nodes, left } = scene;
  const rest = named - nodes.length - left;
  const words = [
    `${counted(nodes.length, 'actor')} drawn`,
    left > 0 && `those with most claims, ${left.toLocaleString('en')} more in the list`,
    rest > 0 && `${rest.toLocaleString('en')} party to no tie`,
  ];
  note.textContent = words.filter(Boolean).join('; ');
  const names = nodes
    .map(({ id }) => id)
    .sort()
    .join('\n');
  if (names !== known || !isHeld) showAll();
  else thinOut();
  known = names;
}

/**
 * What stays lit beside a selection.
 * @param {Selection | undefined} selection
 * @returns {Lit | undefined}
 */
function litBy(selection) {
  if (!selection) return undefined;
  const own = new Set(selection.kind === 'actor' ? [] : selection.claims);
  const isOwn = (/** @type {import('./strands.js').Strand} */ { from, to, claims }) =>
    selection.kind === 'actor' ? [from, to].includes(selection.id) : claims.some((record) => own.has(record));
  const strands = new Set(scene.strands.filter(isOwn));
  const actors = new Set([...strands].flatMap(({ from, to }) => [from, to]));
  if (selection.kind === 'actor') actors.add(selection.id);
  return { actors, strands };
}

function showAll() {
  isHeld = false;
  box = boundsOf(scene, 1);
  box = boundsOf(scene, growth());
  box = boundsOf(scene, growth());
  frame();
}

function frame() {
  drawing.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  thinOut();
}

/** @param {number} factor */
function zoom(factor) {
  isHeld = true;
  const [width, height] = [box.width * factor, box.height * factor];
  box = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  frame();
}

/** By how much names are larger than drawn, so that they are never small on the screen. */
function growth() {
  const scale = Math.min(drawing.clientWidth / box.width, drawing.clientHeight / box.height) || 1;
  return Math.min(4, Math.max(1, 0.92 / scale));
}

/**
 * Keeps names legible at any size. What meets something that matters more goes: first come contested marks, then the names of
 * leads, other marks and other names, each where there is room for it.
 */
function thinOut() {
  const grow = growth();
  drawing.style.setProperty('--grow', String(grow));
  const taken = scene.nodes.map(({ x, y, radius }) => around(x, y, 2 * radius, 2 * radius));
  const groups = [...drawing.querySelectorAll('.actor')];
  const isFree = (/** @type {Area} */ area) => !taken.some((other) => meets(area, other));
  const place = (/** @type {boolean} */ isLead) => {
    scene.nodes.forEach((node, at) => {
      const group = groups[at];
      if (!group || group.classList.contains('lead') !== isLead) return;
      const places = namePlaces(node, grow).filter(({ area }) => isInside(area, inSight()));
      const free = places.find(({ area }) => isFree(area));
      group.classList.toggle('nameless', !free);
      if (free) taken.push(free.area);
      putName(group, free ?? places[0]);
    });
  };
  const mark = (/** @type {boolean} */ isLoud) => {
    for (const { part, area, look } of marks) {
      if ((look === 'contested') !== isLoud) continue;
      const own = around(area.x, area.y, area.width * grow, area.height * grow);
      const isSeen = isLoud || isFree(own);
      part.classList.toggle('unseen', !isSeen);
      if (isSeen) taken.push(own);
    }
  };
  mark(true);
  place(true);
  mark(false);
  place(false);
}

/** What of the picture can be seen: more than the frame where that has another shape than the drawing. */
function inSight() {
  const scale = Math.min(drawing.clientWidth / box.width, drawing.clientHeight / box.height) || 1;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return isHeld ? undefined : around(x, y, (drawing.clientWidth - EDGE) / scale, (drawing.clientHeight - EDGE) / scale);
}

drawing.addEventListener('keydown', (event) => {
  if (!(event instanceof KeyboardEvent) || !(event.target instanceof SVGElement)) return;
  const { target } = event;
  const here = scene.nodes.find(({ id }) => `actor ${id}` === target.getAttribute('data-key'));
  if (!here) return;
  if (event.key === 'Enter' || event.key === ' ') target.dispatchEvent(new MouseEvent('click'));
  const direction = ARROWS.get(event.key);
  if (direction) walk(here, direction[0], direction[1]);
  if (direction || event.key === ' ' || event.key === 'Enter') event.preventDefault();
});

/**
 * To the nearest actor in a direction.
 * @param {import('./picture.js').Node} here
 * @param {number} dx
 * @param {number} dy
 */
function walk(here, dx, dy) {
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const node of scene.nodes) {
    const along = (node.x - here.x) * dx + (node.y - here.y) * dy;
    const aside = Math.abs((node.x - here.x) * dy) + Math.abs((node.y - here.y) * dx);
    if (node === here || along <= 0 || along + 2 * aside >= least) continue;
    best = node;
    least = along + 2 * aside;
  }
  if (!best) return;
  stop = best.id;
  for (const actor of drawing.querySelectorAll('.actor')) {
    const isHere = actor.getAttribute('data-key') === `actor ${best.id}`;
    actor.setAttribute('tabindex', isHere ? '0' : '-1');
    if (isHere && actor instanceof SVGElement) actor.focus({ preventScroll: true });
  }
}

drawing.addEventListener('pointerdown', (event) => {
  if (!(event instanceof PointerEvent) || event.button !== 0) return;
  const scale = Math.max(box.width / drawing.clientWidth, box.height / drawing.clientHeight);
  const [x, y, from] = [event.clientX, event.clientY, { ...box }];
  const move = (/** @type {PointerEvent} */ next) => {
    isHeld = true;
    box = { ...from, x: from.x - (next.clientX - x) * scale, y: from.y - (next.clientY - y) * scale };
    frame();
  };
  const end = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
});

addEventListener('resize', () => {
  if (isHeld) thinOut();
  else showAll();
});
