import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { communitiesOf } from '../../src/graph/measures/communities';
import { orderingOf } from '../../src/view/matrix-order';
import { networkAmong } from '../../src/view/matrix-pairs';
import { MATRIX_ORDERS } from '../../src/view/matrix-state';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { adjacencyOf } from '../support/adjacency';
import { anyAtlasInView, sel } from './any-view';

const anyActors = anyAtlasInView({ actors: 8, claims: 16 }).map(({ atlas, view }) => {
  const shown = shownOf(atlas, view);
  return { atlas, shown, actors: [...shown.drawable] };
});

describe.each(MATRIX_ORDERS)('ordered by %s', (order) => {
  test('everybody comes once, and groups begin only where there is somebody before', () => {
    fc.assert(
      fc.property(anyActors, ({ atlas, shown, actors }) => {
        const communities = communitiesOf(networkAmong(atlas, shown, actors));
        const { places, starts } = orderingOf(atlas, shown, actors, order, communities);
        expect([...places].sort((a, b) => a - b)).toEqual(actors);
        expect([...starts].every((at) => at > 0 && at < places.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function orderOf(atlas: Atlas, order: (typeof MATRIX_ORDERS)[number], communities?: ArrayLike<number>) {
  const shown = shownOf(atlas, DEFAULT_VIEW);
  const { places, starts } = orderingOf(atlas, shown, shown.drawable, order, communities);
  return { ids: places.map((place) => atlas.dataset.actors[place]!.id), starts: [...starts] };
}

test('by claims, by ties and by name, everybody stands before who has less, or a later name', () => {
  const shown = shownOf(sel, DEFAULT_VIEW);
  const adjacency = adjacencyOf(shown.claims.records);
  const ties = (id: (typeof byTies)[number]) => [...(adjacency.get(id) ?? [])].filter((other) => other !== id).length;
  const byTies = orderOf(sel, 'degree').ids;
  expect(byTies.map(ties)).toEqual(byTies.map(ties).sort((a, b) => b - a));
  const claims = orderOf(sel, 'claims').ids.map((id) => shown.claimsWith(id));
  expect(claims).toEqual(claims.toSorted((a, b) => b - a));
  const names = orderOf(sel, 'name').ids.map((id) => sel.nameOf(id));
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
});

test('by kind, kinds come in the order of the vocabulary and never twice', () => {
  const ranks = new Map(sel.lexicon.kinds.map(({ id }, rank) => [id, rank]));
  const kinds = orderOf(sel, 'kind').ids.map((id) => ranks.get(sel.actors.get(id)!.kind)!);
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
});

test('by body, everybody stands right behind the body that he is part of, or behind another part of it', () => {
  const { ids } = orderOf(sel, 'body');
  const rootOf = (id: (typeof ids)[number]): string => {
    const { partOf } = sel.actors.get(id)!;
    return partOf ? rootOf(partOf) : id;
  };
  const roots = ids.map(rootOf);
  const blocks = roots.filter((root, at) => root !== roots[at - 1]);
  expect(blocks).toEqual([...new Set(roots)]);
  ids.forEach((id, at) => {
    if (rootOf(id) === id) expect(roots.indexOf(id)).toBe(at);
  });
});

test('until communities are known, the claims order; then their members stand together', () => {
  const shown = shownOf(sel, DEFAULT_VIEW);
  expect(orderOf(sel, 'community')).toEqual(orderOf(sel, 'claims'));
  const communities = shown.drawable.map((_, at) => at % 3);
  const { ids, starts } = orderOf(sel, 'community', communities);
  const groups = ids.map((id) => communities[shown.drawable.indexOf(sel.placeOf(id)!)]!);
  const changes = [...groups.keys()].filter((at) => at > 0 && groups[at] !== groups[at - 1]);
  expect(changes).toEqual(starts);
  expect(changes).toHaveLength(2);
});
