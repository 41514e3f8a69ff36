import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf';
import { standingOf } from '../../src/model/standing';
import { plainLines } from '../support/adjacency';
import { anyDataset } from '../support/arbitrary-dataset';
import { atlasFor } from './atlas-for';

const records = anyDataset().map((dataset) => {
  const atlas = atlasFor(dataset);
  return { atlas, records: atlas.claims.records };
});

test('a record has the sign of its type, and none when the claim is negated', () => {
  fc.assert(
    fc.property(records, ({ atlas, records: all }) => {
      const expected = all.map(({ claim }) => (claim.negated ? 0 : atlas.lexicon.type(claim.type).sign));
      expect(all.map(({ sign }) => sign)).toEqual(expected);
    }),
  );
});

test('a record has the times of its claim, and no time where the claim has none', () => {
  fc.assert(
    fc.property(records, ({ records: all }) => {
      for (const { claim, ...record } of all) {
        expect('time' in record).toBe(claim.time !== undefined);
        expect(record.time).toEqual(claim.time && parseEdtf(claim.time.edtf));
        expect(record.saidAt).toEqual(claim.saidAt && parseEdtf(claim.saidAt.edtf));
      }
    }),
  );
});

test('the parties of a record are its ends and those beside them, each once; channels and topics are none', () => {
  fc.assert(
    fc.property(records, ({ records: all }) => {
      for (const { claim, parties } of all) {
        const beside = (claim.also ?? []).filter(({ role }) => role === 'party' || role === 'with');
        const expected = new Set([claim.subject, claim.object, ...beside.map(({ actor }) => actor)]);
        expect([...parties].sort()).toEqual([...expected].sort());
      }
    }),
  );
});

test('the standing of a record is that of its claim, given the kind of whoever says it', () => {
  fc.assert(
    fc.property(records, ({ atlas, records: all }) => {
      for (const { claim, standing } of all) {
        const speaker = atlas.dataset.actors.find(({ id }) => id === claim.by);
        expect(standing).toBe(standingOf(claim, speaker?.kind));
      }
    }),
  );
});

test('its lines lead from subject to object, from subject to each party, and from each companion to the object, each once', () => {
  fc.assert(
    fc.property(records, ({ records: all }) => {
      for (const { claim, lines } of all) {
        const [main, ...further] = lines.map((ends) => JSON.stringify(ends));
        expect(main).toBe(JSON.stringify([claim.subject, claim.object]));
        const expected = new Set(
          plainLines(claim)
            .slice(1)
            .map((ends) => JSON.stringify(ends)),
        );
        expect([...further].sort()).toEqual([...expected].sort());
      }
    }),
  );
});
