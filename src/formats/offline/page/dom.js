// @ts-check

/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {Record<string, unknown>} Attributes */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element of the page; functions among its attributes are listeners, texts among its children stay texts.
 * @param {string} name
 * @param {Attributes} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElement}
 */
export function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/**
 * The same within a picture.
 * @param {string} name
 * @param {Attributes} [attributes]
 * @param {Child[]} children
 */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/**
 * @template {Element} Made
 * @param {Made} node
 * @param {Attributes} attributes
 * @param {Child[]} children
 * @returns {Made}
 */
function filled(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || value === null) continue;
    if (typeof value === 'function') node.addEventListener(key, /** @type {EventListener} */ (value));
    else node.setAttribute(key, value === true ? '' : String(value));
  }
  node.append(...children.filter(isThere));
  return node;
}

/**
 * @param {Child} child
 * @returns {child is Node | string}
 */
function isThere(child) {
  return child !== null && child !== undefined && child !== false;
}

/**
 * A text of the data within a sentence: its direction stays its own.
 * @param {string} text
 */
export function given(text) {
  return el('bdi', {}, text);
}

/**
 * Puts something else into a part of the page; the focus stays with whatever has the same key.
 * @param {Element} place
 * @param {Child[]} children
 */
export function refill(place, ...children) {
  const focused = document.activeElement;
  const key = focused && place.contains(focused) ? focused.getAttribute('data-key') : null;
  place.replaceChildren(...children.filter(isThere));
  if (key === null) return;
  for (const node of place.querySelectorAll('[data-key]')) {
    if (node.getAttribute('data-key') === key && (node instanceof HTMLElement || node instanceof SVGElement)) {
      node.focus({ preventScroll: true });
      return;
    }
  }
}

/**
 * `1,234 claims`.
 * @param {number} count
 * @param {string} noun
 */
export function counted(count, noun) {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
