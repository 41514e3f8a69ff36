import type { CollectionReturnValue, Core } from 'cytoscape';

const MARGIN = 18;
/** Room for the tools at the foot of the canvas, px. */
const FOOT = 30;
const CLOSEST = 1.6;
const NEAREST = 4;
const FARTHEST = 0.08;

/** The zoom range of the canvas: 8 % to 400 %. */
export const ZOOM_RANGE = { minZoom: FARTHEST, maxZoom: NEAREST } as const;

/** Shows some elements, or all, as large as they fit but no larger than 160 %; `duration` in ms. */
export function frame(cy: Core, elements: CollectionReturnValue = cy.elements(), duration = 0) {
  const visible = elements.filter(':visible');
  if (visible.empty()) return;
  const { zoom, pan } = viewOf(cy, visible);
  cy.stop();
  if (duration > 0) {
    cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out' });
    return;
  }
  cy.viewport({ zoom, pan });
  // Names take another size at another zoom, and with them the picture: the second look is the right one.
  cy.viewport(viewOf(cy, visible));
}

function viewOf(cy: Core, visible: CollectionReturnValue) {
  const box = visible.boundingBox({ includeOverlays: false });
  const [width, height] = [cy.width(), cy.height()];
  const room = { w: width - 2 * MARGIN, h: height - 2 * MARGIN - FOOT };
  const zoom = Math.max(FARTHEST, Math.min(CLOSEST, room.w / box.w, room.h / box.h));
  const pan = {
    x: width / 2 - zoom * (box.x1 + box.w / 2),
    y: (height - FOOT) / 2 - zoom * (box.y1 + box.h / 2),
  };
  return { zoom, pan };
}

/** Moves as little as needed for some elements to be in sight; fits them when they are larger than the canvas. */
export function reveal(cy: Core, elements: CollectionReturnValue, duration: number) {
  const visible = elements.filter(':visible');
  if (visible.empty()) return;
  const box = visible.renderedBoundingBox({ includeOverlays: false });
  if (box.w > cy.width() - 2 * MARGIN || box.h > cy.height() - 2 * MARGIN) {
    frame(cy, elements, duration);
    return;
  }
  const x = inward(box.x1, box.x2, cy.width());
  const y = inward(box.y1, box.y2, cy.height());
  if (x === 0 && y === 0) return;
  cy.stop();
  if (duration > 0) cy.animate({ panBy: { x, y } }, { duration });
  else cy.panBy({ x, y });
}

function inward(low: number, high: number, size: number): number {
  if (low < MARGIN) return MARGIN - low;
  return high > size - MARGIN ? size - MARGIN - high : 0;
}

/** Zooms by a factor around the middle of the canvas. */
export function zoomBy(cy: Core, factor: number, duration: number) {
  const level = Math.min(NEAREST, Math.max(FARTHEST, cy.zoom() * factor));
  const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
  cy.stop();
  if (duration > 0) cy.animate({ zoom: { level, renderedPosition } }, { duration });
  else cy.zoom({ level, renderedPosition });
}
