// @ts-check
import { around } from './areas.js';

/** @typedef {{ side: string, area: import('./areas.js').Area, x: number, y: number, dy: string }} NamePlace */

const GAP = 4;
const HIGH = 17;

/**
 * Where the name of an actor may stand, the best first: below its shape, above it, beside it, or moved along; with the room that it takes there.
 * @param {import('./picture.js').Node} node
 * @param {number} grow by how much names are larger than drawn
 * @returns {NamePlace[]}
 */
export function namePlaces({ x, y, radius, width }, grow) {
  const [wide, high, away] = [width * grow, HIGH * grow, radius + GAP];
  const off = away + high / 2;
  const below = (/** @type {number} */ by) => ({
    side: 'below',
    area: around(x + by, y + off, wide, high),
    x: by,
    y: away,
    dy: '0.95em',
  });
  const above = (/** @type {number} */ by) => ({
    side: 'above',
    area: around(x + by, y - off, wide, high),
    x: by,
    y: -away,
    dy: '-0.2em',
  });
  const beside = (/** @type {string} */ side, /** @type {number} */ way) => ({
    side,
    area: around(x + way * (away + 2 + wide / 2), y, wide, high),
    x: way * (away + 2),
    y: 0,
    dy: '0.35em',
  });
  const along = [wide / 4, -wide / 4, wide / 2.5, -wide / 2.5];
  return [below(0), above(0), beside('right', 1), beside('left', -1), ...along.map(below), ...along.map(above)];
}

/**
 * Puts the name of an actor in a place.
 * @param {Element} group
 * @param {NamePlace | undefined} place
 */
export function putName(group, place) {
  if (!place) return;
  const { side, x, y, dy } = place;
  group.setAttribute('data-side', side);
  const name = group.querySelector('.name');
  name?.setAttribute('x', String(x));
  name?.setAttribute('y', String(y));
  name?.setAttribute('dy', dy);
}
