import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOfParties } from '../../src/graph/claims-of-parties';
import { listsOf } from '../../src/graph/lists';
import { pairsOf } from '../../src/graph/pairs';
import { bitsWhere } from '../../src/lib/bits';

const ACTORS = 60;
const place = fc.nat({ max: ACTORS - 1 });
const claim = fc.record({
  subject: place,
  object: place,
  beside: fc.oneof(
    { weight: 5, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(place, { maxLength: 2 }) },
  ),
});
/** Enough claims that one actor has few of all pairs. */
const claims = fc.array(claim, { minLength: 50, maxLength: 200 });
const chosen = fc.oneof(fc.uniqueArray(place, { maxLength: 2 }), fc.uniqueArray(place, { maxLength: ACTORS }));

test('the claims of few actors or many are those that one of them is an end of or stands beside', () => {
  fc.assert(
    fc.property(claims, chosen, (given, actors) => {
      const ends = {
        length: given.length,
        subject: Uint32Array.from(given, ({ subject }) => subject),
        object: Uint32Array.from(given, ({ object }) => object),
      };
      const isAny = given.some(({ beside }) => beside.length > 0);
      const columns = { ...ends, ...(isAny && { further: listsOf(given.map(({ beside }) => beside)) }) };
      const isParty = ({ subject, object, beside }: (typeof given)[number]) =>
        [subject, object, ...beside].some((actor) => actors.includes(actor));
      expect([...claimsOfParties({ columns, pairs: pairsOf(ends, ACTORS) }, actors)]).toEqual([
        ...bitsWhere(given.length, (at) => isParty(given[at]!)),
      ]);
    }),
    { numRuns: 300 },
  );
});
