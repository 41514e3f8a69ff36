import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId, typeId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { allTies, jointStanding, pairOfActors, type Tie, tieKey, tiesIn } from '../../src/view/ties';
import { plainLines } from '../support/adjacency';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { toldTie } from './told';

test('every line of every claim is in the one tie of its type, ends and sense', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const ties = allTies(atlas, atlas.claims.bits);
      for (const record of atlas.claims.records) {
        for (const [from, to] of plainLines(record.claim)) {
          const holders = ties.filter(
            (tie) =>
              tie.ref.type === record.type.id &&
              tie.negated === (record.claim.negated ?? false) &&
              ((tie.subject === from && tie.object === to) ||
                (tie.relation.symmetric && tie.subject === to && tie.object === from)),
          );
          expect(holders.map((tie) => tie.records.includes(record))).toEqual([true]);
        }
      }
    }),
  );
});

test('no tie holds a claim of another type, sense or pair', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      for (const { ref, records: held } of allTies(atlas, atlas.claims.bits)) {
        const { type, negated, subject, object } = ref;
        const strangers = held.filter(
          (record) =>
            record.type.id !== type ||
            (record.claim.negated ?? false) !== negated ||
            ![subject, object].every((id) => record.parties.includes(id)),
        );
        expect(strangers).toEqual([]);
      }
    }),
  );
});

test('the ends of a symmetric tie stand in one order, whichever way its claims name them', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const disordered = allTies(atlas, atlas.claims.bits).filter(
        ({ relation, subject, object }) => relation.symmetric && object < subject,
      );
      expect(disordered).toEqual([]);
    }),
  );
});

test('ties of different things have different keys', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const ties = allTies(atlas, atlas.claims.bits);
      const refs = ties.map(({ ref }) => JSON.stringify([ref.type, ref.subject, ref.object, ref.negated]));
      expect(new Set(refs).size).toBe(ties.length);
      expect(new Set(ties.map(({ key }) => key)).size).toBe(new Set(refs).size);
      expect(ties.map(({ key }) => key)).toEqual(ties.map(({ ref }) => tieKey(ref)));
    }),
  );
});

test('a key is legible, and its separators cannot be forged by an id', () => {
  const ref = { type: typeId('attacks'), subject: actorId('a!b'), object: actorId('c d'), negated: true };
  expect(tieKey(ref)).toBe('not!attacks!a%21b!c%20d');
});

test('a tie is contested just when one of its claims is', () => {
  fc.assert(
    fc.property(fc.subarray([...sel.claims.records], { minLength: 1 }), (records) => {
      const joint = jointStanding(records.map(({ standing }) => standing));
      const contested = records.some(({ standing }) => isContested(standing));
      expect(isContested(joint)).toBe(contested);
      const undisputed = records.some(({ standing }) => standing === 'undisputed');
      if (!contested) expect(joint === 'undisputed').toBe(undisputed);
    }),
  );
});

test('the ties of some pairs are those among all ties that join them, in the order of their first claims', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const { bits } = atlas.claims;
      const joins = (pair: number, tie: Tie) => pairOfActors(atlas, tie.subject, tie.object) === pair;
      const ties = allTies(atlas, bits);
      for (let pair = 0; pair < atlas.pairs.length; pair++) {
        const own = ties.filter((tie) => joins(pair, tie));
        expect(tiesIn(atlas, bits, [pair]).map(toldTie)).toEqual(own.map(toldTie));
      }
      const rows = ties.map(({ records }) =>
        Math.min(...records.map((record) => atlas.claims.records.indexOf(record))),
      );
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }),
  );
});
