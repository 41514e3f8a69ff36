import type { ActorId, TypeId } from '../../model/ids';
import type { Answer, Ends, GraphSource, PairCount, Restriction } from '../graph-source';
import { type EngineWindow, grown, readingOf } from './engine-window';
import { fetchPairs, type Growing, type Wanted } from './fetch-pairs';

/** How much a window takes at once. */
export interface Budget {
  /** Claims altogether. */
  readonly claims: number;
  /** Claims of any one pair, so that the strongest leaves room for others. */
  readonly claimsOfPair: number;
  readonly pairs: number;
}

/** What a first picture takes. */
export const FIRST_BUDGET: Budget = { claims: 2000, claimsOfPair: 50, pairs: 600 };
/** What one step beyond it takes. */
export const NEXT_BUDGET: Budget = { claims: 1000, claimsOfPair: 50, pairs: 200 };
/** Claims of each pair that comes along with an actor or a path. */
const FEW = 20;
/** How many neighbours of an actor are fetched at once. */
export const NEIGHBOURS_AT_ONCE = 20;

/** Among which claims something is fetched, and what gives it up. */
export interface Among {
  readonly restriction: Restriction;
  readonly signal?: AbortSignal | undefined;
}

/** An actor whose strongest neighbours are wanted, by ties of one type where that is given. */
export interface Around {
  readonly id: ActorId;
  readonly type?: TypeId;
  readonly limit?: number;
}

/** Fetches the pairs with most claims of those that a restriction lets pass, the strongest first, within a budget; those whose claims are there already are passed over. */
export async function* fetchStrongest(
  source: GraphSource,
  window: EngineWindow,
  { restriction, budget, signal }: Among & { readonly budget: Budget },
): Growing {
  const known = window.readings.size;
  const answer = await source.strongest(restriction, { limit: budget.pairs + known }, signal);
  const now = doubted(window, answer);
  if (now !== window) yield now;
  yield* fetchPairs(source, now, withinBudget(now, answer.value, restriction, budget), signal);
}

/** The window with the remark that a list of what to fetch may not have been whole, where the engine gave reason for it. */
function doubted(window: EngineWindow, { partial, at }: Answer<unknown>): EngineWindow {
  return partial === undefined ? window : grown(window, { fetched: { claims: [], actors: [] }, at, remark: partial });
}

function withinBudget(
  window: EngineWindow,
  pairs: readonly PairCount[],
  restriction: Restriction,
  budget: Budget,
): readonly Wanted[] {
  const fresh = pairs.filter(({ ends }) => readingOf(window, ends, restriction) === undefined);
  const begun = pairs.filter(({ ends }) => readingOf(window, ends, restriction)?.isWhole === false);
  const wanted: Wanted[] = [];
  let left = budget.claims;
  for (const { ends, claims } of [...fresh, ...begun].slice(0, budget.pairs)) {
    const limit = Math.min(claims, budget.claimsOfPair, left);
    if (limit <= 0) break;
    left -= limit;
    wanted.push({ ends, restriction, limit });
  }
  return wanted;
}

/** Fetches the strongest neighbours of an actor, each with a few of the claims that tie it. */
export async function* fetchNeighbours(source: GraphSource, window: EngineWindow, asked: Around & Among): Growing {
  yield* fetchPairs(source, window, await wantedAround(source, window, asked), asked.signal);
}

/** A few claims of each of the strongest neighbours of an actor. */
export async function wantedAround(
  source: GraphSource,
  window: EngineWindow,
  { id, type, limit = NEIGHBOURS_AT_ONCE, restriction, signal }: Around & Among,
): Promise<readonly Wanted[]> {
  const options = { limit, ...(type && { type }) };
  const { value } = await source.neighbours(id, restriction, options, signal);
  const pairs = value.strongest.map((other): Ends => [id, other.id]);
  return fewOf(window, pairs, type ? ofType(restriction, type, window) : restriction);
}

/** The restriction that lets claims of one type pass, of those that it lets pass. */
function ofType(restriction: Restriction, type: TypeId, { about }: EngineWindow): Restriction {
  const off = about.lexicon.types.map(({ id }) => id).filter((id) => id !== type);
  return { ...restriction, filters: { ...restriction.filters, types: { off, suspended: false } } };
}

/** The shortest paths between two actors that the engine finds, with a few claims of each of their steps. */
export async function* fetchPaths(
  source: GraphSource,
  window: EngineWindow,
  { ends, hops, restriction, signal }: Among & { readonly ends: Ends; readonly hops: number },
): AsyncGenerator<EngineWindow, Answer<readonly (readonly ActorId[])[]>> {
  const answer = await source.paths(ends, restriction, { limit: 20, hops }, signal);
  const now = doubted(window, answer);
  if (now !== window) yield now;
  const steps = answer.value.flatMap((path) => path.slice(1).map((next, at): Ends => [path[at]!, next]));
  yield* fetchPairs(source, now, fewOf(now, steps, restriction), signal);
  return answer;
}

/** A few claims of each pair of which none were fetched. */
function fewOf(window: EngineWindow, pairs: readonly Ends[], restriction: Restriction): readonly Wanted[] {
  const fresh = pairs.filter((ends) => readingOf(window, ends, restriction) === undefined);
  return fresh.map((ends) => ({ ends, restriction, limit: FEW }));
}
