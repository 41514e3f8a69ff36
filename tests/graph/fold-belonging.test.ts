import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belongingIn, withoutCircles } from '../../src/graph/fold-belonging';
import type { Claim, Dataset } from '../../src/model/dataset';
import { actorId, claimId, kindId, sourceId, typeId } from '../../src/model/ids';
import { atlasFor } from './atlas-for';

const PAPER = sourceId('paper');

function roleOf(
  id: string,
  type: string,
  [subject, object]: readonly [string, string],
  more: Partial<Claim> = {},
): Claim {
  return {
    id: claimId(id),
    type: typeId(type),
    subject: actorId(subject),
    object: actorId(object),
    gist: id,
    by: PAPER,
    mode: 'asserted',
    evidence: [],
    ...more,
  };
}

function dated(edtf: string): Partial<Claim> {
  return { time: { edtf, basis: 'stated' } };
}

function openedWith(claims: readonly Claim[], partOf?: string) {
  const dataset: Dataset = {
    format: 'actor-atlas/dataset',
    version: 1,
    id: 'bodies',
    title: 'Bodies',
    sources: [{ id: PAPER, title: 'Paper', kind: 'article' }],
    actors: [
      { id: actorId('ann'), label: 'Ann', kind: kindId('person'), ...(partOf && { partOf: actorId(partOf) }) },
      { id: actorId('ministry'), label: 'Ministry', kind: kindId('government') },
      { id: actorId('army'), label: 'Army', kind: kindId('military') },
      { id: actorId('union'), label: 'Union', kind: kindId('coalition') },
      { id: actorId('land'), label: 'Land', kind: kindId('state') },
    ],
    claims,
  };
  return atlasFor(dataset);
}

/** The body that Ann belongs to, and the claim that says so. */
function bodyOfAnn(claims: readonly Claim[], partOf?: string) {
  const atlas = openedWith(claims, partOf);
  const { bodyOf, claimOf } = belongingIn(atlas);
  const body = atlas.dataset.actors[bodyOf[0]!]?.id;
  return claimOf[0]! < 0 ? [body] : [body, atlas.record(claimOf[0]!).claim.id];
}

describe('whom somebody belongs to', () => {
  test('is what he is part of, whatever claims say', () => {
    expect(bodyOfAnn([roleOf('c', 'holds-role', ['ann', 'army'])], 'ministry')).toEqual(['ministry']);
  });

  test('is where his latest role is, before any undated one and any membership', () => {
    const undated = roleOf('undated', 'holds-role', ['ann', 'ministry']);
    const early = roleOf('early', 'holds-role', ['ann', 'ministry'], dated('2020'));
    const late = roleOf('late', 'holds-role', ['ann', 'army'], dated('2022'));
    const member = roleOf('member', 'member-of', ['ann', 'union'], dated('2024'));
    expect(bodyOfAnn([undated, member, late, early])).toEqual(['army', 'late']);
    expect(bodyOfAnn([member, undated])).toEqual(['ministry', 'undated']);
    expect(bodyOfAnn([member])).toEqual(['union', 'member']);
  });

  test('is nobody where the claim is denied, negated, planned or about a person', () => {
    const denied: Partial<Claim> = {
      responses: [{ by: actorId('army'), stance: 'denies', gist: 'No', evidence: [] }],
    };
    for (const more of [denied, { negated: true }, { mode: 'planned' }] as const)
      expect(bodyOfAnn([roleOf('c', 'holds-role', ['ann', 'army'], more)])).toEqual([undefined]);
    expect(bodyOfAnn([roleOf('c', 'supports', ['ann', 'army'])])).toEqual([undefined]);
  });

  test('is nobody for a state, even one that is a member of something', () => {
    const atlas = openedWith([roleOf('c', 'member-of', ['land', 'union'])]);
    expect([...belongingIn(atlas).bodyOf]).toEqual([-1, -1, -1, -1, -1]);
  });

  test('is nobody for two who would belong to each other', () => {
    const atlas = openedWith([
      roleOf('c', 'member-of', ['ministry', 'army']),
      roleOf('d', 'member-of', ['army', 'ministry']),
      roleOf('e', 'holds-role', ['ann', 'army']),
    ]);
    expect([...belongingIn(atlas).bodyOf]).toEqual([2, -1, -1, -1, -1]);
  });
});

test('steps without their circles lead to an end from everywhere, and are otherwise the same', () => {
  const anySteps = fc.array(fc.integer({ min: -1, max: 7 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(anySteps, (steps) => {
      const plain = withoutCircles(Int32Array.from(steps));
      const isInCircle = (start: number) => {
        let at = steps[start]!;
        for (let step = 0; step < 8 && at >= 0 && at !== start; step++) at = steps[at]!;
        return at === start;
      };
      expect([...plain]).toEqual(steps.map((step, at) => (isInCircle(at) ? -1 : step)));
    }),
    { numRuns: 500 },
  );
});
