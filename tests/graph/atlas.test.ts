import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId } from '../../src/model/ids';
import { anyDataset } from '../support/arbitrary-dataset';
import { shippedDatasets } from '../support/shipped';
import { atlasFor } from './atlas-for';

/** What Object.prototype holds, name by name. */
function prototypeNow() {
  return Object.getOwnPropertyDescriptors(Object.prototype);
}

describe('atlasOf', () => {
  test('makes one node an actor and one edge a claim, from subject to object', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { graph } = atlasFor(dataset);
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

  test('finds every actor, source and claim by its id, and nothing else', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { actors, sources, byId } = atlasFor(dataset);
        expect([...actors.values()]).toEqual(dataset.actors);
        expect([...sources.values()]).toEqual(dataset.sources);
        expect([...byId.values()].map(({ claim }) => claim)).toEqual(dataset.claims);
      }),
    );
  });

  test('leaves Object.prototype as it was, whatever the ids', () => {
    const before = prototypeNow();
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { graph } = atlasFor(dataset);
        graph.forEachNode((node) => graph.inboundNeighbors(node));
        expect(prototypeNow()).toEqual(before);
      }),
    );
  });

  test('names a speaker by the short label, and a source by its publisher', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { nameOf } = atlasFor(dataset);
        const visible = (name: string, id: string) => (/^[\p{Cc}\p{Bidi_C}\s]*$/u.test(name) ? id : name);
        expect(dataset.actors.map(({ id }) => nameOf(id))).toEqual(
          dataset.actors.map((one) => visible(one.short ?? one.label, one.id)),
        );
        expect(dataset.sources.map(({ id }) => nameOf(id))).toEqual(
          dataset.sources.map((one) => visible(one.publisher ?? one.title, one.id)),
        );
      }),
    );
  });

  test('names by its id an actor or a source whose name holds nothing to be seen', () => {
    const [, harbour] = shippedDatasets()[0]!;
    const [actor, source] = [harbour.actors[0]!, harbour.sources[0]!];
    const blank = {
      ...harbour,
      actors: [{ ...actor, short: '\u202E\u0007' }, ...harbour.actors.slice(1)],
      sources: [{ ...source, publisher: '\u2066\n' }, ...harbour.sources.slice(1)],
    };
    expect([actor.id, source.id].map(atlasFor(blank).nameOf)).toEqual([actor.id, source.id]);
  });

  test('finds among speakers the actor, and none for a source or a stranger', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { actorOf } = atlasFor(dataset);
        expect(dataset.actors.map(({ id }) => actorOf(id))).toEqual(dataset.actors);
        expect(dataset.sources.flatMap(({ id }) => actorOf(id) ?? [])).toEqual([]);
        expect(actorOf(actorId(`${dataset.actors.map(({ id }) => id).join()} stranger`))).toBeUndefined();
      }),
    );
  });
});

test.each(shippedDatasets())('in %s every actor is named by a claim or has a part that is', (_, dataset) => {
  const { records } = atlasFor(dataset);
  const named = new Set<string>(
    records.flatMap(({ claim, parties }) => [
      ...parties,
      ...[claim.by, claim.place, claim.onBehalfOf].filter((id) => id !== undefined),
      ...(claim.also ?? []).map(({ actor }) => actor),
      ...(claim.responses ?? []).map(({ by }) => by),
    ]),
  );
  const bodies = new Set<string | undefined>(dataset.actors.map(({ partOf }) => partOf));
  expect(dataset.actors.map(({ id }) => id).filter((id) => !named.has(id) && !bodies.has(id))).toEqual([]);
});
