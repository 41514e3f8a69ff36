import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { actorId, claimId } from '../../src/model/ids';
import { outlineOf } from '../../src/view/outline';
import { wordsOfClaim, wordsOfNode, wordsOfPage } from '../../src/view/outline-sentences';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { sel } from './any-view';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);

test.each<[Atlas, string, string, string]>([
  [
    article,
    'c-052',
    'Pakistan says that Afghan Taliban shelters TTP; Interim government denies it.',
    'safe haven, since August 2021 (inferred), disputed',
  ],
  [
    article,
    'c-027',
    'Nobody is heard saying that TTP leaders are present in Afghanistan; Zabihullah Mujahid denies it.',
    'undated, heard only as denied',
  ],
  [sel, 'c-029', 'Marsana says that Marsana does not support Heron Column.', 'since 2016 (inferred), undisputed'],
  [
    sel,
    'c-018',
    'Orvane defence min. says, as a plan, that Coast guard restricts Sel.',
    expect.stringContaining('planned or predicted'),
  ],
  [
    sel,
    'c-010',
    'Keldra says that Coast guard attacks Keldra; Orvane defence min. disputes it; Sound Commission supports it.',
    'gunfire at trawlers, 2 trawlers, 11 October 2019 (counted from another date), disputed',
  ],
])('a claim is told with who says and who denies it, its time, standing and hedge (%#)', (atlas, id, title, detail) => {
  expect(wordsOfClaim(atlas, atlas.find(claimId(id))!)).toEqual({ title, detail });
});

test('hedges and when it was said are told', () => {
  const record = article.claims.records.find(({ claim }) => claim.hedge && claim.saidAt);
  const told = article.claims.records.find(({ claim }) => claim.hedge)!;
  expect(wordsOfClaim(article, told).detail).toContain(`hedged with “${told.claim.hedge}”`);
  const said = record ?? article.claims.records.find(({ claim }) => claim.saidAt)!;
  expect(wordsOfClaim(article, said).detail).toMatch(/(^|, )said /);
});

test('actors, counterparts and ties are told with what is to be known of them', () => {
  const outline = outlineOf(article, shownOf(article, DEFAULT_VIEW));
  const actor = outline.actors.at(outline.rankOf(actorId('afghan-taliban'))!);
  expect(wordsOfNode(outline, actor).detail).toMatch(/^armed group, \d+ claims with \d+ others, 1 disputed$/);
  const below = outline.below(actor);
  const ttp = Array.from({ length: below.length }, (_, at) => below.at(at)).find(
    (node) => node.kind === 'counterpart' && node.actor.id === actorId('ttp'),
  )!;
  expect(wordsOfNode(outline, ttp)).toEqual({
    title: 'with TTP',
    detail: expect.stringMatching(/^\d+ claims in \d+ ties, one of them disputed$/),
  });
  const ties = outline.below(ttp);
  const words = Array.from({ length: ties.length }, (_, at) => wordsOfNode(outline, ties.at(at)));
  expect(words).toContainEqual({
    title: 'Afghan Taliban shelters TTP',
    detail: '1 claim, disputed, on the word of Pakistan',
  });
});

test('who is only named is told so', () => {
  const outline = outlineOf(sel, shownOf(sel, DEFAULT_VIEW));
  const only = Array.from({ length: outline.actors.length }, (_, at) => outline.actors.at(at)).filter(
    (node) => node.kind === 'actor' && outline.degreeOf(node.actor) === 0,
  );
  expect(only.map((node) => wordsOfNode(outline, node).detail)).toEqual(
    only.map(() => expect.stringMatching(/, party to no tie, named in \d+ claims?$/)),
  );
  expect(only.length).toBeGreaterThan(0);
});

test('pages say how many of how many', () => {
  const page = { kind: 'page', key: 'k', parent: '', level: 1, from: 50, count: 50, of: 23_033 } as const;
  expect([wordsOfPage({ ...page, way: 'after' }), wordsOfPage({ ...page, way: 'before' })]).toEqual([
    'The next 50 of 23,033',
    'The previous 50 of 23,033',
  ]);
});
