import type { Atlas } from '../graph/atlas';
import { OPEN_END, OPEN_START } from '../graph/columns';
import { type Dates, datesOn, type TimeAxis } from '../graph/dates';
import { countBits, difference, hasBit, intersection } from '../lib/bits';
import type { Stance } from '../model/dataset';
import { isoOf } from '../model/edtf';
import { sourceId } from '../model/ids';
import {
  countValues,
  type SetClause,
  signClause,
  sourceClause,
  speakerClause,
  standingClause,
  tallied,
  typeClause,
} from '../view/filters/set-clauses';
import { countContested } from '../view/headline';
import { type Shown, shownOf } from '../view/shown';
import { type FacetId, NOBODY, type View } from '../view/state';

/** A value and how many claims, or actors, have it. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** When claims stand on one axis of time. */
export interface DateCounts {
  readonly dated: number;
  readonly undated: number;
  /** Dated by what is inferred, approximate or uncertain. */
  readonly unsure: number;
  /** The first and the last day that is named, as `2024-06-30`. */
  readonly first?: string;
  readonly last?: string;
}

/** The numbers of what a view shows of a graph. */
export interface Stats {
  readonly actors: number;
  readonly claims: number;
  /** Of actors that some claim ties. */
  readonly pairs: number;
  readonly speakers: number;
  /** That claims are read from, or that speak themselves. */
  readonly sources: number;
  /** Claims that somebody denies or disputes. */
  readonly contested: number;
  readonly responses: Readonly<Record<Stance, number>>;
  readonly by: Readonly<
    Record<'kind' | 'family' | 'type' | 'sign' | 'standing' | 'speaker' | 'source', readonly Count[]>
  >;
  readonly dates: Readonly<Record<TimeAxis, DateCounts>>;
}

/** Counts what a view shows. */
export function statsOf(atlas: Atlas, view: View): Stats {
  const shown = shownOf(atlas, view);
  const by = <Id extends FacetId>(clause: SetClause<Id>) => countsBy(atlas, shown, clause);
  const [type, speaker, source] = [by(typeClause), by(speakerClause), by(sourceClause)];
  return {
    actors: shown.actorCount,
    claims: shown.claims.length,
    pairs: shown.network.claims.reduce((pairs, claims) => pairs + Number(claims > 0), 0),
    speakers: speaker.filter(({ id }) => id !== NOBODY).length,
    sources: new Set([...source, ...speaker].map(({ id }) => id).filter((id) => atlas.sources.has(sourceId(id)))).size,
    contested: countContested(atlas, shown.claims.bits),
    responses: responsesIn(atlas, shown),
    by: {
      kind: kindsOf(atlas, shown),
      family: familiesOf(atlas, type),
      type,
      sign: by(signClause),
      standing: by(standingClause),
      speaker,
      source,
    },
    dates: { true: datesIn(datesOn(atlas, 'true'), shown), said: datesIn(datesOn(atlas, 'said'), shown) },
  };
}

function countsBy<Id extends FacetId>(atlas: Atlas, shown: Shown, clause: SetClause<Id>): readonly Count[] {
  const column = clause.column(atlas);
  const counts = countValues(column, tallied(column, shown.claims.bits));
  return mostFirst(
    [...counts].map(([value, count]) => ({ id: String(value), label: clause.name(value, atlas), count })),
  );
}

function mostFirst(counts: readonly Count[]): readonly Count[] {
  return counts.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function kindsOf({ lexicon }: Atlas, { actors }: Shown): readonly Count[] {
  const counts = new Map(lexicon.kinds.map(({ id, label }) => [id, { id, label, count: 0 }]));
  for (const { kind } of actors) {
    const known = counts.get(kind);
    if (known) known.count++;
  }
  return mostFirst([...counts.values()].filter(({ count }) => count > 0));
}

function familiesOf({ lexicon }: Atlas, types: readonly Count[]): readonly Count[] {
  const countOf = new Map(types.map(({ id, count }) => [id, count]));
  const counts = lexicon.families.map(({ id, label }) => {
    const its = lexicon.types.filter(({ family }) => family === id);
    return { id, label, count: its.reduce((sum, type) => sum + (countOf.get(type.id) ?? 0), 0) };
  });
  return mostFirst(counts.filter(({ count }) => count > 0));
}

function responsesIn({ columns, record }: Atlas, { claims }: Shown): Readonly<Record<Stance, number>> {
  const counts = { denies: 0, disputes: 0, supports: 0 };
  for (const place of columns.answered) {
    if (!hasBit(claims.bits, place)) continue;
    for (const { stance } of record(place).claim.responses ?? []) counts[stance]++;
  }
  return counts;
}

function datesIn({ length, undated, unsure, first, last }: Dates, { claims }: Shown): DateCounts {
  const among = (bits: Uint32Array) => countBits(intersection(length, [bits, claims.bits]));
  let [start, end] = [OPEN_END, OPEN_START];
  for (const place of claims.places) {
    if (hasBit(undated, place)) continue;
    // An end that is open names the day that it is open from.
    const days = [first[place]!, last[place]!].filter((day) => day !== OPEN_START && day !== OPEN_END);
    start = Math.min(start, ...days);
    end = Math.max(end, ...days);
  }
  return {
    dated: countBits(difference(claims.bits, undated)),
    undated: among(undated),
    unsure: among(unsure),
    ...(start <= end && { first: isoOf(start), last: isoOf(end) }),
  };
}
