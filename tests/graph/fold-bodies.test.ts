import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Belonging } from '../../src/graph/fold-belonging';
import { type BodyWays, bodyLevels, groupInWords } from '../../src/graph/fold-bodies';
import { foldOf } from '../../src/graph/fold-groups';
import type { Actor } from '../../src/model/dataset';
import { type ActorId, actorId, kindId } from '../../src/model/ids';

/** Whom everybody in a small world belongs to: a spokesman to a ministry, that to a government, that to a state. */
const WORLD = {
  state: ['state', undefined],
  government: ['government', 'state'],
  ministry: ['government', 'government'],
  spokesman: ['person', 'ministry'],
  president: ['person', 'state'],
  officials: ['collective', 'government'],
  rebels: ['armed_group', undefined],
  speaker: ['person', 'rebels'],
} as const satisfies Record<string, readonly [string, string | undefined]>;
const NAMES = Object.keys(WORLD);
const ACTORS: readonly Actor[] = Object.entries(WORLD).map(([id, [kind]]) => ({
  id: actorId(id),
  label: id,
  kind: kindId(kind),
}));
const BODY_OF = Int32Array.from(Object.values(WORLD), ([, body]) => (body === undefined ? -1 : NAMES.indexOf(body)));
const BELONGING: Belonging = {
  bodyOf: BODY_OF,
  claimOf: new Int32Array(NAMES.length).fill(-1),
  bodies: new Set(BODY_OF.filter((body) => body >= 0)),
};

/** Who is there then, each with those who stand as him. */
function standing(ways: BodyWays, apart: readonly string[] = []): Readonly<Record<string, string>> {
  const names = foldOf(ACTORS, [], []);
  const levels = bodyLevels(names, BELONGING, ways);
  const fold = foldOf(ACTORS, levels, apart.map(actorId));
  const members = fold.actors.map(({ id }, place): [ActorId, string] => [
    id,
    NAMES.filter((name, at) => fold.placeOf[at] === place && name !== id).join(' '),
  ]);
  return Object.fromEntries(members.filter(([, folded]) => folded !== ''));
}

describe('bodies', () => {
  test('take in their people, those of an inner body stay with it', () => {
    expect(standing({ rules: ['people'] })).toEqual({
      state: 'president',
      government: 'officials',
      ministry: 'spokesman',
      rebels: 'speaker',
    });
  });

  test('go into one another up to a state, their people stay by themselves', () => {
    expect(standing({ rules: ['bodies'] })).toEqual({ state: 'government ministry' });
  });

  test('go into their states with all their people by both rules', () => {
    expect(standing({ rules: ['people', 'bodies'] })).toEqual({
      state: 'government ministry spokesman president officials',
      rebels: 'speaker',
    });
  });

  test('stand inside one that is taken apart, and so do those inside them', () => {
    const both = { rules: ['people', 'bodies'] };
    expect(standing(both, ['state'])).toEqual({ government: 'ministry spokesman officials', rebels: 'speaker' });
    expect(standing(both, ['state', 'government'])).toEqual({ ministry: 'spokesman', rebels: 'speaker' });
    expect(standing(both, ['government'])).toEqual(standing(both));
  });

  test('take in their own by single choices, those of an inner body only where it comes in, too', () => {
    const state = actorId('state');
    expect(standing({ rules: [], into: [{ rule: 'people', body: state }] })).toEqual({ state: 'president' });
    expect(standing({ rules: [], into: [{ rule: 'bodies', body: state }] })).toEqual({ state: 'government ministry' });
    const all = [{ rule: 'people', body: state } as const, { rule: 'bodies', body: state } as const];
    expect(standing({ rules: [], into: all })).toEqual({
      state: 'government ministry spokesman president officials',
    });
  });

  test('say how many are folded in', () => {
    const levels = bodyLevels(foldOf(ACTORS, [], []), BELONGING, { rules: ['people', 'bodies'] });
    const outer = levels.at(-1)!.groups.map((group) => `${group.actor.id}: ${groupInWords(group)}`);
    expect(outer).toEqual(['state: 5 folded in', 'rebels: 1 folded in']);
  });
});

test('whoever belongs to whomever, everybody stands once, and no group shares a member with another of its level', () => {
  const anyBodies = fc.array(fc.integer({ min: -1, max: NAMES.length - 1 }), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  });
  fc.assert(
    fc.property(anyBodies, fc.subarray(['people', 'bodies']), fc.subarray(NAMES), (bodies, rules, apart) => {
      const belonging = { ...BELONGING, bodyOf: Int32Array.from(bodies) };
      const levels = bodyLevels(foldOf(ACTORS, [], []), belonging, { rules });
      for (const { groups } of levels) {
        const members = groups.flatMap((group) => [...group.members]);
        expect(new Set(members).size).toBe(members.length);
      }
      const fold = foldOf(ACTORS, levels, apart.map(actorId));
      expect([...fold.members.values].sort((a, b) => a - b)).toEqual(NAMES.map((_, at) => at));
      expect(new Set(fold.actors.map(({ id }) => id)).size).toBe(fold.actors.length);
    }),
    { numRuns: 300 },
  );
});
