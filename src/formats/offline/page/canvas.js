// @ts-check
import { counted, el, refill, svg } from './dom.js';
import { boundsOf, drawnActor, drawnStrand, sceneOf } from './picture.js';

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
  tellAndFit();
}

/**
 * All strands, the lit ones above the others.
 * @param {Lit | undefined} lit
 * @param {Choose} choose
 */
function drawnStrands(lit, choose) {
  const isLit = (/** @type {import('./strands.js').Strand} */ strand) => !lit || lit.strands.has(strand);
  const inOrder = [...scene.strands].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return inOrder.map((strand) => {
    const drawn = drawnStrand(strand, scene, () => choose({ kind: 'tie', key: strand.key, claims: strand.claims }));
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

function tellAndFit() {
  const { nodes, left } = scene;
  note.textContent = `${counted(nodes.length, 'actor')} drawn${left > 0 ? `, those with most claims; ${left.toLocaleString('en')} more in the list` : ''}`;
  const names = nodes
    .map(({ id }) => id)
    .sort()
    .join('\n');
  if (names !== known || !isHeld) showAll();
  else thinNames();
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
  thinNames();
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

/** Keeps names legible at any size: where two would meet, the actor with fewer claims goes without. */
function thinNames() {
  const grow = growth();
  drawing.style.setProperty('--grow', String(grow));
  /** @type {{ left: number, right: number, top: number, bottom: number }[]} */
  const taken = [];
  const nodes = [...drawing.querySelectorAll('.actor')];
  scene.nodes.forEach(({ x, y, radius, width }, at) => {
    const half = (width * grow) / 2;
    const area = { left: x - half, right: x + half, top: y + radius + 4, bottom: y + radius + 4 + 17 * grow };
    const meets = taken.some(
      (other) =>
        area.left < other.right && other.left < area.right && area.top < other.bottom && other.top < area.bottom,
    );
    nodes[at]?.classList.toggle('nameless', meets);
    if (!meets) taken.push(area);
  });
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
  if (isHeld) thinNames();
  else showAll();
});
