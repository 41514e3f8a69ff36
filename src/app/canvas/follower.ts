import { pathsFound, pathsKnown } from '../../view/paths';
import { shownOf } from '../../view/shown';
import type { SessionControl } from '../session';
import type { Stage } from '../stage';
import type { PictureController } from './controller';

const PATIENCE_MS = 4000;

/**
 * Keeps a picture in step with the session. Below another pane it rests, for nobody sees it: it is drawn anew when it is looked at
 * again or about to be saved, and when another dataset is opened.
 */
export class Follower {
  private asked: Promise<void> = Promise.resolve();
  /** Settles what was asked while paths were sought. */
  private arrive: (() => void) | undefined;
  private hasRested = false;
  private isOtherSize = false;

  constructor(
    private readonly picture: Pick<PictureController, 'update' | 'glanceAt' | 'resized' | 'dataset'>,
    private readonly session: Pick<SessionControl, 'present'>,
    private readonly stage: { getState(): Pick<Stage, 'room' | 'glance' | 'dialog'> },
  ) {}

  /** Settles when the picture stands as it was last asked for, or after a while: what a later question overtakes is never drawn. */
  get drawn(): Promise<void> {
    return Promise.race([this.asked, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }

  update() {
    if (this.isResting) {
      this.hasRested = true;
      return;
    }
    const { atlas, view } = this.session.present();
    const shown = shownOf(atlas, view);
    if (view.focus.kind === 'path' && !pathsKnown(atlas, shown, view.focus)) {
      if (this.picture.dataset === atlas.dataset.id) return this.stand();
      // A first picture has nothing to stand in for it meanwhile.
      pathsFound(atlas, shown, view.focus);
    }
    this.asked = this.picture.update({ atlas, view }, this.stage.getState().room);
    void this.asked.then(this.arrive);
    this.arrive = undefined;
    if (this.hasRested) this.glance();
    this.hasRested = false;
    if (this.isOtherSize) void this.picture.resized();
    this.isOtherSize = false;
  }

  /** Lets stand out what the reader points at now. */
  glance() {
    if (!this.isResting) this.picture.glanceAt(this.stage.getState().glance);
  }

  /** The canvas has another size. */
  resize() {
    if (this.isResting) this.isOtherSize = true;
    else void this.picture.resized();
  }

  /** The picture stays as it is until the paths are found that it is to show: then it is asked to update again. */
  private stand() {
    if (this.arrive) return;
    this.asked = new Promise((resolve) => {
      this.arrive = resolve;
    });
  }

  private get isResting(): boolean {
    const { atlas, view } = this.session.present();
    const isCovered = view.pane !== 'graph' && this.stage.getState().dialog.kind !== 'export';
    return isCovered && this.picture.dataset === atlas.dataset.id;
  }
}
