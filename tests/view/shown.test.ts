import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId } from '../../src/model/ids';
import { CLAUSES } from '../../src/view/filters/clauses';
import { mentions } from '../../src/view/mentions';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlasInView, anyView, sel } from './any-view';
import { idsOf, naivePassing, partiesOf } from './naive-filter';

test('what is shown is a part of the dataset: the claims that pass, and the actors they name', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const shown = shownOf(sel, view);
      const { actors } = shown;
      const { records } = shown.claims;
      const passing = naivePassing(sel, view);
      expect(idsOf(records)).toEqual(idsOf(passing));
      if (passing.length === sel.claims.records.length) return;
      const named = new Set<string>(passing.flatMap((record) => mentions(record)));
      expect(actors).toEqual(sel.dataset.actors.filter(({ id }) => named.has(id)));
    }),
  );
});

test('every party of a shown claim is counted once a claim', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const { claims, parties } = shownOf(sel, view);
      const { records } = claims;
      for (const [id, count] of parties) {
        expect([id, count]).toEqual([id, records.filter((record) => record.parties.includes(id)).length]);
      }
      const all = new Set(records.flatMap((record) => record.parties));
      expect([...all].filter((id) => !parties.has(id))).toEqual([]);
    }),
  );
});

test('a voice is heard in the claims and is party to none', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const { claims: those, parties, voices } = shownOf(sel, view);
      const { records } = those;
      const said = ({ claim }: (typeof records)[number]) => [claim.by, ...(claim.responses ?? []).map(({ by }) => by)];
      const heard = new Set(records.flatMap(said).filter((id) => id !== undefined));
      const apart = [...heard].filter((id) => ![...parties.keys()].some((party) => party === id));
      expect(voices.map(({ id }) => id).sort()).toEqual(apart.sort());
      for (const { id, claims } of voices) {
        expect([id, claims]).toEqual([id, records.filter((record) => said(record).includes(id)).length]);
      }
    }),
  );
});

test('selection, pins, layout and focus change nothing about what is shown', () => {
  const { id } = sel.dataset.actors[0]!;
  const view = { ...DEFAULT_VIEW, focus: { kind: 'around', ids: [id], hops: 1 }, pins: [{ id, x: 1, y: 2 }] } as const;
  expect(shownOf(sel, view)).toBe(shownOf(sel, DEFAULT_VIEW));
});

const withView = anyAtlasInView({ actors: 8, claims: 3 }).map(({ atlas, view }) => [atlas, view] as const);

test('an actor without claims is shown exactly while no filter asks something of claims, its kind is on and the reader admits it', () => {
  fc.assert(
    fc.property(withView, ([atlas, view]) => {
      const { filters, hidden, only } = view;
      const named = new Set<string>(atlas.claims.records.flatMap((record) => mentions(record)));
      const untied = atlas.dataset.actors.filter(({ id }) => !named.has(id));
      const { kinds, ...others } = filters;
      const alone = CLAUSES.every(({ id, active }) => id === 'kinds' || !active({ ...others, kinds }));
      const expected = untied
        .filter(({ kind }) => kinds.suspended || !kinds.off.includes(kind))
        .filter(({ id }) => alone && !hidden.includes(id) && (only === undefined || only.includes(id)));
      const { actors, parties } = shownOf(atlas, view);
      expect(actors.filter((actor) => untied.includes(actor))).toEqual(expected);
      expect(untied.filter(({ id }) => parties.get(id) === 0)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test('nobody is shown who is hidden, left outside or of a kind that is off', () => {
  fc.assert(
    fc.property(withView, ([atlas, view]) => {
      const { hidden, only, filters } = view;
      const off = filters.kinds.suspended ? [] : filters.kinds.off;
      const wrong = [...shownOf(atlas, view).parties.keys()].filter(
        (id) => hidden.includes(id) || only?.includes(id) === false || off.includes(atlas.actors.get(id)!.kind),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

test('of any dataset everybody whom a shown claim names is named, counted and, when heard only, a voice', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const passed = naivePassing(atlas, view);
      expect(shown.claims.records).toEqual(passed);
      const whole = new Set<string>(atlas.claims.records.flatMap((record) => mentions(record)));
      const untied = new Set([...shown.parties.keys()].filter((id) => !whole.has(id)));
      const named = new Set<string>([...passed.flatMap((record) => mentions(record)), ...untied]);
      const actors = atlas.dataset.actors.filter(({ id }) => named.has(id));
      expect(shown.actors).toEqual(actors);
      expect(shown.actorCount).toBe(actors.length);
      expect(atlas.dataset.actors.filter(({ id }) => shown.names(id))).toEqual(actors);
      expect(shown.names(actorId(`${atlas.dataset.actors.map(({ id }) => id).join()} stranger`))).toBe(false);
      for (const { id } of atlas.dataset.actors) {
        expect(shown.claimsWith(id)).toBe(passed.filter(({ claim }) => partiesOf(claim).includes(id)).length);
      }
      const parties = new Set<string>(passed.flatMap(({ claim }) => partiesOf(claim)));
      const speakers = passed.flatMap(({ claim: { by, responses = [] } }) => [
        ...new Set([by, ...responses.map((response) => response.by)]),
      ]);
      const heard = speakers.filter((id) => id !== undefined).filter((id) => !parties.has(id));
      const counts = new Map(heard.map((id) => [id, heard.filter((other) => other === id).length]));
      expect(new Map(shown.voices.map(({ id, claims }) => [id, claims]))).toEqual(counts);
      expect(shown.voices.map(({ id, name }) => [id, name])).toEqual(
        shown.voices.map(({ id }) => [id, atlas.nameOf(id)]),
      );
    }),
    { numRuns: 200 },
  );
});
