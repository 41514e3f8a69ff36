import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import type { ClaimRecord } from '../../src/graph/record';
import { onlyValues } from '../../src/view/commands';
import { actorCounts, claimCounts } from '../../src/view/facets';
import {
  kindClause,
  type SetClause,
  signClause,
  sourceClause,
  sourcingClause,
  speakerClause,
  standingClause,
  typeClause,
} from '../../src/view/filters/set-clauses';
import { DEFAULT_VIEW, type FacetId, NOBODY, type View } from '../../src/view/state';
import { anyAtlasInView, anyView, sel } from './any-view';
import { naivePassing, naiveSourcing, partiesOf } from './naive-filter';

function countsAreWhatOnlyThatValueShows<Id extends FacetId>(clause: SetClause<Id>, view: View) {
  const counts = claimCounts(sel, view, clause);
  const all = clause.all(sel);
  for (const value of all) {
    const open = { ...view, filters: { ...view.filters, [clause.id]: DEFAULT_VIEW.filters[clause.id] } };
    const shown = naivePassing(sel, all.length > 1 ? onlyValues(open, clause.id, [value], all) : open);
    expect([value, counts.get(value) ?? 0]).toEqual([value, shown.length]);
  }
}

test('a value counts as many claims as would be shown if it alone were on', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      countsAreWhatOnlyThatValueShows(typeClause, view);
      countsAreWhatOnlyThatValueShows(signClause, view);
      countsAreWhatOnlyThatValueShows(standingClause, view);
      countsAreWhatOnlyThatValueShows(speakerClause, view);
      countsAreWhatOnlyThatValueShows(sourceClause, view);
    }),
    { numRuns: 40 },
  );
});

test('the counts of a facet with one value a claim add up to the claims given all other filters', () => {
  fc.assert(
    fc.property(
      anyView(sel),
      fc.constantFrom(typeClause, signClause, standingClause, speakerClause),
      (view, clause) => {
        const sum = [...claimCounts<FacetId>(sel, view, clause).values()].reduce((total, count) => total + count, 0);
        expect(sum).toBe(naivePassing(sel, view, clause.id).length);
      },
    ),
  );
});

test('a kind counts the claims that have it among their parties, once each', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const given = naivePassing(sel, view, 'kinds');
      const kindOf = (id: string) => sel.dataset.actors.find((actor) => actor.id === id)!.kind;
      for (const [kind, count] of claimCounts(sel, view, kindClause)) {
        const having = given.filter(({ claim }) => partiesOf(claim).map(kindOf).includes(kind));
        expect([kind, count]).toEqual([kind, having.length]);
      }
    }),
  );
});

test('actors are counted by kind among the parties of the claims given all filters but the one on kinds', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const parties = new Set(naivePassing(sel, view, 'kinds').flatMap((record) => record.parties));
      const expected = sel.lexicon.kinds.flatMap(({ id }) => {
        const count = sel.dataset.actors.filter((actor) => actor.kind === id && parties.has(actor.id)).length;
        return count > 0 ? [[id, count]] : [];
      });
      expect(new Map(actorCounts(sel, view))).toEqual(new Map(expected.map(([id, count]) => [id, count])));
    }),
  );
});

/** The values a claim has in each facet, each once, read from the claim itself. */
const VALUES: { readonly [Id in FacetId]: (record: ClaimRecord, atlas: Atlas) => readonly (string | number)[] } = {
  types: ({ claim }) => [claim.type],
  signs: ({ claim, type }) => [claim.negated ? 0 : type.sign],
  standings: ({ standing }) => [standing],
  kinds: ({ claim }, { actors }) => [...new Set(partiesOf(claim).map((id) => actors.get(id)!.kind))],
  speakers: ({ claim }) => [claim.by ?? NOBODY],
  sources: ({ claim }) => [...new Set(claim.evidence.map(({ source }) => source))],
  sourcings: (record, atlas) => [naiveSourcing(record, atlas)],
};
const FACETS = [typeClause, signClause, standingClause, kindClause, speakerClause, sourceClause, sourcingClause];

test('in any dataset every facet counts as a plain recount does, given all other filters', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      for (const clause of FACETS) {
        const expected = new Map<string | number, number>();
        const values = naivePassing(atlas, view, clause.id).flatMap((record) => VALUES[clause.id](record, atlas));
        for (const value of values) expected.set(value, (expected.get(value) ?? 0) + 1);
        expect(new Map<string | number, number>(claimCounts<FacetId>(atlas, view, clause))).toEqual(expected);
      }
      const parties = new Set(naivePassing(atlas, view, 'kinds').flatMap(({ claim }) => partiesOf(claim)));
      const kinds = new Map<string, number>();
      for (const id of parties) {
        const { kind } = atlas.actors.get(id)!;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      expect(new Map<string, number>(actorCounts(atlas, view))).toEqual(kinds);
    }),
    { numRuns: 200 },
  );
});
