import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/ids';
import { drawMore } from '../../src/view/commands';
import { drawnAtFirst, drawnOf, roomFor } from '../../src/view/drawing';
import { actorsOn, pathsFound } from '../../src/view/paths';
import { shownOf, wholeOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type Selection, type View } from '../../src/view/state';
import { strandsOf } from '../../src/view/strands';
import { adjacencyOf, reachOf } from '../support/adjacency';
import { anyAtlas } from './any-atlas';
import { naivePassing } from './naive-filter';
import { toldStrand } from './told';
import { anyWholeView } from './whole-view';

const page = fc.record({ actors: fc.integer({ min: 1, max: 6 }), strands: fc.integer({ min: 1, max: 8 }) });
const inView = anyAtlas({ actors: 8, claims: 16 }).chain((atlas) =>
  fc.record({ atlas: fc.constant(atlas), view: anyWholeView(atlas), page }),
);

/** The pairs that a selection is about, by their ends. */
function linesSelected(selection: Selection, linesOf: (id: string) => readonly (readonly [ActorId, ActorId])[]) {
  switch (selection.kind) {
    case 'pair':
      return [selection.ends];
    case 'tie':
      return [[selection.tie.subject, selection.tie.object] as const];
    case 'claim':
      return linesOf(selection.id);
    default:
      return [];
  }
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join('\n') === [...b].sort().join('\n');

describe('drawnOf', () => {
  test('draws all that is shown where there is room for it, whatever the ranking, selection and focus', () => {
    fc.assert(
      fc.property(inView, ({ atlas, view }) => {
        const shown = shownOf(atlas, view);
        const { actors, strands } = drawnOf(atlas, drawMore(view, 1000), { actors: 500, strands: 500 });
        expect(actors).toEqual(shown.drawable);
        const all = Array.from({ length: atlas.pairs.length }, (_, pair) => strandsOf(atlas, shown.claims.bits, pair));
        expect(strands.map(toldStrand)).toEqual(all.flat().map(toldStrand));
      }),
    );
  });

  test('is the same answer for the same view, and for a changed one as if it had not been asked before', () => {
    fc.assert(
      fc.property(inView, ({ atlas, view, page }) => {
        const first = drawnOf(atlas, view, page);
        expect(drawnOf(atlas, view, page)).toBe(first);
        const bare: View = { ...view, selection: { kind: 'nothing' } };
        const strongest = drawnOf(atlas, bare, page);
        expect(strongest.strands.map(toldStrand)).toEqual(
          drawnOf(atlas, { ...bare }, { ...page }).strands.map(toldStrand),
        );
        const again = drawnOf(atlas, view, page);
        expect({ ...again, strands: again.strands.map(toldStrand) }).toEqual({
          ...first,
          strands: first.strands.map(toldStrand),
        });
      }),
    );
  });

  test('draws what is selected as far as it is shown, however weak', () => {
    fc.assert(
      fc.property(inView, ({ atlas, view, page }) => {
        const passed = naivePassing(atlas, view);
        const { actors, strands } = drawnOf(atlas, view, page);
        const drawn = actors.map((place) => atlas.dataset.actors[place]!.id);
        const { selection } = view;
        const chosen = selection.kind === 'actors' ? selection.ids : [];
        const shown = chosen.filter((id) => passed.some(({ parties }) => parties.includes(id)));
        expect(shown.filter((id) => !drawn.includes(id))).toEqual([]);
        const lines = linesSelected(selection, (id) => passed.find(({ claim }) => claim.id === id)?.lines ?? []);
        const standing = lines.filter((ends) => passed.some((record) => record.lines.some((line) => same(line, ends))));
        const missing = standing.filter((ends) => !strands.some(({ from, to }) => same([from, to], ends)));
        expect(missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('draws a path in focus from end to end', () => {
    fc.assert(
      fc.property(inView, ({ atlas, view, page }) => {
        const { focus } = view;
        if (focus.kind !== 'path') return;
        const { strands } = drawnOf(atlas, view, page);
        for (const path of actorsOn(pathsFound(atlas, shownOf(atlas, view), focus))) {
          const steps = path.slice(1).map((to, at) => [path[at]!, to]);
          expect(steps.filter((ends) => !strands.some(({ from, to }) => same([from, to], ends)))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('where there is not room for all draws nobody but those near the focus, expanded or selected', () => {
    fc.assert(
      fc.property(inView, ({ atlas, view, page }) => {
        const bare = { ...view, selection: DEFAULT_VIEW.selection, drawing: DEFAULT_VIEW.drawing };
        const { focus } = bare;
        const shown = shownOf(atlas, bare);
        if (focus.kind !== 'around' || shown.drawable.length <= page.actors) return;
        const near = reachOf(adjacencyOf(naivePassing(atlas, bare)), focus.ids, focus.hops);
        const drawn = drawnOf(atlas, bare, page).actors.map((place) => atlas.dataset.actors[place]!.id);
        expect(drawn.filter((id) => !near.has(id))).toEqual([]);
        const centre = focus.ids.filter((id) => shown.claimsWith(id) > 0);
        expect(centre.filter((id) => !drawn.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('draws no other than before for a selection that is drawn already', () => {
    fc.assert(
      fc.property(inView, ({ atlas, view, page }) => {
        const bare = { ...view, selection: DEFAULT_VIEW.selection };
        const before = drawnOf(atlas, bare, page);
        const [place] = before.actors;
        if (place === undefined) return;
        const selection = { kind: 'actors', ids: [atlas.dataset.actors[place]!.id] } as const;
        expect(drawnOf(atlas, { ...view, selection }, page)).toBe(before);
      }),
    );
  });
});

test('there is room for lines as for the actors asked for, a page’s at least and a thousand at most', () => {
  const page = { actors: 50, strands: 500 };
  const rooms = [undefined, 10, 100, 1000].map((actors) =>
    roomFor(actors === undefined ? DEFAULT_VIEW : drawMore(DEFAULT_VIEW, actors), page),
  );
  expect(rooms).toEqual([
    { actors: 50, strands: 500 },
    { actors: 10, strands: 500 },
    { actors: 100, strands: 1000 },
    { actors: 1000, strands: 1000 },
  ]);
});

test('places are found for the strongest of the whole dataset, whatever is filtered', () => {
  fc.assert(
    fc.property(inView, ({ atlas, view, page }) => {
      const first = drawnAtFirst(atlas, page.actors, page.strands);
      drawnOf(atlas, view, page);
      const whole = drawnOf(atlas, DEFAULT_VIEW, page);
      expect(first.actors).toEqual(whole.actors);
      expect(first.strands.map(toldStrand)).toEqual(whole.strands.map(toldStrand));
      expect(wholeOf(atlas).claims.length).toBe(atlas.size);
    }),
  );
});
