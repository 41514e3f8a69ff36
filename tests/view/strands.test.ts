import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { shownOf } from '../../src/view/shown';
import { pairOf, strandsOf } from '../../src/view/strands';
import { tiesOf } from '../../src/view/ties';
import { anyAtlas } from './any-atlas';
import { anyView, sel } from './any-view';

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
      const { records } = shownOf(sel, view);
      const ties = tiesOf(records);
      const strands = strandsOf(ties);
      expect(new Set(strands.flatMap((strand) => strand.ties))).toEqual(new Set(ties));
      expect(strands.flatMap((strand) => strand.ties)).toHaveLength(ties.length);
      const drawn = new Set(strands.flatMap((strand) => strand.ties.flatMap((tie) => tie.records)));
      expect(drawn).toEqual(new Set(records));
    }),
  );
});

test('a contested tie is never bundled with one that nobody contests', () => {
  fc.assert(
    fc.property(anyFan, ([{ records }, fanned]) => {
      for (const { ties, standing } of strandsOf(tiesOf(records), fanned)) {
        const contested = new Set(ties.map((tie) => isContested(tie.standing)));
        expect([...contested]).toEqual([isContested(standing)]);
      }
    }),
  );
});

test('the ties of a strand join one pair with one sign', () => {
  fc.assert(
    fc.property(anyFan, ([{ records }, fanned]) => {
      for (const { ties, from, to, sign } of strandsOf(tiesOf(records), fanned)) {
        expect(ties.filter((tie) => !isOf(tie, [from, to]) || tie.sign !== sign)).toEqual([]);
      }
    }),
  );
});

test('a strand counts each of its claims once', () => {
  fc.assert(
    fc.property(anyFan, ([{ records }, fanned]) => {
      for (const { ties, claims } of strandsOf(tiesOf(records), fanned)) {
        expect(claims).toBe(new Set(ties.flatMap((tie) => tie.records.map(({ claim }) => claim.id))).size);
      }
    }),
  );
});

test('strands of different bundles have different keys', () => {
  fc.assert(
    fc.property(anyFan, ([{ records }, fanned]) => {
      const keys = strandsOf(tiesOf(records), fanned).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('a pair has at most one strand a sign for what is contested, what is structure and the rest', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ records }) => {
      const kinds = strandsOf(tiesOf(records)).map(({ from, to, sign, standing, structural }) =>
        JSON.stringify([pairOf(from, to), sign, isContested(standing) ? 'contested' : structural]),
      );
      expect(new Set(kinds).size).toBe(kinds.length);
    }),
  );
});

test('the pair that is fanned out has a strand a tie, and no other pair is drawn otherwise than before', () => {
  fc.assert(
    fc.property(anyFan, ([{ records }, fanned]) => {
      const ties = tiesOf(records);
      if (!fanned) return;
      const strands = strandsOf(ties, fanned);
      const alone = strands.filter((strand) => strand.fanned);
      const isPair = (...ends: readonly ActorId[]) => [...ends].sort().join('\n') === [...fanned].sort().join('\n');
      expect(alone.map((strand) => strand.ties)).toEqual(
        ties.filter((tie) => isPair(tie.subject, tie.object)).map((tie) => [tie]),
      );
      const elsewhere = strandsOf(ties).filter(({ from, to }) => !isPair(from, to));
      expect(strands.filter((strand) => !strand.fanned)).toEqual(elsewhere);
    }),
  );
});

test('a head stands at an end just when a directed tie points there', () => {
  fc.assert(
    fc.property(anyFan, ([{ records }, fanned]) => {
      for (const { ties, from, to, heads } of strandsOf(tiesOf(records), fanned)) {
        const pointsAt = (id: ActorId) => ties.some(({ relation, object }) => !relation.symmetric && object === id);
        expect(heads).toEqual({ from: pointsAt(from), to: pointsAt(to) });
      }
    }),
  );
});
