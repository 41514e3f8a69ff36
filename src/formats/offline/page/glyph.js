// @ts-check
import { svg } from './dom.js';

/** @typedef {{ corners?: number, turn?: number, wide?: number, solid?: boolean, dashed?: boolean, bar?: 'across' | 'slanted' }} Look */

/** Solid are the parties that fight and rule, open is everyone else. */
const LOOKS = new Map(
  /** @type {[string, Look][]} */ ([
    ['state', { corners: 4, turn: 45, solid: true }],
    ['government', { corners: 4, turn: 45, bar: 'across' }],
    ['military', { corners: 4, turn: 45, bar: 'slanted' }],
    ['armed_group', { corners: 6, solid: true }],
    ['coalition', { corners: 6, bar: 'across' }],
    ['organisation', { corners: 5, turn: -90 }],
    ['person', {}],
    ['media', { wide: 1.5, bar: 'across' }],
    ['identity_group', { wide: 1.5 }],
    ['collective', { dashed: true }],
    ['place', { corners: 3, turn: -90 }],
    ['event', { corners: 4 }],
  ]),
);

/**
 * The shape of an actor of a kind around a point of its own; a kind of its own making is a circle with a bar.
 * @param {string} kind
 * @param {number} radius
 */
export function glyph(kind, radius) {
  const { corners, turn = 0, wide = 1, solid, dashed, bar } = LOOKS.get(kind) ?? { bar: 'across' };
  const reach = corners === 4 && turn === 45 ? radius * 1.25 : radius * 1.1;
  const outline = corners
    ? svg('polygon', { points: cornersOf(corners, turn, reach) })
    : svg('ellipse', { rx: radius * wide, ry: wide > 1 ? radius * 0.75 : radius });
  outline.setAttribute('class', `outline ${solid ? 'solid' : 'open'}${dashed ? ' dashed' : ''}`);
  const half = radius * 0.62;
  const inner =
    bar &&
    svg('path', { class: 'bar', d: bar === 'across' ? `M${-half} 0H${half}` : `M${-half} ${half}L${half} ${-half}` });
  return svg('g', { class: 'glyph' }, outline, inner);
}

/**
 * @param {number} count
 * @param {number} turn
 * @param {number} reach
 */
function cornersOf(count, turn, reach) {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((turn + (360 * at) / count) * Math.PI) / 180;
    return `${round(reach * Math.cos(angle))},${round(reach * Math.sin(angle))}`;
  }).join(' ');
}

/** @param {number} value */
export function round(value) {
  return Math.round(value * 10) / 10;
}
