import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import type { Dataset } from '../../src/model/dataset';
import { actorId } from '../../src/model/ids';
import { validate } from '../../src/model/validate';
import { extract } from '../../src/view/extract';
import { foldBy, foldInto, takeApart } from '../../src/view/folding';
import { carried } from '../../src/view/folding-carried';
import { foldEntries } from '../../src/view/folding-entries';
import { canSaveFolded } from '../../src/view/folding-extract';
import { foldableInto, foldableInWords, homeOf } from '../../src/view/folding-foldable';
import { claimsInside, inheritedIn } from '../../src/view/folding-inherited';
import { nameWithMerged, wordsOfFolding } from '../../src/view/folding-words';
import { readView, writeView } from '../../src/view/permalink';
import { sceneOf } from '../../src/view/scene';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type Folding } from '../../src/view/state';
import { tiesBetween } from '../../src/view/ties';
import { standardVocabulary } from '../support/vocabulary';
import { anyFold, foldedBy } from './any-folding';
import { sel } from './any-view';

const STAMP = { at: '2024-07-01T10:00:00.000Z', by: 'Actor Atlas 1.0.0' };
const ORVANE = actorId('orvane');
const MINISTRY = actorId('orvane-defence-ministry');
const ILSE = actorId('ilse-marrun');
const BOTH: Folding = { rules: ['people', 'bodies'], communities: false, apart: [] };

function placesOf(ids: readonly string[]): readonly number[] {
  return ids.map((id) => sel.placeOf(actorId(id))!);
}

describe('the worked example, folded by bodies', () => {
  const folded = foldedBy(sel, BOTH);

  test('has a state with its bodies and their people in it, under its own name, kind and id', () => {
    const group = folded.fold!.standing.get(ORVANE)!;
    expect([...group.members].sort((a, b) => a - b)).toEqual(
      [...placesOf(['ilse-marrun', 'orvane', 'orvane-coast-guard', 'orvane-defence-ministry'])].sort((a, b) => a - b),
    );
    expect(folded.actors.get(ORVANE)).toEqual(sel.actors.get(ORVANE));
    expect(folded.actors.has(ILSE)).toBe(false);
    expect(nameWithMerged(folded, ORVANE)).toBe('Orvane (3 folded in)');
    const view = { ...DEFAULT_VIEW, folding: BOTH };
    const places = folded.dataset.actors.map((_, place) => place);
    const scene = sceneOf(folded, shownOf(folded, view), { actors: places, strands: [] });
    expect(scene.actors.find(({ actor }) => actor.id === ORVANE)?.label).toBe('Orvane · 3 folded in');
  });

  test('counts a claim of two members to the same other once, and says through whom it is inherited', () => {
    const ties = tiesBetween(folded, folded.claims.bits, ORVANE, actorId('salt-guard'));
    const claims = ties.flatMap(({ records }) => records.map(({ claim }) => claim.id));
    expect(new Set(claims).size).toBe(claims.length);
    const attacks = ties.find(({ ref }) => ref.type === 'attacks')!;
    expect(inheritedIn(folded, attacks.claims)).toEqual({ claims: 1, through: ['orvane-coast-guard'] });
    const mobilises = ties.find(({ ref }) => ref.type === 'mobilizes-against')!;
    expect(inheritedIn(folded, mobilises.claims)).toEqual({
      claims: 1,
      through: ['orvane-coast-guard', MINISTRY],
    });
    expect(inheritedIn(sel, sel.claims)).toEqual({ claims: 0, through: [] });
  });

  test('keeps what members have among themselves off the picture and on the card', () => {
    const shown = shownOf(folded, DEFAULT_VIEW);
    expect(claimsInside(folded, shown, ORVANE).records.map(({ claim }) => claim.id)).toEqual(['c-005']);
    expect(claimsInside(folded, shown, actorId('salt-guard')).length).toBe(0);
  });

  test('says in words what is folded', () => {
    expect(wordsOfFolding(folded, { folding: BOTH })).toEqual([
      'People into their bodies: 2 people into 2 bodies',
      'Bodies into their states: 2 bodies into 1',
    ]);
    const into: Folding = { ...DEFAULT_VIEW.folding, into: [{ rule: 'bodies', body: ORVANE }] };
    expect(wordsOfFolding(sel, { folding: into })).toEqual(['Folded: the bodies of Orvane']);
  });
});

describe('one body', () => {
  test('tells who can be folded into it, and its members whom they belong to', () => {
    expect(foldableInto(sel, ORVANE)).toEqual({ people: 1, bodies: 2 });
    expect(foldableInWords({ people: 5, bodies: 2 })).toBe('5 people and 2 bodies');
    expect(foldableInWords({ people: 1, bodies: 0 })).toBe('1 person or unnamed party');
    expect(homeOf(sel, ILSE)).toEqual({ body: MINISTRY });
    expect(homeOf(sel, ORVANE)).toBeUndefined();
  });

  test('takes in its own and lets them go again, by what its menu offers', () => {
    const labels = (folding: Folding, id = ORVANE) => foldEntries(foldedBy(sel, folding), id).map(({ label }) => label);
    expect(labels(DEFAULT_VIEW.folding)).toEqual(['Fold in 1 person or unnamed party and 2 bodies']);
    expect(labels(DEFAULT_VIEW.folding, ILSE)).toEqual(['Fold into Orvane defence min.']);
    const [entry] = foldEntries(sel, ORVANE);
    const together = entry!.command(DEFAULT_VIEW);
    expect(together.folding.into).toEqual([
      { rule: 'people', body: ORVANE },
      { rule: 'bodies', body: ORVANE },
    ]);
    expect(foldedBy(sel, together.folding).fold!.standing.get(ORVANE)!.folded).toBe(3);
    expect(labels(together.folding)).toEqual(['Take apart']);
    expect(takeApart(together, ORVANE)).toEqual(DEFAULT_VIEW);
  });

  test('that is taken out of a rule for all finds its way back', () => {
    const view = { ...DEFAULT_VIEW, folding: BOTH };
    const open = takeApart(view, ORVANE);
    expect(open.folding.apart).toEqual([ORVANE]);
    const labels = foldEntries(foldedBy(sel, open.folding), MINISTRY).map(({ label }) => label);
    expect(labels).toEqual(['Take apart', 'Back into Orvane']);
    expect(foldInto(open, ORVANE, []).folding.apart).toEqual([]);
  });

  test('is restored by a link, and one that nobody belongs to is left out', () => {
    const view = foldInto(foldBy(DEFAULT_VIEW, 'people', true), ORVANE, ['bodies']);
    const folded = foldedBy(sel, view.folding);
    const params = writeView(view);
    expect([params.get('fold'), params.get('into')]).toEqual(['people', 'bodies~orvane']);
    expect(readView(params, folded)).toEqual({ view, junk: [] });
    const junk = new URLSearchParams({ into: 'bodies~sel,towns~orvane,bodies' });
    expect(readView(junk, sel).junk).toEqual(['into=bodies~sel', 'into=towns~orvane', 'into=bodies']);
  });

  test('hidden with all that is in it, stays hidden with them when it is taken apart', () => {
    const folded = foldedBy(sel, BOTH);
    const view = { ...DEFAULT_VIEW, folding: BOTH, hidden: [ORVANE] };
    const open = carried({ ...view, folding: DEFAULT_VIEW.folding }, folded, sel);
    expect([...open.hidden].sort()).toEqual(['ilse-marrun', 'orvane', 'orvane-coast-guard', 'orvane-defence-ministry']);
    expect(carried({ ...open, folding: BOTH }, sel, folded).hidden).toEqual([ORVANE]);
    const one = carried({ ...DEFAULT_VIEW, hidden: [ORVANE] }, sel, folded);
    expect(one.hidden).toEqual([]);
  });
});

describe('what is saved as folded', () => {
  const read = (dataset: Dataset) => validate(dataset, dataset.vocabulary ?? standardVocabulary);

  test('is a valid dataset that ties its actors as they are drawn, and whose speakers keep their names', () => {
    fc.assert(
      fc.property(anyFold, ({ dataset, atlas, folded, folding }) => {
        const view = { ...DEFAULT_VIEW, folding };
        const part = extract(folded, view, 'shown', STAMP, 'folded')!.dataset;
        const saved: Dataset = { ...part, claims: [...part.claims] };
        expect(saved.claims.length).toBe(part.claims.length);
        expect(read(saved).filter(({ severity }) => severity === 'error')).toEqual([]);
        const before = new Map(dataset.claims.map((claim) => [claim.id, claim]));
        for (const claim of saved.claims) {
          const { by, responses } = before.get(claim.id)!;
          expect([claim.by, claim.responses]).toEqual([by, responses]);
        }
        if (!canSaveFolded(folded, view)) {
          expect(saved.claims).toEqual(dataset.claims);
          return;
        }
        const opened = atlasOf(saved, dataset.vocabulary ?? standardVocabulary);
        const heads = new Set(folded.dataset.actors.map(({ id }) => id));
        const isInside = (place: number) => folded.columns.subject[place] === folded.columns.object[place];
        expect(saved.claims.length).toBeGreaterThanOrEqual(
          atlas.claims.records.filter(({ place }) => !isInside(place)).length,
        );
        for (const { claim, lines } of opened.claims.records) {
          const [subject, object] = lines[0]!;
          const now = folded.find(claim.id)!.lines[0]!;
          if (heads.has(subject) && heads.has(object)) expect([subject, object]).toEqual(now);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('says what is folded and how many claims stayed inside', () => {
    const folded = foldedBy(sel, BOTH);
    const view = { ...DEFAULT_VIEW, folding: BOTH };
    const { dataset } = extract(folded, view, 'everything', STAMP, 'folded')!;
    expect(dataset.id).toBe('harbour-of-sel-folded');
    expect(dataset.derivedFrom?.filters).toEqual([
      'As folded: Keldra (1 folded in) and Orvane (3 folded in)',
      'Left out: 2 claims among those who are folded into one',
    ]);
    const orvane = dataset.actors.find(({ id }) => id === ORVANE);
    expect(orvane?.note).toMatch(/^.*Stands for others, too: Ilse Marrun, /);
    expect(dataset.actors.find(({ id }) => id === ILSE)?.partOf).toBe(ORVANE);
    expect([...dataset.claims].some(({ subject, object }) => subject === ILSE || object === ILSE)).toBe(false);
    const full = extract(folded, view, 'everything', STAMP)!.dataset;
    expect([...full.claims]).toEqual([...sel.dataset.claims]);
    expect(full.actors).toEqual(sel.dataset.actors);
  });
});
