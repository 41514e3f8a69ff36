import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/graph/claim-graph';
import { anyDataset } from '../support/arbitrary-dataset';
import { atlasFor } from './atlas-for';

/** What Object.prototype holds, name by name. */
function prototypeNow() {
  return Object.getOwnPropertyDescriptors(Object.prototype);
}

describe('graphOf', () => {
  test('makes one node an actor and one edge a claim, from subject to object', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const graph = graphOf(atlasFor(dataset));
        expect(graph.mapNodes((_, { actor }) => actor)).toEqual(dataset.actors);
        const edges = graph.mapEdges((_, { record }, from, to) => [
          record.claim,
          graph.getNodeAttribute(from, 'actor').id,
          graph.getNodeAttribute(to, 'actor').id,
        ]);
        expect(edges).toEqual(dataset.claims.map((claim) => [claim, claim.subject, claim.object]));
      }),
    );
  });

  test('leaves Object.prototype as it was, whatever the ids', () => {
    const before = prototypeNow();
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const graph = graphOf(atlasFor(dataset));
        graph.forEachNode((node) => graph.inboundNeighbors(node));
        expect(prototypeNow()).toEqual(before);
      }),
    );
  });

  test('is built once an atlas', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const atlas = atlasFor(dataset);
        expect(graphOf(atlas)).toBe(graphOf(atlas));
      }),
      { numRuns: 5 },
    );
  });
});
