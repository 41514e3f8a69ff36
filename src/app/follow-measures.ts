import { createStore } from 'zustand/vanilla';
import { MEASURE_WORDS, MEASURES, type MeasureId } from '../graph/measures/measure-words';
import { measuredNetwork, measuredOf, tellMeasured } from '../view/measured';
import { type Shown, shownOf } from '../view/shown';
import { measureOfSizing } from '../view/sizing';
import type { View } from '../view/state';
import { isGivenUp } from './desk';
import { type Measuring, measuringWith } from './measuring';
import { startWorker } from './own-worker';
import type { SessionControl } from './session';
import { notify, stage } from './stage';

/** Which measures of what is shown are being worked out, the first of them now, and whether the reader put a stop to it. */
interface Work {
  readonly waiting: readonly MeasureId[];
  readonly isStopped: boolean;
}

/** How the measures stand that the view asks for. */
export const work = createStore<Work>(() => ({ waiting: [], isStopped: false }));

/** The measures that a view needs: those of the table of actors, of the ranking, of the sizes. */
function measuresFor({ pane, table, drawing, sizing }: View): readonly MeasureId[] {
  if (pane === 'table' && table.id === 'actors') return MEASURES;
  const size = measureOfSizing(sizing);
  const ranking = drawing.ranking === 'pagerank' ? (['pagerank'] as const) : [];
  return [...new Set([...ranking, ...(size ? [size] : [])])];
}

/** Has the measures that a view asks for worked out, one after the other, whenever something else is shown; whoever reads them looks again when one is there. */
export function followMeasures(session: SessionControl): () => void {
  follower = new Follower(
    session,
    measuringWith(() => startWorker('measure')),
  );
  return session.store.subscribe(() => follower?.look());
}

let follower: Follower | undefined;

/** Stops working measures out, until something else is shown. */
export function stopMeasuring() {
  follower?.stop();
}

/** Works out after all what was stopped. */
export function goOnMeasuring() {
  follower?.goOn();
}

class Follower {
  private running: { readonly shown: Shown; readonly id: MeasureId; readonly stop: AbortController } | undefined;
  /** What is not tried again: stopped, or found to be impossible. */
  private readonly left = new WeakMap<Shown, Set<MeasureId>>();

  constructor(
    private readonly session: SessionControl,
    private readonly measure: Measuring,
  ) {
    this.look();
  }

  look() {
    const { atlas, view } = this.session.present();
    const shown = shownOf(atlas, view);
    const missing = measuresFor(view).filter((id) => measuredOf(shown, id) === undefined);
    const left = this.left.get(shown);
    const waiting = missing.filter((id) => !left?.has(id));
    work.setState({ waiting, isStopped: waiting.length < missing.length });
    if (this.running && (this.running.shown !== shown || !waiting.includes(this.running.id))) this.letGo();
    const [first] = waiting;
    if (first && !this.running) void this.workOut(shown, first);
  }

  stop() {
    const { atlas, view } = this.session.present();
    this.left.set(shownOf(atlas, view), new Set(measuresFor(view)));
    this.look();
  }

  goOn() {
    const { atlas, view } = this.session.present();
    this.left.delete(shownOf(atlas, view));
    this.look();
  }

  private letGo() {
    this.running?.stop.abort();
    this.running = undefined;
  }

  private async workOut(shown: Shown, id: MeasureId) {
    const own = { shown, id, stop: new AbortController() };
    this.running = own;
    try {
      tellMeasured(shown, id, await this.measure(id, measuredNetwork(shown), own.stop.signal));
      stage.setState({ ranked: { shown, what: id } });
    } catch (reason) {
      if (!isGivenUp(reason)) {
        this.left.set(shown, new Set([...(this.left.get(shown) ?? []), id]));
        notify(`${MEASURE_WORDS[id].term} could not be worked out: ${String(reason)}.`);
      }
    }
    if (this.running !== own) return;
    this.running = undefined;
    this.look();
  }
}
