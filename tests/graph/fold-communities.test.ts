import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { foldInputOf } from '../../src/graph/fold';
import { communitiesIn } from '../../src/graph/fold-communities';
import { listAt } from '../../src/graph/lists';
import { foldBelow } from '../../src/view/folding';
import { anyAtlas } from '../view/any-atlas';

const RUNS = { numRuns: 80 };

function found(atlas: Atlas) {
  return communitiesIn(foldInputOf(atlas, foldBelow(atlas, { rules: [] })));
}

/** How many lines of claims end at an actor. */
function strengthOf({ pairs }: Atlas, actor: number): number {
  return [...listAt(pairs.ofActor, actor)].reduce(
    (sum, pair) => sum + listAt(pairs.claims, pair).length + (pairs.lines ? listAt(pairs.lines, pair).length : 0),
    0,
  );
}

test('a community is named after the strongest in it, of equals the first', () => {
  fc.assert(
    fc.property(anyAtlas({ actors: 9, claims: 14 }), (atlas) => {
      const { of, heads } = found(atlas);
      const strongest = Array.from(heads, (_, community) => {
        const members = atlas.dataset.actors.map((_, at) => at).filter((at) => of[at] === community);
        return members.reduce((head, at) => (strengthOf(atlas, at) > strengthOf(atlas, head) ? at : head));
      });
      expect([...heads]).toEqual(strongest);
    }),
    RUNS,
  );
});

test('communities are the same each time they are found', () => {
  fc.assert(
    fc.property(anyAtlas({ actors: 9, claims: 14 }), (atlas) => {
      expect(found(atlas)).toEqual(found(atlas));
    }),
    RUNS,
  );
});
