import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/graph/adjacency';
import { actorId, typeId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { jointStanding, predicateOf, relationLabel, tieKey, tiesIn, tiesOf } from '../../src/view/ties';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

test('every line of every claim is in the one tie of its type, ends and sense', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ records }) => {
      const ties = tiesOf(records);
      for (const record of records) {
        for (const [from, to] of linesOf(record)) {
          const holders = ties.filter(
            (tie) =>
              tie.type === record.type.id &&
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
    fc.property(anyAtlas(), ({ records }) => {
      for (const { type, negated, subject, object, records: held } of tiesOf(records)) {
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
    fc.property(anyAtlas(), ({ records }) => {
      const disordered = tiesOf(records).filter(
        ({ relation, subject, object }) => relation.symmetric && object < subject,
      );
      expect(disordered).toEqual([]);
    }),
  );
});

test('ties of different things have different keys', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ records }) => {
      const ties = tiesOf(records);
      const refs = ties.map(({ type, subject, object, negated }) => JSON.stringify([type, subject, object, negated]));
      expect(new Set(ties.map(({ key }) => key)).size).toBe(new Set(refs).size);
      expect(ties.map(({ key }) => key)).toEqual(ties.map(tieKey));
    }),
  );
});

test('a key is legible, and its separators cannot be forged by an id', () => {
  const ref = { type: typeId('attacks'), subject: actorId('a!b'), object: actorId('c d'), negated: true };
  expect(tieKey(ref)).toBe('not!attacks!a%21b!c%20d');
});

test('a tie is contested just when one of its claims is', () => {
  fc.assert(
    fc.property(fc.subarray([...sel.records], { minLength: 1 }), (records) => {
      const contested = records.some(({ standing }) => isContested(standing));
      expect(isContested(jointStanding(records))).toBe(contested);
      const undisputed = records.some(({ standing }) => standing === 'undisputed');
      if (!contested) expect(jointStanding(records) === 'undisputed').toBe(undisputed);
    }),
  );
});

test('a relation has a word for its absence, made up where the vocabulary has none', () => {
  const attacks = sel.lexicon.type(typeId('attacks'));
  const { negative: _, ...bare } = attacks;
  expect(relationLabel(attacks, false)).toBe('attacks');
  expect(relationLabel(attacks, true)).toBe('does not attack');
  expect(relationLabel(bare, true)).toBe('not: attacks');
  expect(predicateOf(bare, true)).toBe('not: attacks');
});

test('the ties of a list are grouped once, and are those of its claims', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ records }) => {
      expect(tiesIn(records)).toEqual(tiesOf(records));
      expect(tiesIn(records)).toBe(tiesIn(records));
    }),
  );
});
