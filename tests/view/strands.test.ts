import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, hasBit, noBits } from '../../src/lib/bits';
import type { ActorId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { shownOf } from '../../src/view/shown';
import { pairOf, strandsOf, strandsWith } from '../../src/view/strands';
import { allTies, jointStanding, type Tie } from '../../src/view/ties';
import { plainLines } from '../support/adjacency';
import { anyAtlas } from './any-atlas';
import { anyAtlasInView, anyView, sel } from './any-view';
import { allStrands, toldStrand, toldTie } from './told';

/** An atlas and two of its actors to be fanned out, or none. */
const anyFan = anyAtlas().chain((atlas) => {
  const ids = atlas.dataset.actors.map(({ id }) => id);
  const one = fc.constantFrom(...ids);
  return fc.tuple(fc.constant(atlas), fc.option(fc.tuple(one, one), { nil: undefined }));
});

function isOf({ subject, object }: { subject: ActorId; object: ActorId }, [a, b]: readonly [ActorId, ActorId]) {
  return (subject === a && object === b) || (subject === b && object === a);
}

test('every tie is in exactly one strand, and every shown claim in at least one', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const { bits, records } = shownOf(sel, view).claims;
      const ties = allTies(sel, bits);
      const strands = allStrands(sel, bits);
      expect(new Set(strands.flatMap((strand) => strand.ties.map(toldTie)))).toEqual(new Set(ties.map(toldTie)));
      expect(strands.flatMap((strand) => strand.ties)).toHaveLength(ties.length);
      const drawn = new Set(strands.flatMap((strand) => strand.ties.flatMap((tie) => tie.records)));
      expect(drawn).toEqual(new Set(records));
    }),
  );
});

test('a contested tie is never bundled with one that nobody contests', () => {
  fc.assert(
    fc.property(anyFan, ([atlas, fanned]) => {
      for (const { ties, standing } of allStrands(atlas, atlas.claims.bits, fanned)) {
        const contested = new Set(ties.map((tie) => isContested(tie.standing)));
        expect([...contested]).toEqual([isContested(standing)]);
      }
    }),
  );
});

test('the ties of a strand join one pair with one sign', () => {
  fc.assert(
    fc.property(anyFan, ([atlas, fanned]) => {
      for (const { ties, from, to, sign } of allStrands(atlas, atlas.claims.bits, fanned)) {
        expect(ties.filter((tie) => !isOf(tie, [from, to]) || tie.sign !== sign)).toEqual([]);
      }
    }),
  );
});

test('a strand counts each of its claims once', () => {
  fc.assert(
    fc.property(anyFan, ([atlas, fanned]) => {
      for (const { ties, claims } of allStrands(atlas, atlas.claims.bits, fanned)) {
        expect(claims).toBe(new Set(ties.flatMap((tie) => tie.records.map(({ claim }) => claim.id))).size);
      }
    }),
  );
});

test('strands of different bundles have different keys', () => {
  fc.assert(
    fc.property(anyFan, ([atlas, fanned]) => {
      const keys = allStrands(atlas, atlas.claims.bits, fanned).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('a pair has at most one strand a sign for what is contested, what is structure and the rest', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const kinds = allStrands(atlas, atlas.claims.bits).map(({ from, to, sign, standing, structural }) =>
        JSON.stringify([pairOf(from, to), sign, isContested(standing) ? 'contested' : structural]),
      );
      expect(new Set(kinds).size).toBe(kinds.length);
    }),
  );
});

test('the pair that is fanned out has a strand a tie, and no other pair is drawn otherwise than before', () => {
  fc.assert(
    fc.property(anyFan, ([atlas, fanned]) => {
      const { bits } = atlas.claims;
      const ties = allTies(atlas, bits);
      if (!fanned) return;
      const strands = allStrands(atlas, bits, fanned);
      const alone = strands.filter((strand) => strand.fanned);
      const isPair = (...ends: readonly ActorId[]) => [...ends].sort().join('\n') === [...fanned].sort().join('\n');
      expect(alone.map((strand) => strand.ties.map(toldTie))).toEqual(
        ties.filter((tie) => isPair(tie.subject, tie.object)).map((tie) => [toldTie(tie)]),
      );
      const elsewhere = allStrands(atlas, bits).filter(({ from, to }) => !isPair(from, to));
      expect(strands.filter((strand) => !strand.fanned).map(toldStrand)).toEqual(elsewhere.map(toldStrand));
    }),
  );
});

test('a head stands at an end just when a directed tie points there', () => {
  fc.assert(
    fc.property(anyFan, ([atlas, fanned]) => {
      for (const { ties, from, to, heads } of allStrands(atlas, atlas.claims.bits, fanned)) {
        const pointsAt = (id: ActorId) => ties.some(({ relation, object }) => !relation.symmetric && object === id);
        expect(heads).toEqual({ from: pointsAt(from), to: pointsAt(to) });
      }
    }),
  );
});

test('in any view of any dataset a strand is what its ties are together', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { bits, records } = shownOf(atlas, view).claims;
      const strands = allStrands(atlas, bits);
      const told = (tie: Tie) => JSON.stringify(toldTie(tie));
      expect(strands.flatMap(({ ties }) => ties.map(told)).sort()).toEqual(allTies(atlas, bits).map(told).sort());
      for (const { ties, standing, claims, structural, heads, from, to } of strands) {
        const held = [...new Set(ties.flatMap((tie) => tie.records))];
        expect(held.filter((record) => !records.includes(record))).toEqual([]);
        expect(standing).toBe(jointStanding(held.map((record) => record.standing)));
        expect(claims).toBe(held.length);
        expect(structural).toBe(held.every(({ type }) => type.family === 'structure'));
        const lines = held.filter(({ type }) => !type.symmetric).flatMap(({ claim }) => plainLines(claim));
        const pointed = (a: string, b: string) => lines.some(([start, end]) => start === a && end === b);
        expect(heads).toEqual({ from: pointed(to, from), to: pointed(from, to) });
      }
    }),
    { numRuns: 200 },
  );
});

test('the strands with some claims are those of whose ties some has such a claim from where it is looked for', () => {
  fc.assert(
    fc.property(anyAtlas(), fc.array(fc.nat(40)), fc.boolean(), (atlas, wanted, isFromLow) => {
      const { bits } = atlas.claims;
      const some = noBits(atlas.size);
      for (const place of wanted) if (place < atlas.size) addBit(some, place);
      for (let pair = 0; pair < atlas.pairs.length; pair++) {
        const low = atlas.pairs.low[pair]!;
        const { values, codes } = atlas.columns.types;
        const isWanted = (claim: number, from: number) =>
          hasBit(some, claim) && (values[codes[claim]!]!.symmetric || (from === low) === isFromLow);
        const expected = strandsOf(atlas, bits, pair).filter(({ ties }) =>
          ties.some(({ claims, subject }) =>
            [...claims.places].some((claim) => isWanted(claim, atlas.placeOf(subject)!)),
          ),
        );
        expect(strandsWith(atlas, bits, pair, isWanted)).toEqual(new Set(expected.map(({ key }) => key)));
      }
    }),
  );
});
