import type { Atlas } from '../graph/atlas';
import { claimsOfParties } from '../graph/claims-of-parties';
import { type Bits, difference, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { verdictOf } from './facet-verdict';
import type { Clause } from './filters/clause';
import { CLAUSES, isFacet } from './filters/clauses';
import type { SetClause } from './filters/set-clauses';
import type { Filters, View } from './state';

/** How claims fare against the active clauses: what facet counts, the shown graph and the empty picture read; worked out part by part as it is asked for. */
export interface Passing {
  /** Claims that pass everything. */
  readonly bits: Bits;
  readonly clauses: readonly Clause[];
  /** Claims that pass everything, or everything but the given clause. */
  without(clause: Clause['id']): Bits;
  /** How many claims have each code of a facet's column and pass everything but its clause. */
  counts(clause: SetClause): Uint32Array;
}

/** Cuts what each active clause lets pass with what the reader's hand leaves in. */
function judge(
  atlas: Atlas,
  filters: Filters,
  hidden: readonly ActorId[],
  only: readonly ActorId[] | undefined,
): Passing {
  const clauses = CLAUSES.filter((clause) => clause.active(filters));
  const byHand = admittedClaims(atlas, hidden, only);
  const passed = clauses.flatMap(({ id, passes }) => (isFacet(id) ? [] : [[id, passes(filters, atlas)] as const]));
  const facets = verdictOf(atlas, filters);
  const beside = (id?: Clause['id']) => passed.filter(([other]) => other !== id).map(([, set]) => set);
  const given = cut(atlas, [byHand, ...beside()]);
  const others = (id?: Clause['id']) =>
    id === undefined || isFacet(id)
      ? cut(atlas, [given, facets.passes(id)])
      : cut(atlas, [byHand, ...beside(id), facets.passes()]);
  const found = new Map<Clause['id'] | undefined, Bits>();
  const without = (id?: Clause['id']) => {
    const left = clauses.some((clause) => clause.id === id) ? id : undefined;
    const known = found.get(left) ?? others(left);
    found.set(left, known);
    return known;
  };
  return {
    clauses,
    without,
    get bits() {
      return without();
    },
    counts: (clause) => facets.counts(clause, given),
  };
}

/** What is in all of the sets that are there; all claims when none is. */
function cut({ claims, columns }: Atlas, sets: readonly (Bits | undefined)[]): Bits {
  const [first = claims.bits, ...others] = sets.filter((set) => set !== undefined);
  return others.length === 0 ? first : intersection(columns.length, [first, ...others]);
}

const remembered = memoizeLast(judge);

/** The judgement of a view, remembered for the one looked at now. */
export function passing(atlas: Atlas, { filters, hidden, only }: Pick<View, 'filters' | 'hidden' | 'only'>): Passing {
  return remembered(atlas, filters, hidden, only);
}

/** The test of an actor against what the reader hid or singled out by hand. */
export function isAdmitted(hidden: readonly ActorId[], only: readonly ActorId[] | undefined): (id: ActorId) => boolean {
  const [out, kept] = [new Set(hidden), only && new Set(only)];
  return (id) => !out.has(id) && (kept === undefined || kept.has(id));
}

/** The claims whose every party the reader's hand leaves in, further ones included; undefined when it leaves in all. */
export const admittedClaims = memoizeLast(
  (atlas: Atlas, hidden: readonly ActorId[], only: readonly ActorId[] | undefined): Bits | undefined => {
    if (hidden.length === 0 && only === undefined) return undefined;
    const admitted = isAdmitted(hidden, only);
    const out = atlas.dataset.actors.flatMap(({ id }, place) => (admitted(id) ? [] : [place]));
    return difference(atlas.claims.bits, claimsOfParties(atlas, out));
  },
);
