import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { datesOn } from '../../src/graph/dates';
import { dayOf } from '../../src/model/edtf';
import { actorId } from '../../src/model/ids';
import { comparisonOf } from '../../src/view/comparison';
import {
  compareBy,
  compareDataset,
  comparePeriods,
  compareSpeakers,
  hearAsOneVoice,
  layComparison,
} from '../../src/view/comparison-commands';
import { firstPeriods, periodIn } from '../../src/view/comparison-periods';
import { wordsOfComparison } from '../../src/view/comparison-restored';
import { comparisonHead, comparisonRows } from '../../src/view/comparison-rows';
import { comparedScene } from '../../src/view/comparison-scene';
import { readView, writeView } from '../../src/view/permalink';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { hearOnly } from '../../src/view/voices-command';
import { voiceRows } from '../../src/view/voices-legend';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { datedAtlas } from './dated-atlas';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);
const [pakistan, kabul, asif] = ['pakistan', 'interim-government', 'khawaja-asif'].map(actorId);

test('whoever comes to one side leaves the other, and how accounts are laid stays', () => {
  const laid = layComparison(DEFAULT_VIEW, 'overlay');
  const view = compareSpeakers(laid, { a: [pakistan!, asif!], b: [asif!, kabul!] }, 'b');
  expect(view.comparison).toEqual({ kind: 'speakers', a: [pakistan], b: [asif, kabul], laid: 'overlay' });
  expect(compareBy(view, 'speakers')).toBe(view);
  expect(compareBy(view, 'periods').comparison).toEqual({ kind: 'periods', laid: 'overlay' });
});

test('a link says in words what it compares', () => {
  const speakers = compareSpeakers(hearAsOneVoice(DEFAULT_VIEW, true), { a: [asif!], b: [kabul!] });
  expect(wordsOfComparison(article, speakers)).toEqual([
    'A body and its people are heard as one voice',
    'Compared: Pakistan and its people and Interim government and its people',
  ]);
  expect(wordsOfComparison(article, comparePeriods(DEFAULT_VIEW, { a: '2021', b: '2022/..' }))).toEqual([
    'Compared: 2021 and since 2022',
  ]);
  expect(wordsOfComparison(article, compareDataset(DEFAULT_VIEW, 'harbour-of-sel'))).toEqual([
    'Compared: this dataset and harbour-of-sel',
  ]);
  expect(wordsOfComparison(article, DEFAULT_VIEW)).toEqual([]);
});

test('a link that names strangers or what is no period leaves them out and says so', () => {
  const read = (text: string) => readView(new URLSearchParams(text), article);
  expect(read('compare=speakers&a=pakistan,nobody&b=ttp')).toMatchObject({
    view: { comparison: { a: ['pakistan'], b: ['ttp'] } },
    junk: ['a=nobody'],
  });
  expect(read('compare=periods&a=2021-13&b=2022').junk).toEqual(['a=2021-13']);
  expect(read('compare=weather')).toEqual({ view: DEFAULT_VIEW, junk: ['compare=weather'] });
  expect(writeView(DEFAULT_VIEW).toString()).toBe('');
});

test('a period is a date or an interval that does not end before it begins', () => {
  expect(
    ['2021', '2021-05', ' 2021/2022 ', '../2021', '2022-03-04/..'].map((text) => periodIn(text) !== undefined),
  ).toEqual([true, true, true, true, true]);
  expect(['', '2021-13', '2022/2021', 'May', '../..'].map(periodIn)).toEqual(new Array(5).fill(undefined));
});

const anyDate = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1998, max: 2020 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.integer({ min: 1998, max: 2020 }).map((year) => `${year}/${year + 2}`),
  fc.integer({ min: 1998, max: 2020 }).map((year) => `${year}/..`),
  fc.integer({ min: 1998, max: 2020 }).map((year) => `../${year}`),
);

test('the first two periods meet at the turn of a year that parts the dated claims best', () => {
  expect(firstPeriods(article, 'true')).toEqual({ a: '../2023', b: '2024/..' });
});

test('no turn of a year or month parts the dated claims better than the first two periods do', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1, maxLength: 12 }), (dates) => {
      const atlas = datedAtlas(dates);
      const { first, last, length } = datesOn(atlas, 'true');
      const parted = (day: number) => {
        const claims = [...Array(length).keys()];
        return Math.min(
          claims.filter((claim) => last[claim]! < day).length,
          claims.filter((claim) => first[claim]! >= day).length,
        );
      };
      const { b } = firstPeriods(atlas, 'true');
      const isYear = /^\d{4}\/\.\.$/.test(b);
      const turns = isYear
        ? Array.from({ length: 30 }, (_, at) => dayOf(1996 + at, 1, 1))
        : Array.from({ length: 11 }, (_, at) => dayOf(Number(b.slice(0, 4)), at + 2, 1));
      expect(parted(periodIn(b)!.first!)).toBe(Math.max(...turns.map(parted)));
    }),
  );
});

test('hearing only some leaves exactly their claims, whatever was switched before', () => {
  const view = hearOnly({ ...DEFAULT_VIEW, pane: 'compare' }, article, [pakistan!, asif!]);
  const said = shownOf(article, view).claims.records.map(({ claim }) => claim.by);
  expect(new Set(said)).toEqual(new Set([pakistan, asif]));
  expect(said.length).toBe(10);
  expect(view.pane).toBe('graph');
});

test('the legend counts a voice as its speakers together, on, off and in between', () => {
  const row = (view: typeof DEFAULT_VIEW) =>
    voiceRows(article, view)
      .filter(({ key }) => key === 'pakistan')
      .map(({ label, count, onCount, state, members }) => [label, count, onCount, state, members.length]);
  expect(row(DEFAULT_VIEW)).toEqual([['Pakistan and its people', 17, 17, 'on', 3]]);
  const off = { ...DEFAULT_VIEW.filters, speakers: { off: [asif!], suspended: false } };
  expect(row({ ...DEFAULT_VIEW, filters: off })).toEqual([['Pakistan and its people', 17, 10, 'mixed', 3]]);
});

test('a comparison is a table of all its propositions, claims by their ids', () => {
  const view = compareSpeakers(DEFAULT_VIEW, { a: [pakistan!], b: [kabul!] });
  const compared = comparisonOf(article, view)!;
  const rows = [...comparisonRows(compared)];
  expect(rows.every((row) => row.length === comparisonHead(compared).length)).toBe(true);
  expect(rows.map(([verdict, title, , , , , , , a, , b, denied]) => [verdict, title, a, b, denied])).toEqual([
    ['Pakistan says, Interim government denies', 'Afghan Taliban shelters TTP', 'c-052', '', 'c-052'],
    ['Pakistan says, Interim government denies', 'Groups in Afghanistan attack Pakistan', 'c-051', '', 'c-051'],
    ['only Pakistan', 'Groups in Afghanistan are present in Afghanistan', 'c-073', '', ''],
    ['only Interim government', 'Pakistan supports Interim government', '', 'c-089', ''],
    ['only Interim government', 'Interim government trades with Pakistan', '', 'c-090', ''],
  ]);
});

test('what one side denies is refused in its picture and disputed in the other, and the strongest few are drawn', () => {
  const compared = comparisonOf(article, compareSpeakers(DEFAULT_VIEW, { a: [pakistan!], b: [kabul!] }))!;
  const { lines } = comparedScene(compared, { actors: 20, strands: 60 });
  const denied = lines.filter(({ verdict }) => verdict === 'denied-by-b');
  expect(denied.map(({ from, to, sign, a, b }) => [from, to, sign, a.looks, a.standing, b.looks])).toEqual([
    ['afghan-taliban', 'ttp', 1, 'said', 'disputed', 'refused'],
    ['armed-groups-in-afghanistan', 'pakistan', -1, 'said', 'disputed', 'refused'],
  ]);
  const few = comparedScene(compared, { actors: 2, strands: 60 });
  expect([few.actors.length, few.of, few.lines.length]).toEqual([2, 6, 1]);
});
