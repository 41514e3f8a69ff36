import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, claimId, typeId } from '../../src/model/ids';
import { readDataset } from '../../src/model/read';
import { captionOf } from '../../src/view/caption';
import { focusOn, hide, select, showOnly, switchValues } from '../../src/view/commands';
import { SCOPES } from '../../src/view/extract';
import { pathsAlong, pathsFound } from '../../src/view/paths';
import { wordsOfView } from '../../src/view/restored';
import { scopeChoices } from '../../src/view/scopes';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { type Tie, tiesBetween } from '../../src/view/ties';
import { standardVocabulary } from '../support/vocabulary';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const STAMP = { at: '2024-07-01T10:00:00.000Z', by: 'Actor Atlas 1.0.0' };
const choicesFor = (view: View) => scopeChoices(sel, view, STAMP);
const inWords = (view: View) =>
  choicesFor(view).map((choice) =>
    [choice.label, choice.kind === 'there' ? choice.detail : `not now: ${choice.reason}`].join(': '),
  );
const [orvane, keldra, guard] = ['orvane', 'keldra', 'salt-guard'].map(actorId) as [
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
];

/** The ids of the claims of some ties, each once, in the order of the dataset. */
function claimsIn(ties: readonly Tie[]) {
  const ids = new Set(ties.flatMap(({ records }) => records.map(({ claim }) => claim.id)));
  return [...sel.dataset.claims].map(({ id }) => id).filter((id) => ids.has(id));
}

describe('scopeChoices', () => {
  test('offers every scope once, in order; what is shown and everything are always there', () => {
    fc.assert(
      fc.property(anyWholeView(sel), (view) => {
        const choices = choicesFor(view);
        expect(choices.map(({ scope }) => scope)).toEqual(SCOPES);
        const missing = choices.filter(({ kind }) => kind === 'missing').map(({ scope }) => scope);
        expect(missing).not.toContain('shown');
        expect(missing).not.toContain('everything');
      }),
    );
  });

  test('counts in what is shown the actors and claims that the page counts', () => {
    fc.assert(
      fc.property(anyWholeView(sel), (view) => {
        const [choice] = choicesFor(view);
        const shown = shownOf(sel, view);
        const { actors, claims } = choice?.kind === 'there' ? choice.extract.dataset : { actors: [], claims: [] };
        expect([actors.length, claims.length]).toEqual([shown.actors.length, shown.claims.length]);
      }),
    );
  });

  test('cuts out a dataset that is sound by itself and says how much it holds of how much', () => {
    fc.assert(
      fc.property(anyWholeView(sel), (view) => {
        for (const choice of choicesFor(view)) {
          if (choice.kind === 'missing') continue;
          const { dataset } = choice.extract;
          expect(
            readDataset(JSON.parse(JSON.stringify({ ...dataset, claims: [...dataset.claims] })), standardVocabulary)
              .issues,
          ).toEqual([]);
          expect(dataset.derivedFrom).toMatchObject({
            scope: choice.scope,
            actors: { exported: dataset.actors.length, of: sel.dataset.actors.length },
            claims: { exported: dataset.claims.length, of: sel.dataset.claims.length },
          });
        }
      }),
    );
  });

  test('counts for a pair the claims that its card counts, and on a path every step has a claim', () => {
    fc.assert(
      fc.property(anyWholeView(sel), (view) => {
        const shown = shownOf(sel, view);
        for (const choice of choicesFor(view)) {
          if (choice.kind === 'missing') continue;
          const claims = [...choice.extract.dataset.claims].map(({ id }) => id);
          if (choice.scope === 'selection' && view.selection.kind === 'pair') {
            expect(claims).toEqual(claimsIn(tiesBetween(sel, shown.claims.bits, ...view.selection.ends)));
          }
          if (choice.scope === 'path' && view.focus.kind === 'path') {
            const steps = pathsAlong(sel, pathsFound(sel, shown, view.focus)).flat();
            expect(steps.filter(({ ties }) => claimsIn(ties).length === 0)).toEqual([]);
            expect(claims).toEqual(claimsIn(steps.flatMap(({ ties }) => ties)));
          }
        }
      }),
    );
  });

  test('gives the reason why a scope is not there', () => {
    expect(inWords(DEFAULT_VIEW)).toEqual([
      'What is shown: no filter in force',
      'The selection: not now: nothing is selected',
      'The neighbourhood: not now: none is in focus',
      'The path: not now: none is in focus',
      'Everything: filters ignored',
    ]);
  });

  test('names what is selected', () => {
    const tie = { type: typeId('accuses'), subject: orvane, object: keldra, negated: false };
    const selections: readonly View['selection'][] = [
      { kind: 'actors', ids: [orvane] },
      { kind: 'actors', ids: [orvane, keldra, guard, actorId('sel'), actorId('marsana')] },
      { kind: 'pair', ends: [keldra, orvane] },
      { kind: 'tie', tie },
      { kind: 'claim', id: claimId('c-001') },
    ];
    expect(selections.map((selection) => inWords(select(DEFAULT_VIEW, selection))[1])).toEqual([
      'The selected actor: Orvane and its claims',
      'The selected actors: Orvane, Keldra and 3 more',
      'The selected pair: Keldra and Orvane',
      'The selected tie: Orvane accuses or criticizes Keldra',
      `The selected claim: ${sel.find(claimId('c-001'))!.claim.gist}`,
    ]);
  });

  test('names what is in focus', () => {
    const around = focusOn(DEFAULT_VIEW, { kind: 'around', ids: [guard], hops: 1 });
    const path = focusOn(DEFAULT_VIEW, { kind: 'path', from: orvane, to: guard });
    expect([inWords(around)[2], inWords(path)[3]]).toEqual([
      'The neighbourhood: 1 step around Salt Guard',
      'The path: from Orvane to Salt Guard',
    ]);
  });

  test('says when nothing shown leads from one end of a path to the other', () => {
    const apart = showOnly(focusOn(DEFAULT_VIEW, { kind: 'path', from: orvane, to: guard }), [orvane]);
    expect(inWords(apart)[3]).toBe('The path: not now: nothing shown leads from one to the other');
  });

  test('says one filter in full and counts several', () => {
    const one = hide(DEFAULT_VIEW, [keldra]);
    expect(inWords(one)[0]).toBe('What is shown: Hidden: Keldra');
    expect(inWords(switchValues(one, 'signs', [0], false))[0]).toBe('What is shown: 2 filters in force');
  });
});

test('a caption says what a picture shows, through which filters, and when it was saved', () => {
  const captions = [DEFAULT_VIEW, hide(DEFAULT_VIEW, [keldra])].map((view) => {
    const [choice] = choicesFor(view);
    return choice?.kind === 'there' ? captionOf(choice.extract.dataset) : '';
  });
  const { actors, claims } = sel.dataset;
  const left = shownOf(sel, hide(DEFAULT_VIEW, [keldra]));
  const sources = 'Sources: Communiqué of the Salt Guard, No. 6; Two shores trade blame over the harbour of Sel.';
  expect(captions).toEqual([
    `The harbour of Sel (worked example): ${actors.length} of ${actors.length} actors, ${claims.length} of ${claims.length} claims. ${sources} Actor Atlas 1.0.0, 2024-07-01.`,
    `The harbour of Sel (worked example): ${left.actors.length} of ${actors.length} actors, ${left.claims.length} of ${claims.length} claims. Hidden: Keldra. ${sources} Actor Atlas 1.0.0, 2024-07-01.`,
  ]);
});

test('what a link restores is told line by line', () => {
  expect(wordsOfView(sel, DEFAULT_VIEW)).toEqual([
    'The dataset: The harbour of Sel (worked example)',
    'No filter: everything shown',
    'Arrangement: by ties',
  ]);
  const pins = [{ id: orvane, x: 1, y: 2 }];
  const busy: View = {
    ...focusOn(select(hide(DEFAULT_VIEW, [keldra]), { kind: 'actors', ids: [guard] }), {
      kind: 'around',
      ids: [guard],
      hops: 2,
    }),
    pins,
  };
  expect(wordsOfView(sel, busy)).toEqual([
    'The dataset: The harbour of Sel (worked example)',
    'Hidden: Keldra',
    'In focus: 2 steps around Salt Guard',
    'Selected: Salt Guard',
    'Arrangement: by ties, 1 actor where you put it',
  ]);
});
