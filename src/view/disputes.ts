import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import type { ClaimRecord } from '../graph/record';
import { intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { DatedTime, Response } from '../model/dataset';
import { sourceId } from '../model/ids';
import { contestedIn } from './contested';
import { mainTieRef } from './detail';
import { isUnnamed } from './filters/unnamed';
import { nameOfSelection } from './scopes';
import type { Shown } from './shown';
import type { DisputeGrouping, Selection, View } from './state';
import { pairOf } from './strands';
import { tieKey } from './ties';

/** Contested claims about the same: one proposition, or everything between two actors. */
export interface DisputeGroup {
  readonly key: string;
  readonly title: string;
  /** What stands in the picture for all of it. */
  readonly selection: Selection;
  readonly records: readonly ClaimRecord[];
  /** How many different voices deny or dispute something of it. */
  readonly against: number;
}

/** What is contested in what is shown: what somebody says, and what is heard only as denied; most contested first. */
export interface Disputes {
  readonly disputed: readonly DisputeGroup[];
  readonly deniedOnly: readonly DisputeGroup[];
  /** How many claims are in each of the two. */
  readonly counts: { readonly disputed: number; readonly deniedOnly: number };
  /** Contested claims that the view leaves out. */
  readonly left: Claims;
}

/** Lists every contested claim of what is shown, put together by proposition or by pair. */
export const disputesOf = memoizeLast((atlas: Atlas, shown: Shown, grouping: DisputeGrouping): Disputes => {
  const contested = contestedIn(atlas);
  const { records } = Claims.in(atlas, intersection(atlas.size, [contested, shown.claims.bits]));
  const disputed = records.filter(({ standing }) => standing === 'disputed');
  const deniedOnly = records.filter(({ standing }) => standing === 'denied-only');
  return {
    disputed: grouped(atlas, disputed, grouping),
    deniedOnly: grouped(atlas, deniedOnly, grouping),
    counts: { disputed: disputed.length, deniedOnly: deniedOnly.length },
    left: Claims.at(
      atlas,
      Claims.in(atlas, contested).places.filter((place) => !shown.claims.has(place)),
    ),
  };
});

function grouped(atlas: Atlas, records: readonly ClaimRecord[], grouping: DisputeGrouping): readonly DisputeGroup[] {
  const groups = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    const key = grouping === 'pair' ? JSON.stringify(pairOf(...record.lines[0]!)) : tieKey(mainTieRef(record));
    const known = groups.get(key);
    if (known) known.push(record);
    else groups.set(key, [record]);
  }
  return [...groups]
    .map(([key, some]) => groupOf(atlas, key, some, grouping))
    .sort((a, b) => b.against - a.against || weightOf(atlas, b) - weightOf(atlas, a));
}

function groupOf(atlas: Atlas, key: string, records: readonly ClaimRecord[], grouping: DisputeGrouping): DisputeGroup {
  const first = records[0]!;
  const selection: Selection =
    grouping === 'pair' ? { kind: 'pair', ends: pairOf(...first.lines[0]!) } : { kind: 'tie', tie: mainTieRef(first) };
  return {
    key,
    title: nameOfSelection(selection, atlas),
    selection,
    records: records.toSorted((one, other) => deniersOf(other).length - deniersOf(one).length),
    against: new Set(records.flatMap(deniersOf)).size,
  };
}

/** Among groups with as many voices against them: what is flatly denied, then what is said of somebody named, then more claims. */
function weightOf(atlas: Atlas, { records }: DisputeGroup): number {
  const isDenied = records.some(({ claim }) => claim.responses?.some(({ stance }) => stance === 'denies'));
  const isNamed = records.some(({ claim }) => !isUnnamed(claim.subject, atlas));
  return Number(isDenied) * 2e9 + Number(isNamed) * 1e9 + records.length;
}

/** Whoever denies or disputes a claim, each once. */
export function deniersOf({ claim: { responses = [] } }: ClaimRecord): readonly string[] {
  return [...new Set(responses.filter(({ stance }) => stance !== 'supports').map(({ by }) => by))];
}

/** When a claim was answered: as the answer says, or with the source that answers in its own voice. */
export function answeredAt({ sources }: Atlas, { saidAt, by }: Response): DatedTime | undefined {
  return saidAt ?? sources.get(sourceId(by))?.published;
}

/** Puts disputes together in another way. */
export function groupDisputes(view: View, disputesBy: DisputeGrouping): View {
  return { ...view, disputesBy };
}
