import type { Ends, GraphSource, Restriction } from '../graph-source';
import { type EngineWindow, type Growth, grown, type PairReading, readingKey, readingOf } from './engine-window';

/** Claims to be fetched between two actors: the next so many. */
export interface Wanted {
  readonly ends: Ends;
  readonly restriction: Restriction;
  readonly limit: number;
}

/** A window that grows step by step; when the engine fails, what came before has been told already. */
export type Growing = AsyncGenerator<EngineWindow, void>;

/** As many pairs are asked about at the same time. */
const AT_ONCE = 4;
/** More claims are never asked for in one question. */
const MOST_A_QUESTION = 500;

/** Fetches claims of some pairs, a few pairs at a time in the order given. */
export async function* fetchPairs(
  source: GraphSource,
  window: EngineWindow,
  wanted: readonly Wanted[],
  signal?: AbortSignal,
): Growing {
  let now = window;
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const asked = wanted.slice(from, from + AT_ONCE).map((one) => nextClaims(source, now, one, signal));
    const answers = await Promise.allSettled(asked);
    now = grown(
      now,
      answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : [])),
    );
    yield now;
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

/** Fetches the claims between two actors until there are so many more of them, or all are there. */
export async function* fetchPair(
  source: GraphSource,
  window: EngineWindow,
  { ends, restriction, limit }: Wanted,
  signal?: AbortSignal,
): Growing {
  let now = window;
  for (let left = limit; left > 0; ) {
    const question = { ends, restriction, limit: Math.min(left, MOST_A_QUESTION) };
    const before = readingOf(now, ends, restriction)?.read ?? 0;
    const growth = await nextClaims(source, now, question, signal);
    if (!growth) return;
    now = grown(now, [growth]);
    yield now;
    left -= (growth.reading?.value.read ?? before) - before;
  }
}

/** Asks for the next claims between two actors; undefined where all are there. */
async function nextClaims(
  source: GraphSource,
  window: EngineWindow,
  { ends, restriction, limit }: Wanted,
  signal: AbortSignal | undefined,
): Promise<Growth | undefined> {
  const before = readingOf(window, ends, restriction);
  if (before?.isWhole) return undefined;
  const page = { limit, ...(before?.after && { after: before.after }) };
  const { value, of, partial, at } = await source.claims(ends, restriction, page, signal);
  const read = (before?.read ?? 0) + value.claims.length;
  const after = value.claims.at(-1)?.id ?? before?.after;
  const isLast = value.claims.length === 0 || (of === undefined ? value.claims.length < limit : read >= of);
  const reading: PairReading = {
    ends,
    read,
    of: isLast ? read : Math.max(of ?? 0, read + 1),
    ...(after && { after }),
    isWhole: isLast && partial === undefined,
    at,
  };
  return { fetched: value, at, reading: { key: readingKey(ends, restriction), value: reading }, remark: partial };
}
