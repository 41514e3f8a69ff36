import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, claimId } from '../../src/model/ids';
import { focusOn, hide, select } from '../../src/view/commands';
import { foregroundOf } from '../../src/view/foreground';
import { chosenStrands, litAround, litBy, litStrand } from '../../src/view/lit';
import { fannedPair, type Scene, sceneOf } from '../../src/view/scene';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { adjacencyOf, reachOf } from '../support/adjacency';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const everything = { actors: Number.POSITIVE_INFINITY, strands: Number.POSITIVE_INFINITY };
const drawn = (view: View) => {
  const shown = shownOf(sel, view);
  return sceneOf(sel, shown, foregroundOf(sel, shown, everything), fannedPair(sel, view.selection));
};
const litIn = (view: View) => litBy(sel, view, drawn(view));
const [keldra, orvane, marsana] = [actorId('keldra'), actorId('orvane'), actorId('marsana')];

/** The strands of a scene that a test lets pass, by key. */
function keysWhere({ strands }: Scene, test: (strand: Scene['strands'][number]) => boolean): ReadonlySet<string> {
  return new Set(strands.filter(test).map(({ key }) => key));
}

describe('litBy', () => {
  test('lights nothing in particular while nothing is selected or in focus', () => {
    expect(litIn(DEFAULT_VIEW)).toBeUndefined();
  });

  test('never fades the whole picture: what is lit has a drawn actor, and every lit strand is drawn between lit ends', () => {
    fc.assert(
      fc.property(anyWholeView(sel), (view) => {
        const scene = drawn(view);
        const lit = litBy(sel, view, scene);
        if (!lit) return;
        expect(scene.actors.some(({ actor }) => lit.actors.has(actor.id))).toBe(true);
        const strands = scene.strands.filter(({ key }) => lit.strands.has(key));
        expect(strands).toHaveLength(lit.strands.size);
        expect(strands.filter(({ from, to }) => !lit.actors.has(from) || !lit.actors.has(to))).toEqual([]);
      }),
    );
  });

  test.each([
    ['an actor', { kind: 'actors', ids: [keldra] }],
    ['a claim', { kind: 'claim', id: claimId('c-013') }],
  ] as const)('lights nothing for %s that the reader has hidden', (_, selection) => {
    const bare = hide(
      DEFAULT_VIEW,
      sel.dataset.actors.map(({ id }) => id).filter((id) => id !== marsana),
    );
    expect(litIn(select(bare, selection))).toBeUndefined();
  });

  test('lights for a selected actor its strands and whoever is at their ends', () => {
    const view = select(DEFAULT_VIEW, { kind: 'actors', ids: [keldra] });
    const scene = drawn(view);
    const strands = keysWhere(scene, ({ from, to }) => from === keldra || to === keldra);
    expect(strands.size).toBeGreaterThan(0);
    expect(litIn(view)).toEqual(litAround([keldra], scene));
    expect(litIn(view)?.strands).toEqual(strands);
  });

  test('lights for a voice that is party to nothing the strands of what it says or answers', () => {
    const [voice] = shownOf(sel, DEFAULT_VIEW).voices.filter(({ id }) => sel.actorOf(id));
    const id = actorId(voice!.id);
    const view = select(DEFAULT_VIEW, { kind: 'actors', ids: [id] });
    const scene = drawn(view);
    const says = keysWhere(scene, ({ ties }) =>
      ties.some(({ records }) =>
        records.some(({ claim }) => claim.by === id || claim.responses?.some(({ by }) => by === id)),
      ),
    );
    expect(says.size).toBeGreaterThan(0);
    expect(litIn(view)?.strands).toEqual(says);
  });

  test('lights for a pair its two ends and all between them', () => {
    const view = select(DEFAULT_VIEW, { kind: 'pair', ends: [keldra, orvane] });
    const ends: readonly string[] = [keldra, orvane];
    expect(litIn(view)).toEqual({
      actors: new Set(ends),
      strands: keysWhere(drawn(view), ({ from, to }) => ends.includes(from) && ends.includes(to)),
    });
  });

  test('lights for a focus everyone within its steps', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sel.dataset.actors), fc.nat({ max: 3 }), ({ id }, hops) => {
        const view = focusOn(DEFAULT_VIEW, { kind: 'around', ids: [id], hops });
        const near = reachOf(adjacencyOf(sel.claims.records), [id], hops);
        if (!shownOf(sel, view).parties.has(id)) return;
        expect(litIn(view)?.actors).toEqual(near);
      }),
    );
  });
});

test('the strands of a chosen claim hold it, and no other strand does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sel.claims.records), (record) => {
      const view = select(DEFAULT_VIEW, { kind: 'claim', id: record.claim.id });
      const scene = drawn(view);
      const holding = keysWhere(scene, ({ ties }) => ties.some(({ records }) => records.includes(record)));
      expect(new Set(chosenStrands(sel, view, scene).map(({ key }) => key))).toEqual(holding);
      expect(holding.size).toBeGreaterThan(0);
    }),
  );
});

test('a strand is lit with its two ends, and one that is not drawn is not lit', () => {
  const scene = drawn(DEFAULT_VIEW);
  for (const { key, from, to } of scene.strands) {
    expect(litStrand(key, scene)).toEqual({ actors: new Set([from, to]), strands: new Set([key]) });
  }
  expect(litStrand('no such strand', scene)).toBeUndefined();
});
