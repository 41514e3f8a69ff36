import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Box } from '../../graph/layouts/box';
import type { Point } from '../../graph/layouts/layout';

const MARGIN = 18;
/** Room for the tools at the foot of the canvas, px; on a narrow one they take two rows. */
const FOOT = { wide: 30, narrow: 88 } as const;
const NARROW = 700;
const CLOSEST = 1.6;
/** How often a picture is looked at again, until a look changes its size by less than this share. */
const LOOKS = 4;
const CLOSE = 0.01;
/** The zoom from which the names of relations can be read. */
const LEGIBLE = 0.85;

/** Where the camera stands. */
interface Framed {
  readonly zoom: number;
  readonly pan: Point;
}

/** Moves the view of a Cytoscape canvas; knows whether the reader has taken it into his own hands. */
export class Camera {
  static readonly FARTHEST = 0.08;
  static readonly NEAREST = 4;
  /** True since the reader panned or zoomed, until everything is shown again. */
  isTouched = false;
  private place: { readonly left: number; readonly top: number };

  constructor(private readonly cy: Core) {
    this.place = placeOf(cy);
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.isTouched = true;
    });
  }

  /** Shows some elements, or all, as large as they fit but no larger than 160 %; `duration` in ms. */
  frame(elements: CollectionReturnValue = this.cy.elements(), duration = 0) {
    const visible = elements.filter(':visible');
    if (visible.empty()) return;
    this.isTouched = false;
    this.moveTo(this.viewOf(visible), duration);
    if (duration === 0) this.lookAgain(visible, LOOKS);
  }

  /**
   * Names take another size at another zoom, and with them the picture: a later look is the right one. It must wait until the names
   * are measured, which Cytoscape does when it renders, and ends where the reader takes the picture into his hands.
   */
  private lookAgain(visible: CollectionReturnValue, looks: number) {
    const before = this.cy.zoom();
    this.cy.one('render', () => {
      if (this.isTouched || this.cy.zoom() !== before) return;
      const view = this.viewOf(visible);
      if (Math.abs(view.zoom / before - 1) < CLOSE) return;
      this.moveTo(view, 0);
      if (looks > 1) this.lookAgain(visible, looks - 1);
    });
  }

  /** Looks at what will be drawn, by about what it takes at a zoom: drawn for that zoom, it is not all styled anew when it is framed. */
  foresee(extentAt: (zoom: number) => Box | undefined) {
    let view: Framed | undefined;
    for (let look = 0; look < LOOKS; look++) {
      const box = extentAt(view?.zoom ?? this.cy.zoom());
      if (!box) return;
      view = this.fitted({ x1: box.left, y1: box.top, w: box.right - box.left, h: box.bottom - box.top });
    }
    if (view) this.moveTo(view, 0);
  }

  /** Shows everything as it will be once actors stand at their new places. */
  frameAt(places: ReadonlyMap<string, Point>, duration: number) {
    if (duration === 0) {
      this.put(places);
      this.isTouched = false;
      this.frame();
      return;
    }
    const before = new Map([...places.keys()].map((key) => [key, { ...this.cy.getElementById(key).position() }]));
    this.put(places);
    const visible = this.cy.elements(':visible');
    const view = visible.empty() ? undefined : this.viewOf(visible);
    this.put(before);
    if (view) this.moveTo(view, duration);
    this.isTouched = false;
  }

  /** Shows some elements large enough for names on lines, leaving the zoom when it is. */
  frameLegibly(elements: CollectionReturnValue, duration: number) {
    if (this.cy.zoom() < LEGIBLE) this.frame(elements, duration);
    else this.reveal(elements, duration);
  }

  /** Moves as little as needed for some elements to be in sight; frames them when they are larger than the canvas. */
  reveal(elements: CollectionReturnValue, duration: number) {
    const visible = elements.filter(':visible');
    if (visible.empty()) return;
    const box = visible.renderedBoundingBox({ includeOverlays: false });
    const [width, height] = [this.cy.width(), this.cy.height()];
    if (box.w > width - 2 * MARGIN || box.h > height - 2 * MARGIN) {
      this.frame(elements, duration);
      return;
    }
    const by = { x: inward(box.x1, box.x2, width), y: inward(box.y1, box.y2, height) };
    if (by.x === 0 && by.y === 0) return;
    this.cy.stop();
    if (duration > 0) this.cy.animate({ panBy: by }, { duration });
    else this.cy.panBy(by);
  }

  /** Zooms by a factor around the middle of the canvas. */
  zoomBy(factor: number, duration: number) {
    this.isTouched = true;
    const level = Math.min(Camera.NEAREST, Math.max(Camera.FARTHEST, this.cy.zoom() * factor));
    const renderedPosition = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.stop();
    if (duration > 0) this.cy.animate({ zoom: { level, renderedPosition } }, { duration });
    else this.cy.zoom({ level, renderedPosition });
  }

  /** The canvas has another size or place: what is drawn stays where it was on the page, under the pointer. */
  resized() {
    const { left, top } = this.place;
    this.place = placeOf(this.cy);
    this.cy.resize();
    this.cy.panBy({ x: left - this.place.left, y: top - this.place.top });
  }

  private put(places: ReadonlyMap<string, Point>) {
    this.cy.batch(() => {
      for (const [key, at] of places) this.cy.getElementById(key).position({ ...at });
    });
  }

  private moveTo({ zoom, pan }: Framed, duration: number) {
    this.cy.stop();
    if (duration > 0) this.cy.animate({ zoom, pan: { ...pan } }, { duration, easing: 'ease-in-out' });
    else this.cy.viewport({ zoom, pan: { ...pan } });
  }

  private viewOf(visible: CollectionReturnValue): Framed {
    return this.fitted(visible.boundingBox({ includeOverlays: false }));
  }

  /** Where a rectangle is as large as it fits. */
  private fitted(box: { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number }): Framed {
    const [width, height] = [this.cy.width(), this.cy.height()];
    const foot = width > NARROW ? FOOT.wide : height > NARROW / 2 ? FOOT.narrow : 0;
    const room = { w: width - 2 * MARGIN, h: height - 2 * MARGIN - foot };
    const zoom = Math.max(Camera.FARTHEST, Math.min(CLOSEST, room.w / box.w, room.h / box.h));
    const pan = {
      x: width / 2 - zoom * (box.x1 + box.w / 2),
      y: (height - foot) / 2 - zoom * (box.y1 + box.h / 2),
    };
    return { zoom, pan };
  }
}

function placeOf(cy: Core) {
  return cy.container()!.getBoundingClientRect();
}

function inward(low: number, high: number, size: number): number {
  if (low < MARGIN) return MARGIN - low;
  return high > size - MARGIN ? size - MARGIN - high : 0;
}
