import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { numbersIn } from '../../src/lib/bits';
import { atOnce } from '../../src/lib/slices';
import { actorId, type SpeakerId } from '../../src/model/ids';
import { type Compared, comparing, comparisonOf } from '../../src/view/comparison';
import { claimsOf } from '../../src/view/comparison-account';
import type { Comparison } from '../../src/view/comparison-state';
import { VERDICTS, type Verdict, weightOf } from '../../src/view/comparison-verdicts';
import { comparedWords } from '../../src/view/comparison-words';
import { passing } from '../../src/view/passing';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { heardIn } from '../../src/view/voices';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyComparison } from './any-comparing';
import { anyAtlasInView, sel } from './any-view';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);

function compared(atlas: Atlas, comparison: Comparison, rest: Partial<View> = {}, other?: Atlas): Compared {
  const found = comparisonOf(atlas, { ...DEFAULT_VIEW, ...rest, comparison }, other);
  if (!found) throw new Error('invalid comparison: the other dataset is missing');
  return found;
}

function speakers(a: readonly string[], b: readonly string[]): Comparison {
  return { kind: 'speakers', a: a.map(actorId), b: b.map(actorId), laid: 'side' };
}

function counts({ lists }: Compared) {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, lists[verdict].length]));
}

function words(result: Compared, verdict: Verdict) {
  return [...result.lists[verdict]].map((at) => comparedWords(result, at));
}

test('Pakistan and Kabul, each as one voice, contradict each other about shelter and about attacks', () => {
  const result = compared(article, speakers(['pakistan'], ['interim-government']), { asOneVoice: true });
  expect(counts(result)).toEqual({
    'denied-by-b': 2,
    'denied-by-a': 0,
    changed: 0,
    'only-a': 11,
    'only-b': 7,
    both: 0,
  });
  expect(words(result, 'denied-by-b')).toEqual([
    {
      title: 'Groups in Afghanistan attack Pakistan',
      a: 'Khawaja Asif and Pakistan say so',
      b: 'Interim government denies it',
    },
    { title: 'Afghan Taliban shelters TTP', a: 'Pakistan says so', b: 'Interim government denies it' },
  ]);
});

test('a denial of what nobody is heard saying is said by who denies it alone', () => {
  const result = compared(article, speakers(['pakistan'], ['zabihullah-mujahid']));
  expect(words(result, 'only-b')).toContainEqual({
    title: 'TTP leaders are present in Afghanistan',
    b: 'Zabihullah Mujahid denies it',
  });
});

test('who is compared first are the two who contradict each other most', () => {
  const { a, b } = compared(article, speakers([], []));
  expect([a.name, b.name]).toEqual(['Pakistan', 'Interim government']);
});

test('a claim and its negation by another contradict each other, and by the same speaker they do not', () => {
  const result = compared(sel, speakers(['marsana'], ['dispatch']));
  expect(words(result, 'only-a')).toContainEqual({
    title: 'Marsana supports Heron Column',
    a: 'Marsana says so, Marsana says the opposite',
  });
});

const anyPair = anyAtlasInView().chain(({ atlas, view }) =>
  fc.tuple(fc.shuffledSubarray([...heardIn(atlas)]), fc.nat(), fc.boolean()).map(([ids, cut, asOneVoice]) => {
    const at = ids.length === 0 ? 0 : cut % (ids.length + 1);
    return { atlas, view: { ...view, asOneVoice }, a: ids.slice(0, at), b: ids.slice(at) };
  }),
);

test('swapping two accounts swaps what is only said by one, and who denies whom where not both deny each other', () => {
  fc.assert(
    fc.property(anyPair, ({ atlas, view, a, b }) => {
      if (a.length + b.length === 0) return;
      const one = compared(atlas, { kind: 'speakers', a, b, laid: 'side' }, view);
      const other = compared(atlas, { kind: 'speakers', a: b, b: a, laid: 'side' }, view);
      const set = ({ lists }: Compared, ...verdicts: Verdict[]) =>
        new Set(verdicts.flatMap((verdict) => [...lists[verdict]]));
      expect(set(other, 'only-a')).toEqual(set(one, 'only-b'));
      expect(set(other, 'both')).toEqual(set(one, 'both'));
      expect(set(other, 'denied-by-a', 'denied-by-b')).toEqual(set(one, 'denied-by-a', 'denied-by-b'));
    }),
  );
});

test('every proposition of a comparison is in one list, and no other is in any', () => {
  fc.assert(
    fc.property(
      anyAtlasInView().chain(({ atlas, view }) =>
        anyComparison(atlas).map((comparison) => ({ atlas, view: { ...view, comparison } })),
      ),
      ({ atlas, view }) => {
        const result = comparisonOf(atlas, view, sel)!;
        const listed = VERDICTS.flatMap((verdict) => [...result.lists[verdict]]);
        expect(new Set(listed).size).toBe(listed.length);
        const spoken = Array.from({ length: result.table.length }, (_, at) => at).filter((at) =>
          [result.a, result.b].some(({ stand }) => stand.says[at]! + stand.negates[at]! + stand.denies[at]! > 0),
        );
        expect([...listed].sort((one, two) => one - two)).toEqual(spoken);
      },
    ),
  );
});

test('a comparison in steps is the comparison at once, its lists with what is spoken of most first', () => {
  fc.assert(
    fc.property(
      anyAtlasInView().chain(({ atlas, view }) =>
        anyComparison(atlas).map((comparison) => ({ atlas, view: { ...view, comparison } })),
      ),
      ({ atlas, view }) => {
        const [steps, now] = [atOnce(comparing(atlas, view, sel))!, comparisonOf(atlas, view, sel)!];
        expect(steps.lists).toEqual(now.lists);
        expect([steps.a.stand, steps.b.stand]).toEqual([now.a.stand, now.b.stand]);
        const weight = weightOf(now.a.stand, now.b.stand);
        for (const list of Object.values(now.lists))
          expect([...list]).toEqual([...list].sort((one, two) => weight[two]! - weight[one]! || one - two));
      },
    ),
  );
});

test('an account of speakers has exactly the claims that they say among those that pass the other filters', () => {
  fc.assert(
    fc.property(anyPair, ({ atlas, view, a, b }) => {
      if (a.length + b.length === 0 || view.asOneVoice) return;
      const result = compared(atlas, { kind: 'speakers', a, b, laid: 'side' }, view);
      const among = passing(atlas, view).without('speakers');
      const said = (ids: readonly SpeakerId[]) =>
        atlas.claims.records
          .filter(
            ({ place, claim }) =>
              claim.by !== undefined && ids.includes(claim.by) && (among[place >>> 5]! >>> (place & 31)) & 1,
          )
          .map(({ place }) => place)
          .sort((one, two) => one - two);
      const held = (side: 'a' | 'b') => {
        const places = VERDICTS.flatMap((verdict) =>
          [...result.lists[verdict]].flatMap((at) => [...claimsOf(result[side], at)]),
        );
        return [...new Set(places)].sort((one, two) => one - two);
      };
      expect(held('a')).toEqual(said(a));
      expect(held('b')).toEqual(said(b));
    }),
  );
});

test('a dataset compared with itself has nothing gone, added or changed', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const result = compared(atlas, { kind: 'datasets', other: 'itself', laid: 'side' }, view, atlas);
      const isAny = result.a.stand.says.some((n) => n > 0) || result.a.stand.negates.some((n) => n > 0);
      const { both, ...others } = counts(result);
      expect(Object.values(others)).toEqual([0, 0, 0, 0, 0]);
      expect((both ?? 0) > 0).toBe(isAny);
    }),
  );
});

test('two like periods differ in nothing, and two that meet nowhere leave no dated claim of days in both', () => {
  const same = compared(sel, { kind: 'periods', a: '2019', b: '2019', laid: 'side' });
  expect(counts(same)).toMatchObject({ 'only-a': 0, 'only-b': 0, changed: 0 });
  const apart = compared(sel, { kind: 'periods', a: '2016', b: '2019-10-02', laid: 'side' });
  expect(words(apart, 'only-b').map(({ title }) => title)).toContain('Coast guard attacks Sel');
});

test('claims without a date are in neither period, and are counted', () => {
  const { undated, a, b } = compared(sel, { kind: 'periods', a: '../2018', b: '2019/..', laid: 'side' });
  const isUndated = (place: number) => sel.record(place).claim.time === undefined;
  expect(undated).toBe(sel.claims.records.filter(({ place }) => isUndated(place)).length);
  for (const { bits } of [a, b]) expect([...numbersIn(bits)].some(isUndated)).toBe(false);
});

test('what two who were against each other and then with have said of them is changed, and so is what turns into its negation', () => {
  const turned = compared(sel, { kind: 'periods', a: '2017', b: '2019-10-21', laid: 'side' });
  expect(words(turned, 'changed')).toEqual([
    { title: 'Orvane designates as terrorist Salt Guard', a: '1 claim' },
    { title: 'Orvane negotiates with Salt Guard', b: '1 claim' },
  ]);
  const negated = compared(sel, { kind: 'periods', a: '2015', b: '2017', laid: 'side' });
  expect(words(negated, 'changed')).toEqual([
    { title: 'Marsana supports Heron Column', a: '1 claim', b: '1 claim that it is not so' },
  ]);
});
