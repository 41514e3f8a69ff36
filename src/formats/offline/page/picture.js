// @ts-check
import { actors, dataset, kinds, shortNameOf, signGlyph, signName } from './data.js';
import { counted, svg } from './dom.js';
import { glyph, round } from './glyph.js';
import { placed } from './layout.js';
import { bendsOf, lineOf, strandsOf, widthOf } from './strands.js';

/** @typedef {import('./strands.js').Strand} Strand */
/** @typedef {import('./layout.js').Point} Point */
/** @typedef {import('./filters.js').Shown} Shown */
/** @typedef {Point & { id: string, radius: number, claims: number, width: number }} Node */
/** @typedef {{ nodes: Node[], nodeOf: (id: string) => Node, strands: Strand[], bends: Map<Strand, number>, left: number }} Scene */

const DRAWN = 150;
const DRAWN_NARROW = 16;
const CHARACTER = 7.4;
/** @type {Map<string, Point>} */
const places = new Map();
let placedFor = 0;

/**
 * What is drawn of what is shown: the actors with most claims, placed; places stay while nobody new comes.
 * @param {Shown} shown
 * @param {number} width of the window, in pixels
 * @returns {Scene}
 */
export function sceneOf(shown, width) {
  const narrow = width < 700;
  const order = new Map(dataset.actors.map(({ id }, at) => [id, at]));
  const strongest = [...shown.actors]
    .sort((a, b) => b[1] - a[1] || (order.get(a[0]) ?? 0) - (order.get(b[0]) ?? 0))
    .slice(0, narrow ? DRAWN_NARROW : DRAWN);
  const drawn = new Map(strongest);
  const strands = strandsOf(shown.claims, (id) => drawn.has(id));
  const aspect = narrow ? 0.62 : 1.2;
  if (placedFor !== aspect || strongest.some(([id]) => !places.has(id))) place(strongest, strands, aspect);
  const nodes = strongest.map(([id, claims]) => ({ ...sized(id, claims), ...(places.get(id) ?? { x: 0, y: 0 }) }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const find = (/** @type {string} */ id) => byId.get(id) ?? nodes[0];
  return { nodes, nodeOf: find, strands, bends: bendsOf(strands), left: shown.actors.size - nodes.length };
}

/**
 * @param {[string, number][]} strongest
 * @param {Strand[]} strands
 * @param {number} aspect
 */
function place(strongest, strands, aspect) {
  const at = new Map(strongest.map(([id], index) => [id, index]));
  const bodies = strongest.map(([id, claims]) => {
    const { radius, width } = sized(id, claims);
    return { id, width: Math.max(radius * 2, width) + 26, height: radius * 2 + 46 };
  });
  const springs = springsOf(strands, at);
  places.clear();
  placed(bodies, springs, aspect).forEach((point, index) => {
    places.set(bodies[index].id, point);
  });
  placedFor = aspect;
}

/**
 * One spring a pair, however many strands it has.
 * @param {Strand[]} strands
 * @param {Map<string, number>} at
 */
function springsOf(strands, at) {
  /** @type {Map<string, import('./layout.js').Spring>} */
  const springs = new Map();
  for (const { from, to, claims } of strands) {
    const key = JSON.stringify([from, to].sort());
    const known = springs.get(key);
    if (known) known.weight += claims.length;
    else springs.set(key, { from: at.get(from) ?? 0, to: at.get(to) ?? 0, weight: claims.length });
  }
  return [...springs.values()];
}

/**
 * @param {string} id
 * @param {number} claims
 */
function sized(id, claims) {
  const radius = Math.min(24, 7 + 3 * Math.sqrt(claims));
  const size = radius >= 18 ? 1.25 : 1;
  return { id, claims, radius, width: labelOf(id).length * CHARACTER * size, x: 0, y: 0 };
}

/** @param {string} id */
function labelOf(id) {
  const name = shortNameOf(id);
  const letters = Array.from(name);
  return letters.length > 30 ? `${letters.slice(0, 28).join('')}…` : name;
}

/**
 * Where everything drawn is, with names so many times as large, and some room around it.
 * @param {Scene} scene
 * @param {number} grow
 */
export function boundsOf({ nodes }, grow) {
  const xs = nodes.flatMap(({ x, width, radius }) => [
    x - Math.max((width * grow) / 2, radius),
    x + Math.max((width * grow) / 2, radius),
  ]);
  const ys = nodes.flatMap(({ y, radius }) => [y - radius, y + radius + 8 + 18 * grow]);
  const [left, top] = [Math.min(...xs, 0) - 24, Math.min(...ys, 0) - 24];
  return { x: left, y: top, width: Math.max(...xs, 100) + 24 - left, height: Math.max(...ys, 100) + 24 - top };
}

/**
 * The line of a strand with its head and its mark.
 * @param {Strand} strand
 * @param {Scene} scene
 * @param {() => void} onChoose
 */
export function drawnStrand(strand, { nodeOf, bends }, onChoose) {
  const [from, to] = [nodeOf(strand.from), nodeOf(strand.to)];
  const width = widthOf(strand);
  const head = strand.headed ? 6 + 1.5 * width : 0;
  const { start, control, end, tip, middle } = lineOf(from, to, bends.get(strand) ?? 0, head * 0.8);
  const d = `M${pair(start)}Q${pair(control)} ${pair(strand.headed ? end : tip)}`;
  const group = svg(
    'g',
    { class: `strand ${signName(strand.sign)} ${strand.look}`, 'data-ends': '', click: onChoose },
    svg(
      'title',
      {},
      `${labelOf(strand.from)} and ${labelOf(strand.to)}: ${counted(strand.claims.length, 'claim')}, ${signName(strand.sign)}${strand.look === 'contested' ? ', disputed' : ''}`,
    ),
    svg('path', { class: 'casing', d, 'stroke-width': width + 10 }),
    svg('path', {
      class: 'line',
      d,
      'stroke-width': strand.look === 'unsure' ? Math.max(2.8, width) : width,
      'stroke-dasharray': dashOf(strand, width),
    }),
    strand.headed && headOf(strand, tip, control, head, 3.4 + 0.85 * width),
  );
  const { width: wide, height } = sizeOfMark(strand);
  return { group, mark: markOf(strand, middle, onChoose), area: { ...middle, width: wide, height } };
}

/**
 * @param {Strand} strand
 * @param {number} width
 */
function dashOf({ look }, width) {
  if (look === 'contested') return `${6 + 1.4 * width} ${3.5 + 0.55 * width}`;
  return look === 'unsure' ? `0.1 ${4.4 + 0.9 * width}` : undefined;
}

/**
 * Barbed and solid against, hollow with, open where neutral.
 * @param {Strand} strand
 * @param {Point} tip
 * @param {Point} control
 * @param {number} length
 * @param {number} half
 */
function headOf({ sign }, tip, control, length, half) {
  const angle = round((Math.atan2(tip.y - control.y, tip.x - control.x) * 180) / Math.PI);
  const [back, side] = [round(-length), round(half)];
  const shape =
    sign === -1
      ? `M0 0L${back} ${-side}L${round(-length * 0.72)} 0L${back} ${side}Z`
      : `M${back} ${-side}L0 0L${back} ${side}${sign === 1 ? 'Z' : ''}`;
  return svg('path', { class: 'head', d: shape, transform: `translate(${pair(tip)}) rotate(${angle})` });
}

/** @param {Strand} strand */
function sizeOfMark({ claims, sign, look }) {
  const before = look === 'contested' ? '≠ ' : look === 'unsure' ? '? ' : '';
  const words = `${before}${sign === 0 ? '' : signGlyph(sign)}${claims.length > 1 ? claims.length : ''}`.trim();
  return { words, width: words.length * 7 + 10, height: look === 'contested' ? 20 : 16 };
}

/**
 * The sign and number on a line; nothing on a single claim that nobody disputes.
 * @param {Strand} strand
 * @param {Point} middle
 * @param {() => void} onChoose
 */
function markOf(strand, middle, onChoose) {
  const { claims, sign, look } = strand;
  if (claims.length === 1 && look !== 'contested') return null;
  const { words, width, height } = sizeOfMark(strand);
  return svg(
    'g',
    { class: `mark ${signName(sign)} ${look}`, transform: `translate(${pair(middle)})`, click: onChoose },
    svg(
      'g',
      { class: 'grown' },
      svg('rect', { x: -width / 2, y: -height / 2, width, height, rx: look === 'contested' ? 3 : height / 2 }),
      svg('text', { y: 4.2 }, words),
    ),
  );
}

/**
 * An actor with its name; a stop for the keyboard.
 * @param {Node} node
 * @param {{ chosen: boolean, stop: boolean }} state
 * @param {() => void} onChoose
 */
export function drawnActor({ id, x, y, radius, claims }, { chosen, stop }, onChoose) {
  const kind = actors.get(id)?.kind ?? '';
  const label = `${shortNameOf(id)}, ${kinds.get(kind)?.label ?? kind}, party to ${counted(claims, 'claim')}`;
  return svg(
    'g',
    {
      class: `actor${radius >= 18 ? ' lead' : ''}`,
      transform: `translate(${round(x)} ${round(y)})`,
      role: 'button',
      tabindex: stop ? 0 : -1,
      'aria-label': label,
      'aria-pressed': String(chosen),
      'data-key': `actor ${id}`,
      click: onChoose,
    },
    svg('title', {}, label),
    svg('circle', { class: 'ring', r: radius + 8 }),
    glyph(kind, radius),
    svg('text', { class: 'name', y: radius + 4, dy: '0.95em' }, labelOf(id)),
  );
}

/** @param {Point} point */
function pair({ x, y }) {
  return `${round(x)} ${round(y)}`;
}
