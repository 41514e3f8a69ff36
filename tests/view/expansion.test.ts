import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import type { ClaimRecord } from '../../src/graph/record';
import type { ActorId } from '../../src/model/ids';
import { drawnOf } from '../../src/view/drawing';
import { collapseActor, expandActor, isExpanded, neighboursOf, prospectsOf } from '../../src/view/expansion';
import { pairsWith } from '../../src/view/foreground';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type Expansion, type View } from '../../src/view/state';
import { adjacencyOf, plainLines } from '../support/adjacency';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { naivePassing } from './naive-filter';
import { toldStrand } from './told';
import { anyWholeView } from './whole-view';

/** A view of a dataset, room for few, and an expansion of one of its actors. */
const anyExpansion = anyAtlas({ actors: 7, claims: 24 }).chain((atlas) =>
  fc.record({
    atlas: fc.constant(atlas),
    view: anyWholeView(atlas),
    page: fc.record({ actors: fc.integer({ min: 1, max: 8 }), strands: fc.integer({ min: 1, max: 4 }) }),
    expansion: fc.record(
      {
        id: fc.constantFrom(...atlas.dataset.actors.map(({ id }) => id)),
        limit: fc.integer({ min: 1, max: 5 }),
        type: fc.constantFrom(...atlas.lexicon.types.map(({ id }) => id)),
      },
      { requiredKeys: ['id', 'limit'] },
    ),
  }),
);

/** Whom a claim ties an actor to, itself left out. */
function othersIn({ claim }: ClaimRecord, id: ActorId): readonly ActorId[] {
  const ends = plainLines(claim).filter(([from, to]) => from === id || to === id);
  return [...new Set(ends.flat())].filter((other) => other !== id);
}

/** With how many shown claims of what is asked for an actor is tied to each other one. */
function weights(atlas: Atlas, view: View, { id, type }: Omit<Expansion, 'limit'>): ReadonlyMap<ActorId, number> {
  const found = new Map<ActorId, number>();
  for (const record of naivePassing(atlas, view)) {
    if (type !== undefined && record.type.id !== type) continue;
    for (const other of othersIn(record, id)) found.set(other, (found.get(other) ?? 0) + 1);
  }
  return found;
}

const told = (foreground: ReturnType<typeof drawnOf>) => ({
  ...foreground,
  strands: foreground.strands.map(toldStrand),
});

test('collapsing an actor that was expanded restores exactly what was drawn before', () => {
  fc.assert(
    fc.property(anyExpansion, ({ atlas, view: any, page, expansion }) => {
      const view = collapseActor(any, expansion.id);
      const expanded = expandActor(view, expansion);
      const before = told(drawnOf(atlas, view, page));
      expect(isExpanded(view, expansion.id)).toBe(false);
      expect(isExpanded(expanded, expansion.id)).toBe(true);
      drawnOf(atlas, expanded, page);
      const after = collapseActor(expanded, expansion.id);
      expect(after).toEqual(view);
      expect(told(drawnOf(atlas, after, page))).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test('expanding draws the actor and its strongest neighbours of what is asked for, each with a line to it', () => {
  fc.assert(
    fc.property(anyExpansion, ({ atlas, view, page, expansion }) => {
      const { actors, strands } = drawnOf(atlas, expandActor(view, expansion), page);
      const weight = weights(atlas, view, expansion);
      const near = neighboursOf(atlas, shownOf(atlas, view), expansion);
      const ids = near.map((place) => atlas.dataset.actors[place]!.id);
      expect(ids).toHaveLength(Math.min(expansion.limit, weight.size));
      const strongest = [...weight.values()].sort((a, b) => b - a).slice(0, expansion.limit);
      expect(ids.map((id) => weight.get(id))).toEqual(strongest);
      expect(near.filter((place) => !actors.includes(place))).toEqual([]);
      if (near.length > 0) expect(actors).toContain(atlas.placeOf(expansion.id));
      const joined = (id: ActorId) =>
        strands.some(({ from, to }) => (from === id && to === expansion.id) || (from === expansion.id && to === id));
      expect(ids.filter((id) => !joined(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the neighbours of an actor are all whom shown claims tie it to, itself left out, by the claims they share', () => {
  fc.assert(
    fc.property(anyExpansion, ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const adjacency = adjacencyOf(shown.claims.records);
      atlas.dataset.actors.forEach(({ id }, actor) => {
        const found = neighboursOf(atlas, shown, { id, limit: Number.POSITIVE_INFINITY });
        const ids = found.map((place) => atlas.dataset.actors[place]!.id);
        expect(ids.toSorted()).toEqual([...(adjacency.get(id) ?? [])].filter((other) => other !== id).sort());
        const shared = pairsWith(atlas, actor, found).map((pair) => shown.network.claims[pair]!);
        expect(shared).toEqual(shared.toSorted((a, b) => b - a));
        expect(shared).toHaveLength(found.length);
      });
    }),
  );
});

test('an actor of a crowded picture is joined to each neighbour it was expanded by, though theirs are stronger ties', () => {
  for (const { id } of sel.dataset.actors) {
    const { strands } = drawnOf(sel, expandActor(DEFAULT_VIEW, { id, limit: 20 }), { actors: 1, strands: 1 });
    const joined = strands.filter(({ from, to }) => from === id || to === id).flatMap(({ from, to }) => [from, to]);
    expect(new Set(joined.filter((other) => other !== id))).toEqual(new Set(weights(sel, DEFAULT_VIEW, { id }).keys()));
  }
});

test('expanding again by the same type changes how many, and nothing else', () => {
  fc.assert(
    fc.property(anyExpansion, fc.integer({ min: 1, max: 9 }), ({ view, expansion }, limit) => {
      const twice = expandActor(expandActor(view, expansion), { ...expansion, limit });
      expect(twice).toEqual(expandActor(view, { ...expansion, limit }));
      const same = twice.drawing.expanded.filter(({ id, type }) => id === expansion.id && type === expansion.type);
      expect(same).toEqual([{ ...expansion, limit }]);
    }),
  );
});

test('what an expansion would bring is counted by type before it is made', () => {
  fc.assert(
    fc.property(anyExpansion, ({ atlas, view, expansion: { id } }) => {
      const { neighbours, byType } = prospectsOf(atlas, shownOf(atlas, view), id);
      expect(neighbours).toBe(weights(atlas, view, { id }).size);
      const own = naivePassing(atlas, view).filter((record) => othersIn(record, id).length > 0);
      const expected = [...new Set(own.map(({ type }) => type))].map((relation) => ({
        relation,
        claims: own.filter(({ type }) => type === relation).length,
        neighbours: weights(atlas, view, { id, type: relation.id }).size,
      }));
      const byId = (all: typeof byType) => new Map(all.map((prospect) => [prospect.relation.id, prospect]));
      expect(byId(byType)).toEqual(byId(expected));
      expect(byType).toHaveLength(expected.length);
      const order = byType.map((prospect) => prospect.neighbours);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});
