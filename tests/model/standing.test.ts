import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, MODES, type Mode, type Stance } from '../../src/model/dataset';
import { actorId, claimId, kindId, sourceId, typeId } from '../../src/model/ids';
import { isContested, STANDINGS, standingOf } from '../../src/model/standing';

function claim({
  by = true,
  mode = 'claimed',
  stances = [],
}: {
  by?: boolean;
  mode?: Mode;
  stances?: readonly Stance[];
}): Claim {
  return {
    id: claimId('c-1'),
    type: typeId('attacks'),
    subject: actorId('guard'),
    object: actorId('town'),
    gist: 'x',
    mode,
    ...(by && { by: actorId('speaker') }),
    responses: stances.map((stance) => ({ by: sourceId('report'), stance, gist: 'y', evidence: [] })),
    evidence: [],
  };
}

test.each([
  ['undisputed', {}, 'state'],
  ['undisputed', { mode: 'asserted' as const }, undefined],
  ['undisputed', { stances: ['supports' as const] }, 'state'],
  ['disputed', { stances: ['denies' as const] }, 'state'],
  ['disputed', { stances: ['supports' as const, 'disputes' as const] }, 'state'],
  ['disputed', { stances: ['denies' as const], mode: 'planned' as const }, 'collective'],
  ['denied-only', { by: false, stances: ['denies' as const] }, undefined],
  ['anonymous', {}, 'collective'],
  ['anonymous', { mode: 'planned' as const }, 'collective'],
  ['planned', { mode: 'planned' as const }, 'person'],
  ['planned', { mode: 'predicted' as const }, undefined],
])('%s is what %j said by a %s is', (standing, parts, kind) => {
  expect(standingOf(claim(parts), kind === undefined ? undefined : kindId(kind))).toBe(standing);
});

test('another denial never makes a claim less contested, and support never more', () => {
  const stances = fc.array(fc.constantFrom<Stance>('denies', 'disputes', 'supports'));
  const parts = fc.record({ by: fc.boolean(), mode: fc.constantFrom(...MODES), stances });
  const kinds = fc.constantFrom(undefined, kindId('collective'), kindId('state'));
  const contested = (given: Parameters<typeof claim>[0], kind: ReturnType<typeof kindId> | undefined) =>
    isContested(standingOf(claim(given), kind));
  fc.assert(
    fc.property(parts, kinds, (given, kind) => {
      const before = contested(given, kind);
      expect(contested({ ...given, stances: [...given.stances, 'denies'] }, kind)).toBe(true);
      expect(contested({ ...given, stances: [...given.stances, 'supports'] }, kind)).toBe(before);
    }),
  );
});

test('contested are the standings that somebody denies', () => {
  expect(STANDINGS.filter(isContested)).toEqual(['disputed', 'denied-only']);
});
