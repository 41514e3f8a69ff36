import type { Atlas } from '../graph/atlas';
import { datesOn, type TimeAxis } from '../graph/dates';
import { findingPropositions } from '../graph/propositions';
import { type Bits, countBits, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { atOnce } from '../lib/slices';
import { inWords } from '../model/edtf';
import type { SpeakerId } from '../model/ids';
import { type Account, accountOfClaims, accountOfSpeakers } from './comparison-account';
import { comparisonIn } from './comparison-commands';
import { joining, spreadOver } from './comparison-datasets';
import { firstSpeakers } from './comparison-default';
import type { Matching } from './comparison-matching';
import { claimsIn, firstPeriods } from './comparison-periods';
import type { Comparison, ComparisonKind, PeriodsCompared, SpeakersCompared } from './comparison-state';
import { type PropositionTable, tableOf } from './comparison-table';
import { type Lists, listingBy, verdictsOfSpeakers, verdictsOfStates } from './comparison-verdicts';
import { baseOf } from './folding';
import { passing } from './passing';
import type { View } from './state';
import { speakersOf } from './voices';

/** Two accounts held against each other. */
export interface Compared {
  readonly kind: ComparisonKind;
  readonly table: PropositionTable;
  readonly a: Account;
  readonly b: Account;
  readonly lists: Lists;
  /** Claims that neither period can have, because they have no date on the axis of time that is looked at. */
  readonly undated: number;
  /** How the actors of two datasets were matched. */
  readonly matching?: Matching;
}

/** What of a view decides what is compared, and among which claims. */
export type ComparedView = Pick<View, 'filters' | 'hidden' | 'only' | 'asOneVoice' | 'comparison'>;
type Restrictions = Pick<View, 'filters' | 'hidden' | 'only'>;

/** The comparison that a view asks for; `other` is the dataset that this one is compared with. Undefined while that is not there. */
export function comparisonOf(atlas: Atlas, view: ComparedView, other?: Atlas): Compared | undefined {
  const { filters, hidden, only, asOneVoice, comparison } = view;
  return remembered(atlas, filters, hidden, only, asOneVoice, comparison, other);
}

const remembered = memoizeLast(
  (
    atlas: Atlas,
    filters: View['filters'],
    hidden: View['hidden'],
    only: View['only'],
    asOneVoice: boolean,
    comparison: Comparison | undefined,
    other: Atlas | undefined,
  ): Compared | undefined => {
    const by = { filters, hidden, asOneVoice, ...(only && { only }), ...(comparison && { comparison }) };
    return atOnce(comparing(atlas, by, other));
  },
);

/** The same in steps, for many claims. */
export function* comparing(
  atlas: Atlas,
  view: ComparedView,
  other: Atlas | undefined,
): Generator<void, Compared | undefined> {
  const { filters, hidden, only, asOneVoice } = view;
  const by = { filters, hidden, ...(only && { only }) };
  const chosen = comparisonIn(view);
  yield* findingPropositions(atlas);
  switch (chosen.kind) {
    case 'speakers':
      return yield* speakersCompared(atlas, passing(atlas, by).without('speakers'), chosen, asOneVoice);
    case 'periods':
      return yield* periodsCompared(atlas, passing(atlas, by).without('time'), filters.time.axis, chosen);
    case 'datasets':
      return other && (yield* datasetsCompared(baseOf(atlas), other, passing(atlas, by).bits, by));
  }
}

/** The speakers of both sides: those chosen, or where none is, those who contradict each other most. */
function sidesOf(
  atlas: Atlas,
  { a, b }: Pick<SpeakersCompared, 'a' | 'b'>,
  asOneVoice: boolean,
): Readonly<Record<'a' | 'b', readonly SpeakerId[]>> {
  const chosen = a.length + b.length > 0 ? { a, b } : firstSpeakers(atlas, asOneVoice);
  return { a: speakersOf(atlas, chosen.a, asOneVoice), b: speakersOf(atlas, chosen.b, asOneVoice) };
}

function* speakersCompared(
  atlas: Atlas,
  among: Bits,
  chosen: SpeakersCompared,
  asOneVoice: boolean,
): Generator<void, Compared> {
  const sides = sidesOf(atlas, chosen, asOneVoice);
  yield;
  const a = accountOfSpeakers(atlas, among, sides.a, asOneVoice);
  yield;
  const b = accountOfSpeakers(atlas, among, sides.b, asOneVoice);
  yield;
  const table = tableOf(atlas);
  yield;
  const lists = yield* listingBy(verdictsOfSpeakers(a.stand, b.stand), a.stand, b.stand);
  return { kind: 'speakers', table, a, b, lists, undated: 0 };
}

function* periodsCompared(
  atlas: Atlas,
  among: Bits,
  axis: TimeAxis,
  chosen: PeriodsCompared,
): Generator<void, Compared> {
  const first = firstPeriods(atlas, axis);
  yield;
  const accountOf = (edtf: string) => accountOfClaims(inWords(edtf), atlas, claimsIn(atlas, among, axis, edtf));
  const a = accountOf(chosen.a ?? first.a);
  yield;
  const b = accountOf(chosen.b ?? first.b);
  yield;
  const table = tableOf(atlas);
  yield;
  return { ...(yield* statesCompared('periods', table, a, b)), undated: undatedIn(atlas, among, axis) };
}

function undatedIn(atlas: Atlas, among: Bits, axis: TimeAxis): number {
  return countBits(intersection(atlas.columns.length, [among, datesOn(atlas, axis).undated]));
}

function* statesCompared(
  kind: ComparisonKind,
  table: PropositionTable,
  a: Account,
  b: Account,
): Generator<void, Compared> {
  const verdicts = verdictsOfStates(table, a.stand, b.stand);
  yield;
  const lists = yield* listingBy(verdicts, a.stand, b.stand);
  return { kind, table, a, b, lists, undated: 0 };
}

/** The reader's filters hold for both datasets; whom he hid or singled out is found in the other by its match. */
function* datasetsCompared(atlas: Atlas, other: Atlas, bits: Bits, by: Restrictions): Generator<void, Compared> {
  yield* findingPropositions(atlas);
  yield* findingPropositions(other);
  const { table, inAtlas, inOther, matching, namesThere } = yield* joining(atlas, other);
  yield;
  const there = { filters: by.filters, hidden: namesThere(by.hidden) };
  const theirs = passing(other, { ...there, ...(by.only && { only: namesThere(by.only) }) });
  yield;
  const a = spreadOver(table, accountOfClaims(atlas.dataset.title, atlas, bits), inAtlas);
  yield;
  const b = spreadOver(table, accountOfClaims(other.dataset.title, other, theirs.bits), inOther);
  yield;
  return { ...(yield* statesCompared('datasets', table, a, b)), matching };
}
