import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { Claims } from '../../src/graph/claims';
import type { ClaimRecord } from '../../src/graph/record';
import { actorId, claimId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { detailOf } from '../../src/view/detail';
import {
  claimSentence,
  detailSentence,
  propositionOf,
  standingLine,
  tieProposition,
  tieSentence,
  tieStandingLine,
  tiesSummary,
  titleOf,
} from '../../src/view/sentences';
import { DEFAULT_VIEW } from '../../src/view/state';
import { allTies, jointStanding } from '../../src/view/ties';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

function claim(id: string): ClaimRecord {
  return sel.find(claimId(id))!;
}

test.each([
  ['c-007', 'Ilse Marrun says: Keldra shelters Salt Guard; Dav Torrel denies it.'],
  ['c-010', 'Keldra says: Coast guard attacks Keldra; Orvane defence min. disputes it; Sound Commission supports it.'],
  ['c-014', 'Residents of Sel say: Coast guard attacks Sel.'],
  ['c-015', 'Salt Guard attacks Sel; Salt Guard denies it.'],
  ['c-018', 'Orvane defence min. says, as a plan: Coast guard restricts Sel.'],
  ['c-022', 'Sound Commission estimates: Salt Guard is present in Sel.'],
  ['c-024', 'Salt Guard says: Salt Guard and Heron Column attack Coast guard.'],
  ['c-029', 'Marsana says: Marsana does not support Heron Column.'],
  ['c-032', 'Lanwan Wire predicts: Salt Guard is in tension with Heron Column.'],
])('claim %s reads: %s', (id, sentence) => {
  expect(claimSentence(sel, claim(id))).toBe(sentence);
});

test('a sentence that ends in an abbreviation has one full stop', () => {
  expect(claimSentence(sel, claim('c-005'))).toMatch(/: Ilse Marrun holds role in Orvane defence min\.$/);
});

test.each([
  ['c-007', 'Disputed: Ilse Marrun claims it, Dav Torrel denies it'],
  ['c-010', 'Disputed: Keldra claims it, Orvane defence min. disputes it, Sound Commission supports it'],
  ['c-014', 'Anonymous: only Residents of Sel say it'],
  ['c-015', 'Heard only as denied: Salt Guard denies it'],
  ['c-018', 'Planned: by the word of Orvane defence min.'],
  ['c-032', 'Predicted: by the word of Lanwan Wire'],
  ['c-021', 'Undisputed: nobody heard here denies it'],
])('claim %s rests on this: %s', (id, line) => {
  expect(standingLine(sel, claim(id))).toBe(line);
});

test('several who deny are counted, each once', () => {
  const record = claim('c-007');
  const [denial] = record.claim.responses!;
  const responses = ['orvane', 'orvane', 'marsana'].map((by) => ({ ...denial!, by: actorId(by) }));
  const denied = { ...record, claim: { ...record.claim, responses } };
  expect(standingLine(sel, denied)).toBe('Disputed: Ilse Marrun claims it, two deny it');
});

test('further parties stand on their side of a title', () => {
  expect(propositionOf(sel, claim('c-025'))).toEqual({
    subjects: ['marsana'],
    relation: 'mediates for',
    objects: ['orvane', 'salt-guard'],
  });
  expect(titleOf(sel, propositionOf(sel, claim('c-016')))).toBe(
    'Orvane defence min. and Coast guard mobilize against Salt Guard',
  );
});

test('the words of a vocabulary that a dataset brings are left as they are', () => {
  const own = atlasOf(
    { ...sel.dataset, claims: [...sel.dataset.claims], vocabulary: standardVocabulary },
    standardVocabulary,
  );
  const record = own.find(claimId('c-024'))!;
  expect(titleOf(own, propositionOf(own, record))).toBe('Salt Guard and Heron Column attacks Coast guard');
});

test('a tie says how many of its claims are disputed', () => {
  const ties = allTies(sel, sel.claims.bits);
  const disputed = ties.find(({ key }) => key === 'yes!attacks!orvane-coast-guard!keldra')!;
  const mediates = ties.find(({ key }) => key === 'yes!mediates!marsana!orvane')!;
  expect(tieSentence(sel, disputed)).toBe('Coast guard attacks Keldra: 1 claim, disputed.');
  expect(tieStandingLine(sel, disputed)).toBe(standingLine(sel, claim('c-010')));
  expect(tieSentence(sel, mediates)).toBe('Marsana mediates for Orvane: 2 claims.');
  const mixed = {
    standing: jointStanding([mediates.standing, claim('c-010').standing]),
    records: [...mediates.records, claim('c-010')],
  };
  expect(tieStandingLine(sel, mixed)).toBe('Disputed: 1 of 3 claims');
  expect(titleOf(sel, tieProposition(sel, mediates))).toBe('Marsana mediates for Orvane');
});

/** The ties of some claims alone. */
function tiesOf(ids: readonly string[]) {
  return allTies(sel, Claims.at(sel, Uint32Array.from(ids, (id) => claim(id).place).sort()).bits);
}

test('what stands between actors is counted in claims and ties', () => {
  const ties = tiesOf(['c-004', 'c-007', 'c-009']);
  expect(tiesSummary(ties)).toBe('3 claims in 3 ties, two of them disputed');
  expect(tiesSummary(tiesOf(['c-007']))).toBe('1 claim in 1 tie, disputed');
  expect(tiesSummary(tiesOf(['c-025', 'c-026']))).toBe('2 claims in 2 ties');
  expect(tiesSummary([])).toBe('No claims shown');
});

test('every claim of any dataset has one sentence that names its speaker and its parties', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      for (const record of atlas.claims.records) {
        const sentence = claimSentence(atlas, record);
        const named = [record.claim.by, ...record.parties].filter((id) => id !== undefined).map(atlas.nameOf);
        expect(named.filter((name) => !sentence.includes(name))).toEqual([]);
        expect(sentence.endsWith('.')).toBe(true);
      }
    }),
  );
});

test('a claim is called disputed, or heard only as denied, just when it is contested', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      for (const record of atlas.claims.records) {
        const called = /^(?:Disputed|Heard only as denied): /.test(standingLine(atlas, record));
        expect(called).toBe(isContested(record.standing));
      }
    }),
  );
});

test('whatever is selected is said in a sentence, and nothing is silent', () => {
  fc.assert(
    fc.property(anyWholeView(sel), (view) => {
      const sentence = detailSentence(sel, detailOf(sel, view));
      expect(sentence === '').toBe(view.selection.kind === 'nothing');
    }),
  );
  const said = detailSentence(
    sel,
    detailOf(sel, { ...DEFAULT_VIEW, selection: { kind: 'actors', ids: [actorId('orvane')] } }),
  );
  expect(said).toBe('Orvane, state.');
});
