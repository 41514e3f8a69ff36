import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Box } from '../../graph/layouts/box';
import type { Point } from '../../graph/layouts/layout';

const MARGIN = 18;
/** Room for the tools at the foot of the canvas, px; on one that is not wide they take two rows, for fingers on a narrow one. */
const FOOT = { wide: 30, middling: 60, narrow: 88 } as const;
const WIDE = 1104;
const NARROW = 700;
const CLOSEST = 1.6;
/** How often a picture is looked at again, until a look changes its size by less than this share. */
const LOOKS = 4;
const CLOSE = 0.01;
/** A later look does not take longer than this, ms. */
const LATER_MS = 120;
/** The zoom from which the names of relations can be read. */
const LEGIBLE = 0.85;
/** The zoom at which a picture can still be read: where all of it would be smaller, a part is shown. */
const READABLE = 0.5;
/** By so many px a canvas has to grow or shrink for its picture to be framed anew: a line more in the headline moves nothing. */
const RESIZED = 40;

/** A rectangle in layout units. */
interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

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
  /** The size of the canvas that something was framed for last. */
  private framedFor = { width: 0, height: 0 };

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
    this.frameVisible(visible, duration, LOOKS);
  }

  /**
   * Names take another size at another zoom, and with them the picture: a later look is the right one. It must wait until the names
   * are measured, which Cytoscape does when it renders, and ends where the reader takes the picture into his hands.
   */
  private frameVisible(visible: CollectionReturnValue, duration: number, looks: number) {
    const view = this.viewOf(visible);
    const lookAgain = () =>
      this.cy.one('render', () => {
        if (this.isTouched || this.cy.zoom() !== view.zoom) return;
        if (Math.abs(this.viewOf(visible).zoom / view.zoom - 1) < CLOSE) return;
        this.frameVisible(visible, Math.min(duration, LATER_MS), looks - 1);
      });
    this.moveTo(view, duration, looks > 1 ? lookAgain : undefined);
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

  /** Shows some elements large enough for names on lines, leaving the zoom when it is, or when it is the reader's. */
  frameLegibly(elements: CollectionReturnValue, duration: number) {
    if (this.isTouched || this.cy.zoom() >= LEGIBLE) this.reveal(elements, duration);
    else this.frame(elements, duration);
  }

  /** Shows everything, or where that would be too small to be read, as much as can be read around some elements. */
  frameAround(elements: CollectionReturnValue, duration: number) {
    const all = this.cy.elements(':visible');
    const middle = elements.filter(':visible');
    if (all.empty() || middle.empty() || this.viewOf(all).zoom >= READABLE) this.frame(undefined, duration);
    else this.moveTo(this.viewAround(middle, all), duration);
  }

  /** Moves as little as needed for some elements to be in sight; frames them when they are larger than the canvas. */
  reveal(elements: CollectionReturnValue, duration: number) {
    const visible = elements.filter(':visible');
    if (visible.empty()) return;
    const box = visible.renderedBoundingBox({ includeOverlays: false });
    const { width, height, foot } = this.canvas();
    if (box.w > width - 2 * MARGIN || box.h > height - foot - 2 * MARGIN) {
      const wasTouched = this.isTouched;
      this.frame(elements, duration);
      this.isTouched = wasTouched;
      return;
    }
    const by = { x: inward(box.x1, box.x2, width), y: inward(box.y1, box.y2, height - foot) };
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

  /** True when the canvas is another than the picture was framed for, and the reader has not framed it himself. */
  get isToBeFramedAnew(): boolean {
    const { width, height } = this.framedFor;
    const by = Math.max(Math.abs(this.cy.width() - width), Math.abs(this.cy.height() - height));
    return !this.isTouched && by >= RESIZED;
  }

  private put(places: ReadonlyMap<string, Point>) {
    this.cy.batch(() => {
      for (const [key, at] of places) this.cy.getElementById(key).position({ ...at });
    });
  }

  private moveTo({ zoom, pan }: Framed, duration: number, complete = () => {}) {
    this.framedFor = { width: this.cy.width(), height: this.cy.height() };
    this.cy.stop();
    if (duration > 0) this.cy.animate({ zoom, pan: { ...pan } }, { duration, easing: 'ease-in-out', complete });
    else {
      this.cy.viewport({ zoom, pan: { ...pan } });
      complete();
    }
  }

  private viewOf(visible: CollectionReturnValue): Framed {
    return this.fitted(extentOf(visible));
  }

  /** Where a rectangle is as large as it fits. */
  private fitted(box: Extent): Framed {
    const { width, height, foot } = this.canvas();
    const room = { w: width - 2 * MARGIN, h: height - 2 * MARGIN - foot };
    const zoom = Math.max(Camera.FARTHEST, Math.min(CLOSEST, room.w / box.w, room.h / box.h));
    const pan = {
      x: width / 2 - zoom * (box.x1 + box.w / 2),
      y: (height - foot) / 2 - zoom * (box.y1 + box.h / 2),
    };
    return { zoom, pan };
  }

  /** Where some elements are in the middle as far as the picture fills the canvas then. */
  private viewAround(middle: CollectionReturnValue, all: CollectionReturnValue): Framed {
    const { width, height, foot } = this.canvas();
    const [at, box] = [extentOf(middle), extentOf(all)];
    const along = (size: number, centre: number, low: number, length: number) => {
      const spare = size - 2 * MARGIN - READABLE * length;
      if (spare >= 0) return MARGIN + spare / 2 - READABLE * low;
      return Math.max(MARGIN + spare - READABLE * low, Math.min(MARGIN - READABLE * low, size / 2 - READABLE * centre));
    };
    const pan = {
      x: along(width, at.x1 + at.w / 2, box.x1, box.w),
      y: along(height - foot, at.y1 + at.h / 2, box.y1, box.h),
    };
    return { zoom: READABLE, pan };
  }

  /** The size of the canvas, and how much of its height the tools take at its foot. */
  private canvas() {
    const [width, height] = [this.cy.width(), this.cy.height()];
    const foot = width > WIDE ? FOOT.wide : width > NARROW ? FOOT.middling : height > NARROW / 2 ? FOOT.narrow : 0;
    return { width, height, foot };
  }
}

function extentOf(elements: CollectionReturnValue): Extent {
  return elements.boundingBox({ includeOverlays: false });
}

function placeOf(cy: Core) {
  return cy.container()!.getBoundingClientRect();
}

function inward(low: number, high: number, size: number): number {
  if (low < MARGIN) return MARGIN - low;
  return high > size - MARGIN ? size - MARGIN - high : 0;
}
