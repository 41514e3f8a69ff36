import type { Ends, GraphSource, PairClaims, Restriction } from '../graph-source';
import { type EngineWindow, type Growth, grown, type PairReading, readingKey, readingOf } from './engine-window';

/** Claims to be fetched between two actors: the next so many. */
export interface Wanted {
  readonly ends: Ends;
  readonly restriction: Restriction;
  readonly limit: number;
}

/** A window that grows step by step; when the engine fails, what came before has been told already. */
export type Growing = AsyncGenerator<EngineWindow, void>;

/** More pairs, and more claims, are never asked for in one question: what comes is shown in steps. */
const PAIRS_A_QUESTION = 100;
const CLAIMS_A_QUESTION = 500;

/** Fetches the next claims of some pairs, many pairs at a time in the order given, until there are so many more of each or all are there. */
export async function* fetchPairs(
  source: GraphSource,
  window: EngineWindow,
  wanted: readonly Wanted[],
  signal?: AbortSignal,
): Growing {
  let now = window;
  let left = notWhole(window, wanted);
  while (left.length > 0) {
    const [before, asked] = [now, nextQuestion(left)];
    now = grown(before, await nextClaims(source, before, asked, signal));
    yield now;
    const further = left.slice(0, asked.length).flatMap((one) => restOf(one, before, now));
    left = [...further, ...left.slice(asked.length)];
  }
}

/** Those of which not all is there, each pair once. */
function notWhole(window: EngineWindow, wanted: readonly Wanted[]): readonly Wanted[] {
  const open = wanted.filter(({ ends, restriction }) => !readingOf(window, ends, restriction)?.isWhole);
  const byPair = new Map(open.toReversed().map((one) => [readingKey(one.ends, one.restriction), one]));
  return [...byPair.values()].toReversed();
}

/** The first of what is wanted, as much as one question asks for: all under one restriction. */
function nextQuestion([first, ...others]: readonly Wanted[]): readonly Wanted[] {
  if (!first) return [];
  const asked = [{ ...first, limit: Math.min(first.limit, CLAIMS_A_QUESTION) }];
  let room = CLAIMS_A_QUESTION - first.limit;
  for (const one of others) {
    if (one.restriction !== first.restriction || one.limit > room || asked.length === PAIRS_A_QUESTION) break;
    asked.push(one);
    room -= one.limit;
  }
  return asked;
}

/** What is still wanted of a pair after a question that brought something, but not enough. */
function restOf({ ends, restriction, limit }: Wanted, before: EngineWindow, now: EngineWindow): readonly Wanted[] {
  const reading = readingOf(now, ends, restriction);
  const got = (reading?.read ?? 0) - (readingOf(before, ends, restriction)?.read ?? 0);
  return got > 0 && got < limit && !reading?.isWhole ? [{ ends, restriction, limit: limit - got }] : [];
}

/** Asks for the next claims of some pairs under the restriction that they have in common. */
async function nextClaims(
  source: GraphSource,
  window: EngineWindow,
  asked: readonly Wanted[],
  signal: AbortSignal | undefined,
): Promise<Growth> {
  const { restriction } = asked[0]!;
  const pages = asked.map(({ ends, limit }) => {
    const after = readingOf(window, ends, restriction)?.after;
    return { ends, limit, ...(after && { after }) };
  });
  const { value, partial, at } = await source.claims(pages, restriction, signal);
  const readings = value.pairs.map((pair) => {
    const reading = readOn(readingOf(window, pair.ends, restriction), pair, at);
    return [readingKey(pair.ends, restriction), reading] as const;
  });
  return { fetched: value, at, readings, remark: partial };
}

/** How far a pair is read after one more page of its claims. */
function readOn(before: PairReading | undefined, { ends, ids, of, partial }: PairClaims, at: number): PairReading {
  const read = (before?.read ?? 0) + ids.length;
  const after = ids.at(-1) ?? before?.after;
  const isLast = ids.length === 0 || read >= of;
  return {
    ends,
    read,
    of: isLast ? read : of,
    ...(after && { after }),
    isWhole: isLast && partial === undefined,
    at,
  };
}
