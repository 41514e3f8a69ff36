import type { Atlas } from '../graph/atlas';
import { listAt } from '../graph/lists';
import { type Bits, bitsWhere, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import type { Clause } from './filters/clause';
import { CLAUSES } from './filters/clauses';
import type { Filters, View } from './state';

/** How claims fare against the active clauses: what facet counts, the shown graph and the empty picture read. */
export interface Passing {
  /** Claims that pass everything. */
  readonly bits: Bits;
  readonly clauses: readonly Clause[];
  /** Claims that pass everything, or everything but the given clause. */
  without(clause: Clause['id']): Bits;
}

/** Cuts what each active clause lets pass with what the reader's hand leaves in. */
function judge(
  atlas: Atlas,
  filters: Filters,
  hidden: readonly ActorId[],
  only: readonly ActorId[] | undefined,
): Passing {
  const { length } = atlas.columns;
  const clauses = CLAUSES.filter((clause) => clause.active(filters));
  const byHand = admittedClaims(atlas, hidden, only);
  const passed = new Map(clauses.map((clause) => [clause.id, clause.passes(filters, atlas)]));
  const others = (id?: Clause['id']) => {
    const sets = [...passed].filter(([clause]) => clause !== id).map(([, set]) => set);
    return intersection(length, byHand ? [byHand, ...sets] : sets);
  };
  const bits = others();
  const found = new Map<Clause['id'], Bits>();
  const without = (id: Clause['id']) => {
    if (!passed.has(id)) return bits;
    const known = found.get(id) ?? others(id);
    found.set(id, known);
    return known;
  };
  return { bits, clauses, without };
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
  ({ dataset, columns }: Atlas, hidden: readonly ActorId[], only: readonly ActorId[] | undefined): Bits | undefined => {
    if (hidden.length === 0 && only === undefined) return undefined;
    const admitted = isAdmitted(hidden, only);
    const actors = Uint8Array.from(dataset.actors, ({ id }) => Number(admitted(id)));
    const { length, subject, object, further } = columns;
    const ends = (claim: number) => (actors[subject[claim]!]! & actors[object[claim]!]!) === 1;
    if (!further) return bitsWhere(length, ends);
    return bitsWhere(length, (claim) => ends(claim) && listAt(further, claim).every((actor) => actors[actor] === 1));
  },
);
