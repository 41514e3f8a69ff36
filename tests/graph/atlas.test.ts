import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, claimId } from '../../src/model/ids';
import { anyDataset } from '../support/arbitrary-dataset';
import { shippedDatasets } from '../support/shipped';
import { atlasFor } from './atlas-for';

describe('atlasOf', () => {
  test('finds every actor, source and claim by its id, and nothing else', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { actors, sources, claims, find } = atlasFor(dataset);
        expect([...actors.values()]).toEqual(dataset.actors);
        expect([...sources.values()]).toEqual(dataset.sources);
        expect([...claims].map(({ claim }) => claim)).toEqual(dataset.claims);
        expect(dataset.claims.map(({ id }) => find(id)?.claim)).toEqual(dataset.claims);
        expect(dataset.claims.map(({ id }) => find(id))).toEqual(claims.records);
        expect(find(claimId(`${dataset.claims.map(({ id }) => id).join()} stranger`))).toBeUndefined();
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
  const { records } = atlasFor(dataset).claims;
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
