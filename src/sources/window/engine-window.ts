import { memoizeLast } from '../../lib/memoize';
import type { Actor, Claim } from '../../model/dataset';
import type { ActorId, ClaimId } from '../../model/ids';
import type { EnginePlace } from '../../view/engine-place';
import { CLAUSES } from '../../view/filters/clauses';
import { DEFAULT_VIEW } from '../../view/state';
import type { About, Ends, Fetched, Restriction } from '../graph-source';

/** How far the claims between two actors have been fetched, as one restriction lets them pass. */
export interface PairReading {
  readonly ends: Ends;
  /** How many were fetched, of how many that the engine has. */
  readonly read: number;
  readonly of: number;
  /** The last one that was fetched. */
  readonly after?: ClaimId;
  readonly isWhole: boolean;
  /** When the engine was asked last, in milliseconds since 1970. */
  readonly at: number;
}

/** What was fetched of an engine: it only grows, and whoever is in it keeps its place. */
export interface EngineWindow {
  readonly place: EnginePlace;
  readonly about: About;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** By `readingKey`. */
  readonly readings: ReadonlyMap<string, PairReading>;
  /** What may be missing although it was asked for, one sentence each. */
  readonly remarks: readonly string[];
  /** When something was fetched last, in milliseconds since 1970; 0 before. */
  readonly at: number;
}

/** What lets every claim pass. */
export const UNRESTRICTED: Restriction = { filters: DEFAULT_VIEW.filters, hidden: [] };

/** A window through which nothing was fetched yet. */
export function emptyWindow(place: EnginePlace, about: About): EngineWindow {
  return { place, about, actors: new Map(), claims: new Map(), readings: new Map(), remarks: [], at: 0 };
}

/** What was fetched at once. */
export interface Growth {
  readonly fetched: Fetched;
  readonly at: number;
  /** By `readingKey`. */
  readonly readings?: readonly (readonly [key: string, reading: PairReading])[];
  readonly remark?: string | undefined;
}

/** The window with more in it; what it holds already is not held twice. */
export function grown(window: EngineWindow, { fetched, readings = [], remark, at }: Growth): EngineWindow {
  return {
    ...window,
    actors: new Map([...window.actors, ...fetched.actors.map((actor) => [actor.id, actor] as const)]),
    claims: new Map([...window.claims, ...fetched.claims.map((claim) => [claim.id, claim] as const)]),
    readings: new Map([...window.readings, ...readings]),
    remarks: [...new Set([...window.remarks, ...(remark ? [remark] : [])])],
    at: Math.max(window.at, at),
  };
}

/** What lets the same claims pass has the same key. */
export function restrictionKey(restriction: Restriction): string {
  return restriction === UNRESTRICTED ? '' : keyOf(restriction);
}

const keyOf = memoizeLast(({ filters, hidden, only }: Restriction): string => {
  const inForce = CLAUSES.filter((clause) => clause.active(filters)).map(({ id }) => [id, filters[id]]);
  if (inForce.length === 0 && hidden.length === 0 && only === undefined) return '';
  return JSON.stringify([inForce, [...hidden].sort(), only && [...only].sort()]);
});

/** Two actors in either order, and what lets their claims pass. */
export function readingKey([a, b]: Ends, restriction: Restriction): string {
  return JSON.stringify([...(a < b ? [a, b] : [b, a]), restrictionKey(restriction)]);
}

/** How far the claims between two actors were fetched; undefined where none were asked for. */
export function readingOf(window: EngineWindow, ends: Ends, restriction: Restriction): PairReading | undefined {
  const whole = window.readings.get(readingKey(ends, UNRESTRICTED));
  return whole?.isWhole ? whole : window.readings.get(readingKey(ends, restriction));
}
