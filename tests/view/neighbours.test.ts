import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnOf } from '../../src/view/drawing';
import { collapseActor, expandActor } from '../../src/view/expansion';
import { expandFurther, limitForMore, neighboursIn } from '../../src/view/neighbours';
import { shownOf } from '../../src/view/shown';
import { anyAtlas } from './any-atlas';
import { anyView } from './any-view';

/** A view of a dataset, room for few, and one of the actors that are party to something shown. */
const anyCrowded = anyAtlas({ actors: 9, claims: 26 })
  .chain((atlas) =>
    fc.record({
      atlas: fc.constant(atlas),
      view: anyView(atlas),
      room: fc.record({ actors: fc.integer({ min: 1, max: 5 }), strands: fc.integer({ min: 1, max: 4 }) }),
      more: fc.integer({ min: 1, max: 4 }),
      at: fc.nat(),
    }),
  )
  .map(({ at, ...rest }) => {
    const { drawable } = shownOf(rest.atlas, rest.view);
    const place = drawable[at % Math.max(1, drawable.length)];
    return { ...rest, id: place === undefined ? undefined : rest.atlas.dataset.actors[place]!.id };
  });

test('an actor expanded for so many more has at least so many more of its neighbours drawn, as far as there are any', () => {
  fc.assert(
    fc.property(anyCrowded, ({ atlas, view, room, more, id }) => {
      if (!id) return;
      const before = neighboursIn(atlas, view, room, id);
      const limit = limitForMore(atlas, view, room, id, more);
      const after = neighboursIn(atlas, expandActor(view, { id, limit: Math.max(1, limit) }), room, id);
      expect(after.all).toBe(before.all);
      expect(after.drawn).toBeGreaterThanOrEqual(Math.min(before.all, before.drawn + more));
      expect(limit).toBeLessThanOrEqual(before.all);
    }),
    { numRuns: 200 },
  );
});

test('the neighbours of an actor are those it shares a shown claim with, and the drawn ones stand in the picture', () => {
  fc.assert(
    fc.property(anyCrowded, ({ atlas, view, room, id }) => {
      if (!id) return;
      const records = shownOf(atlas, view).claims.records;
      const others = new Set(
        records
          .flatMap(({ lines }) => lines.filter((line) => line.includes(id)).flat())
          .filter((other) => other !== id),
      );
      const drawn = new Set(drawnOf(atlas, view, room).actors.map((place) => atlas.dataset.actors[place]!.id));
      expect(neighboursIn(atlas, view, room, id)).toEqual({
        all: others.size,
        drawn: [...others].filter((other) => drawn.has(other)).length,
      });
    }),
    { numRuns: 200 },
  );
});

test('expanding further selects the actor; collapsing takes what it drew back, and nothing else of the drawing', () => {
  fc.assert(
    fc.property(anyCrowded, ({ atlas, view, room, id }) => {
      if (!id) return;
      const expanded = expandFurther(view, atlas, room, id);
      expect(expanded.selection).toEqual({ kind: 'actors', ids: [id] });
      expect(collapseActor(expanded, id).drawing).toEqual(collapseActor(view, id).drawing);
    }),
    { numRuns: 100 },
  );
});
