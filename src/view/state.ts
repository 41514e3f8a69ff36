import type { TimeAxis } from '../graph/dates';
import type { FoldRule, Single } from '../graph/fold-groups';
import type { LayoutId } from '../graph/layouts/layout';
import type { ActorId, ClaimId, KindId, SourceId, SpeakerId, TypeId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { type BalanceView, DEFAULT_BALANCE } from './balance-state';
import type { Comparison } from './comparison-state';
import { DEFAULT_MATRIX, type MatrixView } from './matrix-state';
import type { PathFocus } from './paths-way';
import type { RankingId } from './ranking-id';
import type { SizingId } from './sizing-id';
import { NO_STORY, type Story } from './story-state';
import { FIRST_TABLE, type TableView } from './table-state';

/** A filter over named values: everything passes but what is `off`. Suspended, it is kept and lets all pass. */
export interface SetFilter<Value> {
  readonly off: readonly Value[];
  readonly suspended: boolean;
}

export interface TextFilter {
  readonly text: string;
  readonly suspended: boolean;
}

/** From a first to a last day of an axis, both included, each open when absent; undated claims, and those whose date is unsure, are kept or left out on purpose. */
export interface TimeFilter {
  readonly axis: TimeAxis;
  readonly from?: number;
  readonly to?: number;
  readonly undated: 'keep' | 'drop';
  /** Claims whose date is inferred, approximate or uncertain. */
  readonly unsure: 'keep' | 'drop';
  readonly suspended: boolean;
}

/** The facet value of claims that nobody is heard saying, only denying. */
export const NOBODY = '(nobody)';
export type Speaker = SpeakerId | typeof NOBODY;

/** How a claim's tie is sourced: read in one source only, or in several. */
export type Sourcing = 'single' | 'several';

/** The facets that a reader switches value by value, and what their values are. */
export interface FacetValues {
  readonly types: TypeId;
  readonly signs: Sign;
  readonly standings: Standing;
  readonly kinds: KindId;
  readonly speakers: Speaker;
  readonly sources: SourceId;
  readonly sourcings: Sourcing;
}
export type FacetId = keyof FacetValues;

/** The filters of all facets, so typed that one can be taken by an id that is not known beforehand. */
export type SetFilters = { readonly [Id in FacetId]: SetFilter<FacetValues[Id]> };

export interface Filters extends SetFilters {
  readonly text: TextFilter;
  readonly time: TimeFilter;
}

/** All claims of one type, one way (`negated` apart), between one subject and one object: `attacks ttp pakistan`. */
export interface TieRef {
  readonly type: TypeId;
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly negated: boolean;
}

export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'actors'; readonly ids: readonly ActorId[] }
  | { readonly kind: 'pair'; readonly ends: readonly [ActorId, ActorId] }
  | { readonly kind: 'tie'; readonly tie: TieRef }
  | { readonly kind: 'claim'; readonly id: ClaimId };

/** What the eye is on: the rest is faded, not hidden. */
export type Focus =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'around'; readonly ids: readonly ActorId[]; readonly hops: number }
  | PathFocus;

/** An actor whose strongest neighbours are drawn beside it, `limit` of them, of the ties of one type when that is given. */
export interface Expansion {
  readonly id: ActorId;
  readonly limit: number;
  readonly type?: TypeId;
}

/** What is drawn of what is shown, when that is more than a picture holds. */
export interface Drawing {
  /** How many actors; as many as the page has room for when absent. */
  readonly actors?: number;
  readonly ranking: RankingId;
  readonly expanded: readonly Expansion[];
}

/** Where the reader has put an actor, in layout units. */
export interface Pin {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
}

/** Which actors stand as one, never in the data: by the names in the parentheses of their labels, by the bodies they belong to, and by whom they are tied to. */
export interface Folding {
  readonly rules: readonly FoldRule[];
  readonly communities: boolean;
  /** Bodies that some are folded into, whatever the rules for all; absent where there is none. */
  readonly into?: readonly Single[];
  /** Groups that were taken apart: their members stand by themselves. */
  readonly apart: readonly ActorId[];
}

export const PANES = ['graph', 'matrix', 'table', 'compare'] as const;
/** What stands in the centre of the page: what is shown as a picture, as a matrix, as a table, or two accounts of it. */
export type PaneId = (typeof PANES)[number];

export const PANELS = ['reader', 'disputes', 'balance', 'outline', 'story', 'engine'] as const;
/** What stands beside the centre instead of the card of what is selected. */
export type PanelId = (typeof PANELS)[number];

/** What disputes are put together by: the very thing that is claimed, or the two whom it is about. */
export type DisputeGrouping = 'proposition' | 'pair';

/** Everything the reader chose and a link restores; all else is derived from it and the dataset. */
export interface View {
  readonly filters: Filters;
  /** Actors taken out of the view by hand. */
  readonly hidden: readonly ActorId[];
  /** When present, only these actors and the claims among them pass. */
  readonly only?: readonly ActorId[];
  readonly focus: Focus;
  readonly selection: Selection;
  readonly drawing: Drawing;
  readonly sizing: SizingId;
  readonly folding: Folding;
  readonly layout: LayoutId;
  readonly pins: readonly Pin[];
  readonly pane: PaneId;
  readonly matrix: MatrixView;
  readonly table: TableView;
  readonly panel?: PanelId;
  /** The source that the reader was asked to show; without it, the first, or the one in which the selection is read. */
  readonly reading?: SourceId;
  readonly disputesBy: DisputeGrouping;
  /** Whether a body and its people are heard as one voice. */
  readonly asOneVoice: boolean;
  /** The two accounts that are compared; absent before the reader chose any. */
  readonly comparison?: Comparison;
  /** The views that are kept. */
  readonly story: Story;
  readonly balance: BalanceView;
}

const allOn = { off: [], suspended: false } as const;

/** The view a dataset opens with: everything shown, nothing selected. */
export const DEFAULT_VIEW: View = {
  filters: {
    types: allOn,
    signs: allOn,
    standings: allOn,
    kinds: allOn,
    speakers: allOn,
    sources: allOn,
    sourcings: allOn,
    text: { text: '', suspended: false },
    time: { axis: 'true', undated: 'keep', unsure: 'keep', suspended: false },
  },
  hidden: [],
  focus: { kind: 'nothing' },
  selection: { kind: 'nothing' },
  drawing: { ranking: 'claims', expanded: [] },
  sizing: 'claims',
  folding: { rules: [], communities: false, apart: [] },
  layout: 'force',
  pins: [],
  pane: 'graph',
  matrix: DEFAULT_MATRIX,
  table: FIRST_TABLE,
  disputesBy: 'proposition',
  asOneVoice: false,
  story: NO_STORY,
  balance: DEFAULT_BALANCE,
};
