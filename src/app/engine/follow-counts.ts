import { datesOn } from '../../graph/dates';
import type { GraphSource } from '../../sources/graph-source';
import type { EngineCounts, EngineTimeline } from '../../sources/window/counted-before';
import { restrictionOf } from '../../sources/window/restriction';
import { windowOf } from '../../sources/window/window-atlas';
import { timelineAxis } from '../../view/axis';
import { cutsOf } from '../../view/engine-cuts';
import { isGivenUp } from '../desk';
import { connectionFor } from '../engine-connection';
import { countsKey, timelineKey, untimed } from '../engine-hooks';
import { engines } from '../engines';
import type { Moment, SessionControl } from '../session';
import { rememberCounted } from './keeping';
import { tellTrouble } from './tasks';

/** The engine is asked once the reader pauses, ms. */
const PAUSE = 400;
/** Values of a facet that are asked for. */
const MOST_VALUES = 200;
/** What was counted of so many views is remembered. */
const REMEMBERED = 40;

/** Has the engine count whatever is looked at, after a pause; a new view gives up what was asked for the one before. */
export function followCounts(session: SessionControl): () => void {
  const counting = new Following<EngineCounts>(ask, (counts) => engines.setState({ counts }));
  const timing = new Following<EngineTimeline>(askTimeline, (timeline) => engines.setState({ timeline }));
  const look = () => {
    const moment = session.present();
    const source = connectionFor(moment)?.source;
    counting.look(source && { key: countsKey(moment), moment, source });
    timing.look(source && { key: timelineKey(moment), moment, source });
  };
  const lookAnew = () => {
    counting.forget();
    timing.forget();
    look();
  };
  countAgain = lookAnew;
  const stops = [
    session.store.subscribe(look),
    engines.subscribe((now, before) => now.connection !== before.connection && lookAnew()),
  ];
  look();
  return () => {
    for (const stop of stops) stop();
    counting.stop();
    timing.stop();
  };
}

let countAgain = () => {};

/** Asks the engine once more for what it counts of the present view. */
export function countOnceMore() {
  countAgain();
}

interface Wanted {
  readonly key: string;
  readonly moment: Moment;
  readonly source: GraphSource;
}

type Ask<Value> = (wanted: Wanted, signal: AbortSignal, tell: (value: Value) => void) => Promise<Value | undefined>;

/** Asks anew whenever something else is wanted, and remembers what was answered. */
class Following<Value> {
  private readonly known = new Map<string, Value>();
  private wanted = '';
  private asking = new AbortController();
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: Ask<Value>,
    private readonly tell: (value: Value) => void,
  ) {}

  look(wanted: Wanted | undefined) {
    const key = wanted?.key ?? '';
    if (key === this.wanted) return;
    this.stop();
    this.wanted = key;
    if (!wanted) return;
    const known = this.known.get(key);
    if (known) return this.tell(known);
    const { signal } = this.asking;
    this.patience = setTimeout(() => void this.askNow(wanted, signal), PAUSE);
  }

  forget() {
    this.known.delete(this.wanted);
    this.wanted = '';
  }

  stop() {
    clearTimeout(this.patience);
    this.asking.abort();
    this.asking = new AbortController();
  }

  private async askNow(wanted: Wanted, signal: AbortSignal) {
    const tell = (value: Value) => {
      if (!signal.aborted) this.tell(value);
    };
    const value = await this.ask(wanted, signal, tell);
    if (signal.aborted || !value) return;
    this.known.set(wanted.key, value);
    const [oldest] = this.known.keys();
    if (this.known.size > REMEMBERED && oldest !== undefined) this.known.delete(oldest);
  }
}

/** Asks for all counts; undefined where some of them failed. */
async function ask(
  { key, moment, source }: Wanted,
  signal: AbortSignal,
  tell: (counts: EngineCounts) => void,
): Promise<EngineCounts | undefined> {
  const restriction = restrictionOf(moment.atlas, moment.view);
  const facets = windowOf(moment.atlas)?.about.facets ?? [];
  let counts: EngineCounts = { key, state: 'asking', facets: {} };
  const add = (part: Partial<EngineCounts>) => {
    counts = { ...counts, ...part };
    tell(counts);
  };
  add({});
  const answers = await Promise.allSettled([
    source.count(restriction, signal).then((total) => add({ total })),
    ...facets.map((id) =>
      source
        .facet(id, restriction, { limit: MOST_VALUES }, signal)
        .then((answer) => add({ facets: { ...counts.facets, [id]: answer } })),
    ),
  ]);
  const failure = failureIn(answers);
  add({ state: failure === undefined ? 'answered' : 'failed' });
  if (failure === undefined) {
    rememberCounted(moment.atlas, 'views', key, counts);
    return counts;
  }
  if (!signal.aborted) tellTrouble(failure, countOnceMore);
  return undefined;
}

/** Why one of several questions failed, given up ones apart; a question that the reader gave up counts as one. */
function failureIn(answers: readonly PromiseSettledResult<unknown>[]): unknown {
  const failed = answers.filter((answer) => answer.status === 'rejected').map(({ reason }): unknown => reason);
  return (
    failed.find((reason) => !isGivenUp(reason)) ?? (failed.length > 0 ? new Error('A count was given up.') : undefined)
  );
}

function cutsFor({ atlas, view }: Moment): readonly number[] {
  const axis = timelineAxis(datesOn(atlas, view.filters.time.axis));
  return axis ? cutsOf(axis) : [];
}

async function askTimeline(
  { key, moment, source }: Wanted,
  signal: AbortSignal,
  tell: (timeline: EngineTimeline) => void,
): Promise<EngineTimeline | undefined> {
  const { axis } = moment.view.filters.time;
  if (!windowOf(moment.atlas)?.about.axes.includes(axis)) return undefined;
  try {
    const { view } = untimed(moment);
    const answer = await source.bins(axis, cutsFor(moment), restrictionOf(moment.atlas, view), signal);
    const timeline = { ...answer, key, axis };
    tell(timeline);
    rememberCounted(moment.atlas, 'timelines', key, timeline);
    return timeline;
  } catch (error) {
    if (!signal.aborted && !isGivenUp(error)) tellTrouble(error, countOnceMore);
    return undefined;
  }
}
