import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredNetwork, measuredOf, tellMeasured } from '../../src/view/measured';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { adjacencyOf } from '../support/adjacency';
import { anyAtlasInView, sel } from './any-view';
import { naivePassing } from './naive-filter';

test('the network is who is drawn and whom shown claims tie, as told claim by claim', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const { actors, low, high, weight } = measuredNetwork(shown);
      const idOf = (number: number) => atlas.dataset.actors[shown.drawable[number]!]!.id;
      const adjacency = adjacencyOf(naivePassing(atlas, view));
      const told = Array.from(low, (one, pair) => [idOf(one), idOf(high[pair]!)].sort().join());
      const plain = [...adjacency].flatMap(([id, others]) => [...others].map((other) => [id, other].sort().join()));
      expect(actors).toBe(shown.drawable.length);
      expect([...told].sort()).toEqual([...new Set(plain)].sort());
      expect([...weight].reduce((sum, claims) => sum + claims, 0)).toBe(
        [...shown.network.claims].reduce((sum, claims) => sum + claims, 0),
      );
    }),
    { numRuns: 200 },
  );
});

test('what was told is there by place, NaN for who is not drawn, and also for what shows the same again', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      expect(measuredOf(shown, 'brokers')).toBeUndefined();
      tellMeasured(
        shown,
        'brokers',
        shown.drawable.map((place) => place + 0.5),
      );
      const drawn = new Set(shown.drawable);
      const wanted = atlas.dataset.actors.map((_, place) => (drawn.has(place) ? place + 0.5 : Number.NaN));
      expect([...(measuredOf(shown, 'brokers') ?? [])]).toEqual(wanted);
      expect(measuredOf(shown, 'pagerank')).toBeUndefined();
      const again = shownOf(atlas, { ...view, filters: { ...view.filters } });
      expect(measuredOf(again, 'brokers')).toBe(measuredOf(shown, 'brokers'));
    }),
    { numRuns: 100 },
  );
});

test('what shows something else is not taken for the same', () => {
  const whole = shownOf(sel, DEFAULT_VIEW);
  tellMeasured(whole, 'components', [...whole.drawable]);
  const [id] = sel.actors.keys();
  expect(measuredOf(shownOf(sel, { ...DEFAULT_VIEW, hidden: [id!] }), 'components')).toBeUndefined();
});
