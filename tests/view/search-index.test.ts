import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { atOnce } from '../../src/lib/slices';
import type { Dataset } from '../../src/model/dataset';
import { actorId, kindId, sourceId } from '../../src/model/ids';
import { searchIndexOf } from '../../src/view/search-index';
import { anyText, HOSTILE } from '../support/hostile-text';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

const names: readonly (readonly [id: string, label: string, ...aliases: string[]])[] = [
  ['taliban', 'Afghan Taliban', 'طالبان', '塔利班'],
  ['ttp', 'Tehrik-e-Taliban Pakistan', 'TTP', 'تحریک طالبان پاکستان'],
  ['haqqani', 'Haqqani network', 'شبكة حقاني'],
  ['kabul', 'Kâbul'],
  ['iran', 'Iran'],
  ['iraq', 'Iraq'],
  ['x', 'X'],
];

const cast: Dataset = {
  ...sel.dataset,
  sources: [{ id: sourceId('s'), title: 'A source', kind: 'note' }],
  actors: names.map(([id, label, ...aliases]) => ({ id: actorId(id), label, kind: kindId('state'), aliases })),
  claims: [],
};
const index = searchIndexOf(atlasOf(cast, standardVocabulary));
const example = searchIndexOf(sel);

function found(query: string): readonly string[] {
  return index.actors(query).found.map(({ item }) => item.id);
}

test.each([
  ['taliban', 'taliban'],
  ['talban', 'taliban'],
  ['Talibann', 'taliban'],
  ['hakkani', 'haqqani'],
  ['طالبان', 'taliban'],
  ['طالب', 'taliban'],
  ['تحريك', 'ttp'],
  ['حقانی', 'haqqani'],
  ['塔利班', 'taliban'],
  ['利班', 'taliban'],
  ['kabul', 'kabul'],
  ['KÂBUL', 'kabul'],
  ['pak', 'ttp'],
  ['taliban pakistan', 'ttp'],
  ['ttp', 'ttp'],
  ['x', 'x'],
])('“%s” finds %s first', (query, first) => {
  expect(found(query)[0]).toBe(first);
});

test('spelling is forgiven only when nothing is spelt as asked', () => {
  expect([index.actors('iran').forgiven, found('iran')]).toEqual([false, ['iran']]);
  expect([index.actors('irak').forgiven, new Set(found('irak'))]).toEqual([true, new Set(['iran', 'iraq'])]);
  expect(index.actors('zzzzzz')).toEqual({ found: [], forgiven: false });
});

test('every word asked for must be found', () => {
  expect(found('taliban iran')).toEqual([]);
});

test('claims are found by their title, their gist and their speaker', () => {
  const ids = (query: string) => atOnce(example.claims(query)).found.map(({ item }) => item.claim.id);
  expect(ids('keldra shelters salt')[0]).toBe('c-007');
  expect(ids('marrun shelters')).toEqual(['c-007']);
  expect(ids('wireless')).toEqual(['c-028']);
  expect(ids('岚湾').length).toBeGreaterThan(0);
});

test('an actor is found by each of its names', () => {
  for (const { id, label, aliases = [] } of sel.dataset.actors) {
    for (const name of [label, ...aliases]) {
      expect(example.actors(name).found.map(({ item }) => item.id)).toContain(id);
    }
  }
});

test('an actor called just what is asked for comes first', () => {
  expect(example.actors('Sel').found[0]?.item.id).toBe('sel');
  expect(example.actors('orvane').found[0]?.item.id).toBe('orvane');
});

test('a name that was found whole comes before longer ones, misspelt or not', () => {
  expect(found('talban').slice(0, 2)).toEqual(['taliban', 'ttp']);
});

test('the nearest spelling is offered for words that no name has', () => {
  expect(index.nearestTo('hakkani netwrok')).toBe('haqqani network');
  expect(index.nearestTo('iran')).toBeUndefined();
  expect(index.nearestTo('qqqqqqqqqq')).toBeUndefined();
});

test.each([...HOSTILE, '*', '\\', '(((', 'AND OR NOT', ' '.repeat(500), 'a'.repeat(5000), '塔'.repeat(500)])(
  'the query %o is only text',
  (query) => {
    expect(() => [
      index.actors(query),
      atOnce(index.claims(query)),
      index.nearestTo(query),
      atOnce(example.claims(query)),
    ]).not.toThrow();
  },
);

test('any query on any dataset finds only what the dataset has', () => {
  fc.assert(
    fc.property(anyAtlas({ actors: 5, claims: 5 }), anyText, (atlas, query) => {
      const any = searchIndexOf(atlas);
      const actors = any.actors(query).found.map(({ item }) => item);
      const records = atOnce(any.claims(query)).found.map(({ item }) => item);
      expect(actors.filter((actor) => atlas.actors.get(actor.id) !== actor)).toEqual([]);
      expect(records.filter((record) => !atlas.claims.records.includes(record))).toEqual([]);
      expect(new Set(actors).size).toBe(actors.length);
    }),
    { numRuns: 60 },
  );
});
