import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { isContested } from '../../src/model/standing';
import { type OutlineNode, outlineOf } from '../../src/view/outline';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlasInView } from './any-view';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);

function listed<Item>({ length, at }: { readonly length: number; at(index: number): Item }): readonly Item[] {
  return Array.from({ length }, (_, index) => at(index));
}

/** Every claim below every actor, as `actor: claim`. */
function claimsBelow(atlas: Atlas, view: typeof DEFAULT_VIEW): ReadonlySet<string> {
  const outline = outlineOf(atlas, shownOf(atlas, view));
  const found = new Set<string>();
  for (const actor of listed(outline.actors)) {
    const queue = listed(outline.below(actor));
    for (const node of queue.flatMap(function leaves(one): typeof queue {
      return one.kind === 'claim' ? [one] : listed(outline.below(one)).flatMap(leaves);
    })) {
      if (node.kind === 'claim' && actor.kind === 'actor') {
        found.add(JSON.stringify([actor.actor.id, atlas.record(node.place).claim.id]));
      }
    }
  }
  return found;
}

test('below each actor stand exactly the shown claims that draw a line to it, or name it where none does', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const drawn = shown.claims.records.flatMap(({ claim, lines }) => lines.flat().map((id) => [id, claim.id]));
      const parties = new Set<string | undefined>(drawn.map(([id]) => id));
      const named = shown.claims.records.flatMap(({ claim }) =>
        [
          claim.by,
          claim.onBehalfOf,
          claim.place,
          ...(claim.also ?? []).map(({ actor }) => actor),
          ...(claim.responses ?? []).map(({ by }) => by),
        ]
          .filter((id) => atlas.dataset.actors.some((actor) => actor.id === id) && !parties.has(id))
          .map((id) => [id, claim.id]),
      );
      const wanted = [...drawn, ...named].map((pair) => JSON.stringify(pair));
      expect([...claimsBelow(atlas, view)].sort()).toEqual([...new Set(wanted)].sort());
    }),
    { numRuns: 150 },
  );
});

test('actors stand by their claims, and each knows its rank, how many it is tied to and what is disputed of it', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const outline = outlineOf(atlas, shown);
      const actors = listed(outline.actors).flatMap((node) => (node.kind === 'actor' ? [node.actor] : []));
      expect(actors.map(({ id }) => id).sort()).toEqual(shown.actors.map(({ id }) => id).sort());
      const counts = actors.map(({ id }) => shown.claimsWith(id));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(actors.map(({ id }) => outline.rankOf(id))).toEqual(actors.map((_, at) => at));
      for (const actor of actors) {
        const own = shown.claims.records.filter(({ parties }) => parties.includes(actor.id));
        expect(outline.contestedOf(actor)).toBe(own.filter(({ standing }) => isContested(standing)).length);
      }
    }),
    { numRuns: 150 },
  );
});

test('in the article Pakistan leads, and below it whom it is tied to most', () => {
  const outline = outlineOf(article, shownOf(article, DEFAULT_VIEW));
  const [first] = listed(outline.actors);
  const [counterpart] = listed(outline.below(first!));
  expect([first, counterpart].map((node) => node && 'actor' in node && node.actor.id)).toEqual([
    'pakistan',
    'interim-government',
  ]);
});

test('whether something stands below a place is known as it is, and an actor has as many others as stand below it', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const outline = outlineOf(atlas, shownOf(atlas, view));
      const all = (node: OutlineNode): readonly OutlineNode[] =>
        node.kind === 'claim' ? [node] : [node, ...listed(outline.below(node)).flatMap(all)];
      for (const node of listed(outline.actors).flatMap(all)) {
        expect(outline.hasBelow(node)).toBe(outline.below(node).length > 0);
        if (node.kind !== 'actor' || outline.degreeOf(node.actor) === 0) continue;
        expect(outline.degreeOf(node.actor)).toBe(outline.below(node).length);
      }
    }),
    { numRuns: 50 },
  );
});
