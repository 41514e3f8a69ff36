import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import type { Dataset } from '../../src/model/dataset';
import { dayOf } from '../../src/model/edtf';
import { actorId, claimId, kindId, sourceId, typeId } from '../../src/model/ids';
import { readView, writeView } from '../../src/view/permalink';
import { DEFAULT_VIEW } from '../../src/view/state';
import { firstViewOf, storyOf } from '../../src/view/story';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const NASTY = [
  '__proto__',
  'a!b',
  'x,y',
  'a~b',
  '%',
  '%21',
  '%u0041',
  '👩‍👩‍👧',
  'constructor',
  '\ud800',
  'a b+c&d=e#f',
  '..',
];

/** Every actor fights the next one, under ids that links could trip over. */
const nasty: Atlas = atlasOf(
  {
    format: 'actor-atlas/dataset',
    version: 1,
    id: 'nasty',
    title: 'Nasty ids',
    sources: [{ id: sourceId('s,1!'), title: 'A source', kind: 'note' }],
    actors: NASTY.map((id) => ({ id: actorId(id), label: id, kind: kindId('state') })),
    claims: NASTY.map((id, at) => ({
      id: claimId(`c!${id}`),
      type: typeId('attacks'),
      subject: actorId(id),
      object: actorId(NASTY[(at + 1) % NASTY.length]!),
      gist: 'One attacks the next.',
      by: at % 2 === 0 ? sourceId('s,1!') : actorId(id),
      mode: 'claimed',
      evidence: [{ source: sourceId('s,1!'), paragraph: 1, start: 0, end: 5, from: 'a', to: 'b' }],
    })),
  } satisfies Dataset,
  standardVocabulary,
);

/** Through the text of an address and back. */
function throughLink(atlas: Atlas, view: Parameters<typeof writeView>[0]) {
  return readView(new URLSearchParams(writeView(view, storyOf(atlas.dataset)).toString()), atlas);
}

test.each([
  ['the worked example', sel],
  ['ids full of separators, escapes and pictographs', nasty],
])('a link restores every view of %s', (_, atlas) => {
  fc.assert(
    fc.property(anyWholeView(atlas), (view) => {
      expect(throughLink(atlas, view)).toEqual({ view, junk: [] });
    }),
    { numRuns: 300 },
  );
});

test('an address that says nothing reads as the view that its dataset opens with', () => {
  const views = [{ title: 'First', note: '', link: 'focus=around!1!keldra' }];
  const told: Atlas = { ...sel, dataset: { ...sel.dataset, views } };
  for (const atlas of [sel, told]) {
    expect(readView(new URLSearchParams(), atlas)).toEqual({ view: firstViewOf(atlas), junk: [] });
  }
});

test('a link restores every view of any dataset', () => {
  const opened = anyAtlas({ actors: 5, claims: 6, atLeast: 3 });
  const both = opened.chain((atlas) => fc.tuple(fc.constant(atlas), anyWholeView(atlas)));
  fc.assert(
    fc.property(both, ([atlas, view]) => {
      expect(throughLink(atlas, view)).toEqual({ view, junk: [] });
    }),
    { numRuns: 150 },
  );
});

const kept = [
  { title: 'As it began', link: 'undated=drop' },
  { title: 'Now', note: 'Two accounts', link: '' },
];
const telling: Atlas = { ...sel, dataset: { ...sel.dataset, views: kept } };

test('a link restores every view of a dataset that brings a story along', () => {
  fc.assert(
    fc.property(anyWholeView(telling), (view) => {
      const link = writeView(view, storyOf(telling.dataset)).toString();
      expect(readView(new URLSearchParams(link), telling)).toEqual({ view, junk: [] });
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['', undefined],
  ['hidden=keldra', undefined],
  ['layout=grid&at=2', 1],
])('the link %o keeps the story that the dataset brings along', (link, at) => {
  const { view, junk } = readView(new URLSearchParams(link), telling);
  expect(junk).toEqual([]);
  expect(view.story).toEqual({ ...storyOf(telling.dataset), ...(at !== undefined && { at }) });
});

test('a link can tell another story than the dataset, or none', () => {
  const told = (link: string) => readView(new URLSearchParams(link), telling).view.story;
  expect(told('story=Mine~~')).toEqual({ views: [{ title: 'Mine', note: '', link: '' }] });
  expect(told('story=none')).toEqual({ views: [] });
});

test('the default view is an empty link', () => {
  expect(writeView(DEFAULT_VIEW).toString()).toBe('');
  expect(readView(new URLSearchParams('d=harbour-of-sel'), sel)).toEqual({ view: DEFAULT_VIEW, junk: [] });
});

test('a link says how many are drawn, by what, and who is expanded', () => {
  const expanded = [
    { id: actorId('keldra'), limit: 20 },
    { id: actorId('orvane'), limit: 5, type: typeId('attacks') },
  ];
  const view = { ...DEFAULT_VIEW, drawing: { actors: 40, ranking: 'recency', expanded } } as const;
  expect([...writeView(view)]).toEqual([
    ['drawn', '40'],
    ['rank', 'recency'],
    ['expanded', 'keldra~20,orvane~5~attacks'],
  ]);
});

test('a link says what it restores in words', () => {
  const ends = [actorId('keldra'), actorId('orvane')] as const;
  const view = { ...DEFAULT_VIEW, hidden: [actorId('marsana')], selection: { kind: 'pair', ends } } as const;
  expect([...writeView(view)]).toEqual([
    ['hidden', 'marsana'],
    ['select', 'pair!keldra!orvane'],
  ]);
});

const keys = fc.oneof(
  fc.constantFrom(
    ...'types signs standing kinds by sources text time axis undated unsure suspended hidden only focus select drawn rank expanded layout pins'.split(
      ' ',
    ),
  ),
  fc.string(),
);
const junkTexts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    'tie!yes!a',
    'around!x!keldra',
    'path!keldra',
    'pair!keldra!keldra',
    'keldra~1~x',
    'keldra~20',
    'keldra~20~attacks,keldra~3~attacks',
    'keldra~20~%',
    '7',
    'recency',
    '2024-13',
    ',,',
  ),
);

test('junk in a link never throws, and leaves a view that a link restores', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, junkTexts)), (pairs) => {
      const { view } = readView(new URLSearchParams(pairs), sel);
      expect(throughLink(sel, view)).toEqual({ view, junk: [] });
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['types=attacks,shouts', ['types=shouts']],
  ['signs=2', ['signs=2']],
  ['standing=rumoured', ['standing=rumoured']],
  ['by=nobody-known', ['by=nobody-known']],
  ['only=nobody-known', ['only=nobody-known']],
  ['hidden=keldra,__proto__', ['hidden=__proto__']],
  ['focus=around!12!keldra', ['focus=around!12!keldra']],
  ['focus=path!keldra!keldra', ['focus=path!keldra!keldra']],
  ['select=claim!c-999', ['select=claim!c-999']],
  ['select=tie!yes!attacks!keldra!nowhere', ['select=tie!yes!attacks!keldra!nowhere']],
  ['layout=spiral', ['layout=spiral']],
  ['time=last summer', ['time=last summer']],
  ['undated=maybe', ['undated=maybe']],
  ['axis=heard', ['axis=heard']],
  ['unsure=maybe', ['unsure=maybe']],
  ['suspended=toString', ['suspended=toString']],
  ['drawn=0', ['drawn=0']],
  ['drawn=1001', ['drawn=1001']],
  ['drawn=2.5', ['drawn=2.5']],
  ['rank=fame', ['rank=fame']],
  ['expanded=keldra~20,nobody~20', ['expanded=nobody~20']],
  ['expanded=keldra', ['expanded=keldra']],
  ['expanded=keldra~20~shouts', ['expanded=keldra~20~shouts']],
  ['expanded=keldra~20~%', ['expanded=keldra~20~%']],
  ['expanded=keldra~20~attacks~1', ['expanded=keldra~20~attacks~1']],
  ['pins=keldra~1~', ['pins=keldra~1~']],
  ['pins=keldra~1~NaN', ['pins=keldra~1~NaN']],
  ['colour=red', ['colour']],
])('what %s cannot mean is named', (link, junk) => {
  expect(readView(new URLSearchParams(link), sel).junk).toEqual(junk);
});

test('what a link holds besides junk is kept', () => {
  const { view } = readView(new URLSearchParams('hidden=keldra,nobody&select=shrug&layout=grid'), sel);
  expect(view).toEqual({ ...DEFAULT_VIEW, hidden: [actorId('keldra')], layout: 'grid' });
});

test('a link to nobody known alone shows everything, a link to nobody at all shows nobody', () => {
  const only = (link: string) => readView(new URLSearchParams(link), sel).view.only;
  expect([only('only=nobody'), only('only=nobody,keldra'), only('only='), only('')]).toEqual([
    undefined,
    ['keldra'],
    [],
    undefined,
  ]);
});

test('an actor paired with itself, and a year before 0, are read as they are written', () => {
  const link = 'time=-0100-02-01/..&select=pair!keldra!keldra';
  const { view } = readView(new URLSearchParams(link), sel);
  expect(view.selection).toEqual({ kind: 'pair', ends: ['keldra', 'keldra'] });
  expect(view.filters.time.from).toBe(dayOf(-100, 2, 1));
  expect([...writeView(view)]).toEqual([...new URLSearchParams(link)]);
});
