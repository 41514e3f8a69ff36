import type { FoldRule } from '../graph/fold-groups';
import type { LayoutId } from '../graph/layouts/layout';
import type { ActorId, ClaimId, KindId, SourceId, SpeakerId, TypeId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import type { RankingId } from './ranking-id';

/** A filter over named values: everything passes but what is `off`. Suspended, it is kept and lets all pass. */
export interface SetFilter<Value> {
  readonly off: readonly Value[];
  readonly suspended: boolean;
}

export interface TextFilter {
  readonly text: string;
  readonly suspended: boolean;
}

/** From a first to a last day, both included, each open when absent; undated claims are kept or left out on purpose. */
export interface TimeFilter {
  readonly from?: number;
  readonly to?: number;
  readonly undated: 'keep' | 'drop';
  readonly suspended: boolean;
}

/** The facet value of claims that nobody is heard saying, only denying. */
export const NOBODY = '(nobody)';
export type Speaker = SpeakerId | typeof NOBODY;

/** The facets that a reader switches value by value, and what their values are. */
export interface FacetValues {
  readonly types: TypeId;
  readonly signs: Sign;
  readonly standings: Standing;
  readonly kinds: KindId;
  readonly speakers: Speaker;
  readonly sources: SourceId;
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
  | { readonly kind: 'path'; readonly from: ActorId; readonly to: ActorId };

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

/** Which actors stand as one, never in the data: by the names in the parentheses of their labels, and by whom they are tied to. */
export interface Folding {
  readonly rules: readonly FoldRule[];
  readonly communities: boolean;
  /** Groups that were taken apart: their members stand by themselves. */
  readonly apart: readonly ActorId[];
}

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
  readonly folding: Folding;
  readonly layout: LayoutId;
  readonly pins: readonly Pin[];
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
    text: { text: '', suspended: false },
    time: { undated: 'keep', suspended: false },
  },
  hidden: [],
  focus: { kind: 'nothing' },
  selection: { kind: 'nothing' },
  drawing: { ranking: 'claims', expanded: [] },
  folding: { rules: [], communities: false, apart: [] },
  layout: 'force',
  pins: [],
};
