// @ts-check

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Area */

/**
 * A rectangle of a size around a point.
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @returns {Area}
 */
export function around(x, y, width, height) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/**
 * Whether two rectangles share some room.
 * @param {Area} a
 * @param {Area} b
 */
export function meets(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Whether a rectangle lies within another, where there is one.
 * @param {Area} area
 * @param {Area | undefined} within
 */
export function isInside(area, within) {
  if (!within) return true;
  const { left, right, top, bottom } = within;
  return area.left >= left && area.right <= right && area.top >= top && area.bottom <= bottom;
}
