import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsOf } from '../../src/graph/lists';
import { actorKinds, partyKinds } from '../../src/graph/party-kinds';
import { kindId } from '../../src/model/ids';

const anyActors = fc.array(fc.record({ kind: fc.constantFrom('state', 'person', 'group', 'city').map(kindId) }), {
  minLength: 1,
  maxLength: 8,
});

const anyParties = anyActors.chain((actors) => {
  const place = fc.nat({ max: actors.length - 1 });
  return fc.record({
    actors: fc.constant(actors),
    claims: fc.array(fc.record({ subject: place, object: place, beside: fc.array(place, { maxLength: 3 }) })),
    hasFurther: fc.boolean(),
  });
});

test('a claim has the kinds of all its parties, each once and in alphabetical order, and no set has two codes', () => {
  fc.assert(
    fc.property(anyParties, ({ actors, claims, hasFurther }) => {
      const parties = {
        subject: Uint32Array.from(claims, ({ subject }) => subject),
        object: Uint32Array.from(claims, ({ object }) => object),
        ...(hasFurther && { further: listsOf(claims.map(({ beside }) => beside)) }),
      };
      const { codes, values } = partyKinds(parties, actorKinds(actors));
      const found = claims.map(({ subject, object, beside }) => {
        const all = [subject, object, ...(hasFurther ? beside : [])];
        return [...new Set(all.map((place) => actors[place]!.kind))].sort();
      });
      expect(Array.from(codes, (code) => values[code])).toEqual(found);
      expect(new Set(values.map((kinds) => kinds.join())).size).toBe(values.length);
    }),
  );
});

test('as many kinds as there are actors need no table of all of them', () => {
  const actors = Array.from({ length: 100_000 }, (_, at) => ({ kind: kindId(`kind-${at}`) }));
  const ends = { subject: Uint32Array.of(0, 99_999, 99_999), object: Uint32Array.of(99_999, 0, 99_998) };
  const { codes, values } = partyKinds(ends, actorKinds(actors));
  expect(Array.from(codes, (code) => values[code])).toEqual([
    ['kind-0', 'kind-99999'],
    ['kind-0', 'kind-99999'],
    ['kind-99998', 'kind-99999'],
  ]);
});
