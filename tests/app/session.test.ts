import { expect, test, vi } from 'vitest';
import { createSession } from '../../src/app/session';
import type { Atlas } from '../../src/graph/atlas';
import { atlasOf } from '../../src/graph/atlas';
import type { Actor, Claim } from '../../src/model/dataset';
import { actorId, claimId, kindId, sourceId, typeId } from '../../src/model/ids';
import { select } from '../../src/view/commands';
import { foldBy, takeApart, unfoldAll } from '../../src/view/folding';
import { wholeDataset } from '../../src/view/foreign-types';
import { firstOf } from '../../src/view/growing';
import { DEFAULT_VIEW, type Folding } from '../../src/view/state';
import { standardVocabulary } from '../support/vocabulary';
import { foldedBy } from '../view/any-folding';

const LABELS = ['Police (India)', 'Citizen (India)', 'Militant (Guild)', 'Head (Guild)', 'Somebody'];
const base = atlasOf(
  {
    format: 'actor-atlas/dataset',
    version: 1,
    id: 'cast',
    title: 'A cast',
    sources: [{ id: sourceId('s'), title: 'A source', kind: 'note' }],
    actors: LABELS.map((label, at): Actor => ({ id: actorId(`a${at}`), label, kind: kindId('collective') })),
    claims: LABELS.map(
      (_, at): Claim => ({
        id: claimId(`c${at}`),
        type: typeId('attacks'),
        subject: actorId(`a${at}`),
        object: actorId(`a${(at + 1) % LABELS.length}`),
        gist: 'One attacks the next.',
        by: sourceId('s'),
        mode: 'asserted',
        evidence: [],
      }),
    ),
  },
  standardVocabulary,
);
const start = { atlas: base, view: DEFAULT_VIEW };

/** A session that folds at once. */
function quick() {
  const folds = { now: (_: Atlas, folding: Folding) => foldedBy(base, folding), later: () => Promise.reject() };
  return createSession(start, { folds, tell: () => {} });
}

/** A session that folds when it is told to, and what it said meanwhile. */
function slow() {
  const asked: {
    readonly folding: Folding;
    readonly done: (atlas: Atlas) => void;
    readonly failed: (why: Error) => void;
  }[] = [];
  const tell = vi.fn<(notice: string) => void>();
  const folds = {
    now: (_: Atlas, folding: Folding) => (folding.rules.length === 0 ? base : undefined),
    later: (_: Atlas, folding: Folding) =>
      new Promise<Atlas>((done, failed) => {
        asked.push({ folding, done, failed });
      }),
  };
  const session = createSession(start, { folds, tell });
  const finish = async (at: number) => {
    asked[at]!.done(foldedBy(base, asked[at]!.folding));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { session, asked, tell, finish };
}

const byPlace = (view: typeof DEFAULT_VIEW) => foldBy(view, 'place', true);
const byOrganisation = (view: typeof DEFAULT_VIEW) => foldBy(view, 'organisation', true);
const names = ({ atlas }: { readonly atlas: Atlas }) => atlas.dataset.actors.map(({ label }) => label);

test('a command that folds ends in the fold, in one step that undo takes back to the very same atlas', () => {
  const session = quick();
  session.change(byPlace);
  expect(names(session.present())).toEqual(['India', 'Militant (Guild)', 'Head (Guild)', 'Somebody']);
  const folded = session.present();
  session.undo();
  expect(session.present()).toBe(start);
  session.redo();
  expect(session.present()).toBe(folded);
});

test('whoever is selected becomes the group, and a member that is meant is the group', () => {
  const session = quick();
  session.change((view) => select(view, { kind: 'actors', ids: [actorId('a1')] }));
  session.change(byPlace);
  expect(session.present().view.selection).toEqual({ kind: 'actors', ids: ['place.india'] });
  session.change((view) => select(view, { kind: 'actors', ids: [actorId('a0'), actorId('a4')] }));
  expect(session.present().view.selection).toEqual({ kind: 'actors', ids: ['place.india', 'a4'] });
  session.change((view) => takeApart(view, actorId('place.india')));
  expect(names(session.present())).toEqual(LABELS);
  expect(session.present().view.selection).toEqual({ kind: 'actors', ids: ['a0', 'a4'] });
});

test('a fold that takes a while lets other steps go on, and then is a step of its own', async () => {
  const { session, finish, tell } = slow();
  session.change(byPlace);
  expect(session.present()).toBe(start);
  expect(session.store.getState().folding?.rules).toEqual(['place']);
  expect(tell).toHaveBeenLastCalledWith('Folding 5 names…');
  session.change((view) => select(view, { kind: 'actors', ids: [actorId('a4')] }));
  const selected = session.present();
  await finish(0);
  expect(session.store.getState().folding).toBeUndefined();
  expect(tell).toHaveBeenLastCalledWith('');
  expect(session.present().view).toEqual({ ...selected.view, folding: { ...DEFAULT_VIEW.folding, rules: ['place'] } });
  session.undo();
  expect(session.present()).toBe(selected);
});

test('a second folding asked for meanwhile is made of both, and the first never shows', async () => {
  const { session, asked, finish } = slow();
  session.change(byPlace);
  session.change(byOrganisation);
  expect(asked.map(({ folding }) => folding.rules)).toEqual([['place'], ['place', 'organisation']]);
  await finish(0);
  expect(session.present()).toBe(start);
  await finish(1);
  expect(names(session.present())).toEqual(['India', 'Guild', 'Somebody']);
  session.undo();
  expect(session.present()).toBe(start);
});

test('taking back what is still being made forgets it', async () => {
  const { session, finish } = slow();
  session.change(byPlace);
  session.change(unfoldAll);
  expect(session.store.getState().folding).toBeUndefined();
  await finish(0);
  expect(session.present()).toBe(start);
});

test('a fold that fails leaves everything as it was and says why', async () => {
  const { session, asked, tell } = slow();
  session.change(byPlace);
  asked[0]!.failed(new Error('no memory'));
  await new Promise((done) => setTimeout(done));
  expect(session.present()).toBe(start);
  expect(session.store.getState().folding).toBeUndefined();
  expect(tell).toHaveBeenLastCalledWith('The names could not be folded: Error: no memory.');
});

test('what was fetched is there wherever the reader was or is, and is no step', async () => {
  const folds = { now: (atlas: Atlas) => atlas, later: () => Promise.reject() };
  const session = createSession(start, { folds, tell: () => {} });
  session.change((view) => select(view, { kind: 'actors', ids: [actorId('a1')] }));
  session.change((view) => select(view, { kind: 'actors', ids: [actorId('a2')] }));
  session.undo();
  const { steps } = session.store.getState();
  const grown = atlasOf(
    {
      ...wholeDataset(base)!,
      actors: [...base.dataset.actors, { id: actorId('new'), label: 'New', kind: kindId('state') }],
    },
    standardVocabulary,
  );
  await session.grow(base, grown);
  const { history, steps: after } = session.store.getState();
  expect(after).toBe(steps);
  const moments = [...history.past, history.present, ...history.future];
  expect(moments.map(({ atlas }) => atlas === grown)).toEqual([true, true, true]);
  expect(session.present().view.selection).toEqual({ kind: 'actors', ids: ['a1'] });
  expect(firstOf(grown)).toBe(base);
  session.undo();
  expect(session.present().view).toEqual(DEFAULT_VIEW);
});
