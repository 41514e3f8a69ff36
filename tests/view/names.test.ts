import { expect, test } from 'vitest';
import { actorId, kindId } from '../../src/model/ids';
import { langOf, otherNames } from '../../src/view/names';

test.each([
  ['مرسانة', 'ar'],
  ['پاکستان', 'fa'],
  ['لڑائی', 'ur'],
  ['پښتونستان', 'ps'],
  ['塔利班', 'zh'],
  ['タリバン', 'ja'],
  ['탈레반', 'ko'],
  ['Keldra', undefined],
  ['Талибан', undefined],
  ['', undefined],
])('%s is set as %s', (text, lang) => {
  expect(langOf(text)).toBe(lang);
});

test('other names leave out the label and what differs only in case or accents', () => {
  const actor = {
    id: actorId('a'),
    label: 'Interim Government',
    short: 'Cabinet',
    kind: kindId('government'),
    aliases: ['interim government', 'cabinet', 'Kabul', 'Kábul', 'مرسانة'],
  };
  expect(otherNames(actor)).toEqual(['Cabinet', 'Kabul', 'مرسانة']);
  expect(otherNames({ id: actorId('b'), label: 'B', kind: kindId('state') })).toEqual([]);
});
