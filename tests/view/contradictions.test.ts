import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import type { Claim, Response } from '../../src/model/dataset';
import { actorId, claimId, typeId } from '../../src/model/ids';
import { contradictionsIn } from '../../src/view/contradictions';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { standardVocabulary } from '../support/vocabulary';
import { sel } from './any-view';

const [keldra, orvane, marsana] = ['keldra', 'orvane', 'marsana'].map(actorId);

/** One claims that Keldra shelters the Guard, another that it does not. */
function twoAccounts(yes: Partial<Claim>, no: Partial<Claim>, isSaid = true) {
  const base = { type: typeId('shelters'), subject: actorId('keldra'), object: actorId('salt-guard'), evidence: [] };
  const claims: Claim[] = [
    { ...base, id: claimId('yes'), gist: 'It does.', mode: 'claimed', ...(isSaid && { by: orvane! }), ...yes },
    { ...base, id: claimId('no'), gist: 'It does not.', mode: 'claimed', negated: true, by: keldra!, ...no },
  ];
  const atlas = atlasOf({ ...sel.dataset, claims }, standardVocabulary);
  return contradictionsIn(atlas, shownOf(atlas, DEFAULT_VIEW)).map((found) => ({
    ...found,
    yes: found.yes.map(({ claim }) => claim.id),
    no: found.no.map(({ claim }) => claim.id),
  }));
}

const ref = { type: 'shelters', subject: 'keldra', object: 'salt-guard', negated: false };
const denial: Response = { by: keldra!, stance: 'denies', gist: 'It does not.', evidence: [] };

test('one speaker says that it is so, another that it is not', () => {
  expect(twoAccounts({}, {})).toEqual([{ ref, yes: ['yes'], no: ['no'], isOwn: false }]);
});

test('one and the same speaker may say both', () => {
  expect(twoAccounts({ by: marsana! }, { by: marsana! })).toEqual([{ ref, yes: ['yes'], no: ['no'], isOwn: true }]);
});

test.each<[string, Partial<Claim>, Partial<Claim>]>([
  ['answered already', { responses: [denial] }, {}],
  ['of times that never meet', { time: at('2001') }, { time: at('2002/..') }],
  ['about the other way round', { subject: actorId('salt-guard'), object: actorId('keldra') }, {}],
  ['about another relation', { type: typeId('supports') }, {}],
])('no contradiction: %s', (_, yes, no) => {
  expect(twoAccounts(yes, no)).toEqual([]);
});

test('what nobody is heard saying contradicts nobody', () => {
  expect(twoAccounts({ responses: [denial] }, { by: marsana! }, false)).toEqual([]);
});

test('times that touch, and unknown ones, leave a contradiction', () => {
  expect(twoAccounts({ time: at('../2016') }, { time: at('2016/..') })).toHaveLength(1);
  expect(twoAccounts({ time: at('2001') }, {})).toHaveLength(1);
});

function at(edtf: string) {
  return { edtf, basis: 'stated' } as const;
}

test('in the worked example only Marsana speaks against itself', () => {
  const found = contradictionsIn(sel, shownOf(sel, DEFAULT_VIEW));
  expect(found.map(({ yes, no, isOwn }) => [...[...yes, ...no].map(({ claim }) => claim.id), isOwn])).toEqual([
    ['c-028', 'c-029', true],
  ]);
});

/** Claims of one speaker or another that it is so or not, then or then, answered or not. */
const anyAccounts = fc.array(
  fc.record({
    by: fc.constantFrom(keldra!, orvane!, marsana!),
    negated: fc.boolean(),
    time: fc.constantFrom(at('2001'), at('2002'), at('../2001'), at('2002/..')),
    responses: fc.constantFrom([], [denial]),
  }),
  { minLength: 1, maxLength: 8 },
);

test('a claim contradicts exactly where another says the opposite, of times that may meet, and neither answers', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyAccounts, (accounts) => {
      const base = { type: typeId('shelters'), subject: actorId('keldra'), object: actorId('salt-guard') };
      const claims = accounts.map(
        (account, place): Claim => ({
          ...base,
          ...account,
          id: claimId(`c-${place}`),
          gist: 'So or not.',
          mode: 'claimed',
          evidence: [],
        }),
      );
      const atlas = atlasOf({ ...sel.dataset, claims }, standardVocabulary);
      const found = contradictionsIn(atlas, shownOf(atlas, DEFAULT_VIEW)).flatMap(({ yes, no }) => [...yes, ...no]);
      const clashing = claims.filter((one) => claims.some((other) => clash(one, other)));
      expect(found.map(({ claim }) => claim.id).sort()).toEqual(clashing.map(({ id }) => id).sort());
      seen += clashing.length;
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(0);
});

function clash(one: Claim, other: Claim): boolean {
  if (one.negated === other.negated) return false;
  const isEarly = ({ time }: Claim) => time!.edtf.includes('2001');
  const answers = ({ responses = [] }: Claim, by: Claim['by']) => responses.some((response) => response.by === by);
  return (
    isEarly(one) === isEarly(other) && (one.by === other.by || !(answers(one, other.by) || answers(other, one.by)))
  );
}
