import type { Core } from 'cytoscape';
import { inSlices } from '../../lib/slices';
import { thinOut, zoomStep } from './detail';
import { settling } from './draw';

/** Names take their size for another zoom once the reader has stopped zooming for so long; meanwhile they grow with the picture. */
const REST_MS = 150;

/** Keeps the names of a picture legible at every zoom. */
export class Names {
  private step = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  /** The zoom that is feigned while a picture is made for saving. */
  private feigned: number | undefined;
  /** Settles when nothing is made. */
  private making: Promise<unknown> = Promise.resolve();

  /** `isInHand` tells whether the reader zooms himself, rather than the page; `onRest` is called when he has stopped. */
  constructor(
    private readonly cy: Core,
    private readonly isInHand: () => boolean,
    private readonly onRest: () => void,
  ) {
    cy.on('zoom', () => this.zoomed());
  }

  /** The zoom that sizes of names follow: the camera's, but 1 while a picture is made for saving. */
  get zoom(): number {
    return this.feigned ?? this.cy.zoom();
  }

  /** Gives each name its size and thins out those that would touch. */
  refine() {
    thinOut(this.cy, this.zoom);
  }

  /** Has every name and mark as at 100 % while something is made, one thing after another. */
  inFull<Value>(make: () => Promise<Value>): Promise<Value> {
    const made = this.making.then(() => this.feign(make));
    this.making = made.catch(() => {});
    return made;
  }

  stop() {
    clearTimeout(this.resting);
  }

  private async feign<Value>(make: () => Promise<Value>): Promise<Value> {
    this.feigned = 1;
    this.refine();
    try {
      // What is drawn aside from the page is drawn as it was worked out last.
      await inSlices(settling(this.cy));
      return await make();
    } finally {
      this.feigned = undefined;
      if (!this.cy.destroyed()) this.refine();
    }
  }

  private zoomed() {
    const step = zoomStep(this.cy.zoom());
    if (step === this.step) return;
    this.step = step;
    clearTimeout(this.resting);
    if (this.isInHand()) this.resting = setTimeout(this.onRest, REST_MS);
    else this.refine();
  }
}
