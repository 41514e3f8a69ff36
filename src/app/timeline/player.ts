import { createStore } from 'zustand/vanilla';
import { datesOn } from '../../graph/dates';
import { timelineAxis } from '../../view/axis';
import { type PlayMode, played, playStart } from '../../view/playback';
import { cellsIn, cutTo } from '../../view/range';
import { shownOf } from '../../view/shown';
import type { View } from '../../view/state';
import type { SessionControl } from '../session';

/** How playing stands: no part of the view, of links or of undo. */
export interface Play {
  readonly isPlaying: boolean;
  readonly mode: PlayMode;
  /** One of `SPEEDS`, in steps a second. */
  readonly speed: number;
  /** The cell that the last step led to; what it brings is said in words. */
  readonly cell?: number;
}

const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

/** What the player takes from the page. */
export interface PlayerOptions {
  /** False while the last change is still being drawn: no step is taken before, so that pictures never queue. */
  readonly isDrawn: () => boolean;
  /** True for who asked for less motion: then nothing runs by itself, and playing is taking one step. */
  readonly isReduced: () => boolean;
}

/** A picture that takes longer than this is not waited for any more, ms. */
const PATIENCE = 1000;
const LOOK_AGAIN = 30;

/** Plays time: moves the window of the time filter over the axis a bin at a time. All of it is one gesture of the session, so one undo step. */
export class Player {
  readonly store = createStore<Play>(() => ({ isPlaying: false, mode: 'grow', speed: 1 }));
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The view that the last step made: another one is the reader's own change. */
  private made: View | undefined;
  private isMoving = false;
  /** True when the last step brought another picture, which then has to be waited for. */
  private isChanged = false;

  constructor(
    private readonly session: SessionControl,
    private readonly page: PlayerOptions,
  ) {}

  /** Follows the session until the function that it gives is called: another change of the view ends the playing. */
  watch(): () => void {
    const stop = this.session.store.subscribe(() => this.look());
    return () => {
      this.pause();
      stop();
    };
  }

  play() {
    if (this.page.isReduced()) this.stepBy(1);
    else if (!this.store.getState().isPlaying && this.advance(1, true)) {
      this.store.setState({ isPlaying: true });
      this.wait();
    }
  }

  pause() {
    this.halt();
    this.session.settle();
  }

  /** Plays, or pauses what is playing. */
  toggle() {
    if (this.store.getState().isPlaying) this.pause();
    else this.play();
  }

  /** One bin later or earlier; what is playing pauses. */
  stepBy(by: 1 | -1) {
    this.halt();
    this.advance(by, by === 1);
  }

  setMode(mode: PlayMode) {
    this.store.setState({ mode });
  }

  /** The next speed up or down, as far as there is one. */
  changeSpeed(by: 1 | -1) {
    const at = SPEEDS.indexOf(this.store.getState().speed) + by;
    this.store.setState({ speed: SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at))]! });
  }

  /** The next speed up, after the highest the lowest. */
  nextSpeed() {
    const at = SPEEDS.indexOf(this.store.getState().speed) + 1;
    this.store.setState({ speed: SPEEDS[at % SPEEDS.length]! });
  }

  private halt() {
    clearTimeout(this.timer);
    if (this.store.getState().isPlaying) this.store.setState({ isPlaying: false });
  }

  /** Takes a step; false where there is none to take. */
  private advance(by: 1 | -1, mayStart: boolean): boolean {
    const { atlas, view } = this.session.present();
    const axis = timelineAxis(datesOn(atlas, view.filters.time.axis));
    if (!axis) return false;
    const range = cellsIn(axis, view.filters.time);
    const { mode } = this.store.getState();
    const next = (mayStart ? playStart(axis, range, mode) : undefined) ?? played(axis, range, mode, by);
    if (!next) return false;
    const before = shownOf(atlas, view).claims.bits;
    this.isMoving = true;
    this.session.gesture((now) => cutTo(now, axis, next), this);
    this.isMoving = false;
    this.made = this.session.present().view;
    const { bits } = shownOf(atlas, this.made).claims;
    this.isChanged = bits.some((word, at) => word !== before[at]);
    this.store.setState({ cell: next.last });
    return true;
  }

  private wait() {
    this.timer = setTimeout(() => this.tick(0), 1000 / this.store.getState().speed);
  }

  private tick(waited: number) {
    if (this.isChanged && !this.page.isDrawn() && waited < PATIENCE) {
      this.timer = setTimeout(() => this.tick(waited + LOOK_AGAIN), LOOK_AGAIN);
    } else if (this.advance(1, false)) this.wait();
    else this.pause();
  }

  private look() {
    const { view } = this.session.present();
    if (this.isMoving || view === this.made) return;
    // What the reader does may be a gesture that still goes on: it is not ours to settle.
    this.halt();
    if (view.filters.time === this.made?.filters.time) return;
    this.made = undefined;
    if (this.store.getState().cell !== undefined) this.store.setState(({ cell: _, ...play }) => play, true);
  }
}
