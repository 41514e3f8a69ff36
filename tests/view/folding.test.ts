import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { type Lists, listAt } from '../../src/graph/lists';
import { hasBit } from '../../src/lib/bits';
import type { Dataset } from '../../src/model/dataset';
import { type ActorId, actorId, type SpeakerId } from '../../src/model/ids';
import { claimsOfParty } from '../../src/view/counterparts';
import { extract, type Scope } from '../../src/view/extract';
import { foldBy, foldCommunities, mergedIn, putTogether, takeApart, unfoldAll } from '../../src/view/folding';
import { carried } from '../../src/view/folding-carried';
import { formerGroups, strongestMembers } from '../../src/view/folding-members';
import { foregroundOf } from '../../src/view/foreground';
import { passing } from '../../src/view/passing';
import { readView, writeView } from '../../src/view/permalink';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { storyOf } from '../../src/view/story';
import { standardVocabulary } from '../support/vocabulary';
import { anyCast, anyFold, foldedBy } from './any-folding';
import { anyFilters } from './any-view';
import { anyWholeView } from './whole-view';

const RUNS = { numRuns: 80 };
const STAMP = { at: '2024-07-01T10:00:00.000Z', by: 'Actor Atlas 1.0.0' };
const anyFoldAndFilters = anyFold.chain((fold) =>
  anyFilters(fold.atlas).map((filters) => ({ ...fold, filters: { ...filters, kinds: DEFAULT_VIEW.filters.kinds } })),
);

/** The dataset with everybody written as whom he stands as, opened: the oracle for folds. */
function rewritten({ dataset, folded }: { readonly dataset: Dataset; readonly folded: Atlas }): Atlas {
  const as = (id: ActorId): ActorId => folded.dataset.actors[folded.placeOf(id)!]!.id;
  const speaker = (id: SpeakerId): SpeakerId => (folded.placeOf(id) === undefined ? id : as(actorId(id)));
  const claims = dataset.claims.map((claim) => ({
    ...claim,
    subject: as(claim.subject),
    object: as(claim.object),
    ...(claim.also && { also: claim.also.map(({ role, actor }) => ({ role, actor: as(actor) })) }),
    ...(claim.place && { place: as(claim.place) }),
    ...(claim.onBehalfOf && { onBehalfOf: as(claim.onBehalfOf) }),
    ...(claim.by && { by: speaker(claim.by) }),
    ...(claim.responses && { responses: claim.responses.map((one) => ({ ...one, by: speaker(one.by) })) }),
  }));
  return atlasOf({ ...dataset, actors: folded.dataset.actors, claims }, standardVocabulary);
}

/** Lists in words, each in ascending order; of items without any, nothing. */
function told(lists: Lists | undefined, items: number): readonly (readonly number[])[] {
  return Array.from({ length: items }, (_, item) =>
    lists ? [...new Set(listAt(lists, item))].sort((a, b) => a - b) : [],
  );
}

function kindsIn({ columns: { kinds } }: Atlas): readonly (readonly string[])[] {
  return Array.from(kinds.codes, (code) => kinds.values[code]!);
}

function lines({ columns }: Atlas): readonly string[] {
  const { claim, from, to } = columns.lines ?? { claim: [], from: [], to: [] };
  return Array.from(claim, (at, line) => `${at}: ${from[line]} ${to[line]}`).sort();
}

describe('a fold', () => {
  test('ties the claims that the dataset would tie were it written so', () => {
    fc.assert(
      fc.property(anyFold, (fold) => {
        const { folded } = fold;
        const oracle = rewritten(fold);
        const { size } = oracle;
        expect(folded.columns.subject).toEqual(oracle.columns.subject);
        expect(folded.columns.object).toEqual(oracle.columns.object);
        expect(told(folded.columns.further, size)).toEqual(told(oracle.columns.further, size));
        expect(told(folded.columns.named, size)).toEqual(told(oracle.columns.named, size));
        expect(lines(folded)).toEqual(lines(oracle));
        expect(kindsIn(folded)).toEqual(kindsIn(oracle));
        expect([folded.pairs.low, folded.pairs.high]).toEqual([oracle.pairs.low, oracle.pairs.high]);
      }),
      RUNS,
    );
  });

  test('keeps every claim at its place, with its own parties and words', () => {
    fc.assert(
      fc.property(anyFold, ({ atlas, folded }) => {
        const places = Array.from({ length: atlas.size }, (_, place) => place);
        expect(places.map((place) => folded.record(place).claim)).toEqual(places.map((at) => atlas.record(at).claim));
        expect(atlas.claims.records.map(({ claim }) => folded.find(claim.id)?.place)).toEqual(
          atlas.claims.records.map(({ place }) => place),
        );
        expect(folded.claims.length).toBe(atlas.claims.length);
      }),
      RUNS,
    );
  });

  test('has everybody in it exactly once', () => {
    fc.assert(
      fc.property(anyFold, ({ atlas, folded }) => {
        const members = folded.dataset.actors.flatMap(({ id }) => [...mergedIn(folded, id)]);
        expect(members.toSorted((a, b) => a - b)).toEqual(atlas.dataset.actors.map((_, place) => place));
        expect(new Set(folded.dataset.actors.map(({ id }) => id)).size).toBe(folded.dataset.actors.length);
      }),
      RUNS,
    );
  });

  test('counts for a group the distinct claims of its members, and so do its parts', () => {
    fc.assert(
      fc.property(anyFoldAndFilters, ({ atlas, folded, filters }) => {
        const shown = shownOf(folded, { ...DEFAULT_VIEW, filters });
        const of = (places: readonly number[]) =>
          new Set(
            places.flatMap((at) => [...claimsOfParty(atlas, shown.claims.bits, atlas.dataset.actors[at]!.id).places]),
          );
        for (const { id } of folded.dataset.actors) {
          expect(shown.claimsWith(id)).toBe(of(mergedIn(folded, id)).size);
          expect(claimsOfParty(folded, shown.claims.bits, id).length).toBe(shown.claimsWith(id));
        }
        for (const [id, { members }] of folded.fold?.standing ?? []) {
          const parts = strongestMembers(folded, shown, id);
          const groups = new Set(folded.fold?.levels.flatMap((level) => level.groups.map(({ actor }) => actor.id)));
          const alone = parts.filter(({ actor }) => atlas.actors.has(actor.id) && !groups.has(actor.id));
          expect(parts.length).toBeLessThanOrEqual(members.length);
          expect(alone.map(({ claims }) => claims)).toEqual(
            alone.map(({ actor }) => of([atlas.placeOf(actor.id)!]).size),
          );
        }
      }),
      RUNS,
    );
  });

  test('lets the same claims pass as the dataset itself', () => {
    fc.assert(
      fc.property(anyFoldAndFilters, ({ atlas, folded, filters }) => {
        const view = { ...DEFAULT_VIEW, filters };
        expect(passing(folded, view).bits).toEqual(passing(atlas, view).bits);
      }),
      RUNS,
    );
  });

  test('draws no line from a group to itself', () => {
    fc.assert(
      fc.property(anyFold, ({ folded }) => {
        const { strands } = foregroundOf(folded, shownOf(folded, DEFAULT_VIEW), { actors: 99, strands: 99 });
        const inside = strands.filter(({ from, to }) => from === to && (folded.fold?.standing.has(from) ?? false));
        expect(inside).toEqual([]);
      }),
      RUNS,
    );
  });

  test('by nothing is the dataset itself', () => {
    fc.assert(
      fc.property(anyCast, ({ dataset, atlas }) => {
        expect(foldedBy(atlas, DEFAULT_VIEW.folding)).toBe(atlas);
        const plain = { ...dataset, actors: dataset.actors.map((actor) => ({ ...actor, label: 'One name' })) };
        const unnamed = atlasOf(plain, standardVocabulary);
        const folded = foldedBy(unnamed, { rules: ['place', 'organisation'], communities: false, apart: [] });
        expect(folded.dataset.actors).toEqual(plain.actors);
        expect(folded.columns.subject).toEqual(unnamed.columns.subject);
        expect(folded.pairs).toEqual(unnamed.pairs);
        expect(kindsIn(folded)).toEqual(kindsIn(unnamed));
      }),
      RUNS,
    );
  });
});

describe('what is saved of a folded view', () => {
  test.each<Scope>(['shown', 'everything'])('is what is saved of the unfolded one: %s', (scope) => {
    const saved = (atlas: Atlas, view: View) => {
      const part = extract(atlas, view, scope, STAMP)?.dataset;
      return part && JSON.stringify({ ...part, claims: [...part.claims] });
    };
    fc.assert(
      fc.property(anyFoldAndFilters, ({ atlas, folded, folding, filters }) => {
        const view = { ...DEFAULT_VIEW, filters };
        expect(saved(folded, { ...view, folding })).toBe(saved(atlas, view));
      }),
      RUNS,
    );
  });

  test('never names a group as an actor, whatever is saved', () => {
    const anySaved = anyFold.chain((fold) => anyWholeView(fold.folded).map((view) => ({ ...fold, view })));
    fc.assert(
      fc.property(anySaved, ({ dataset, folded, folding, view }) => {
        for (const scope of ['shown', 'selection', 'neighbourhood', 'path', 'everything'] as const) {
          const part = extract(folded, { ...view, folding }, scope, STAMP)?.dataset;
          const known = new Set(dataset.actors.map(({ id }) => id));
          expect(part?.actors.filter(({ id }) => !known.has(id)) ?? []).toEqual([]);
          expect([...(part?.claims ?? [])].every((claim) => dataset.claims.includes(claim))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('a view of a fold', () => {
  const anyFoldedView = anyFold.chain((fold) =>
    anyWholeView(fold.folded).map((view) => ({ ...fold, view: { ...view, folding: fold.folding } })),
  );

  test('is restored by a link', () => {
    fc.assert(
      fc.property(anyFoldedView, ({ folded, view }) => {
        const params = new URLSearchParams(writeView(view, storyOf(folded.dataset)).toString());
        expect(readView(params, folded)).toEqual({ view, junk: [] });
      }),
      RUNS,
    );
  });

  test('is the same in the fold it is of', () => {
    fc.assert(
      fc.property(anyFoldedView, ({ folded, view }) => {
        expect(carried(view, folded, folded)).toEqual(view);
      }),
      RUNS,
    );
  });

  test('names nobody who is not there when it is carried over to the dataset, and back', () => {
    fc.assert(
      fc.property(anyFoldedView, ({ atlas, folded, folding, view }) => {
        const there = carried({ ...view, folding: DEFAULT_VIEW.folding }, folded, atlas);
        const back = carried({ ...there, folding }, atlas, folded);
        for (const [at, now] of [
          [atlas, there],
          [folded, back],
        ] as const) {
          const link = writeView(now, storyOf(at.dataset)).toString();
          expect(readView(new URLSearchParams(link), at)).toEqual({ view: now, junk: [] });
        }
        expect(back.hidden).toEqual(view.hidden);
        expect(back.only).toEqual(view.only);
        expect(back.focus).toEqual(view.focus);
      }),
      RUNS,
    );
  });
});

test('a group that is no more when communities are found anew is no longer kept apart', () => {
  fc.assert(
    fc.property(anyFold, ({ atlas, folded, folding }) => {
      const apart = [...folding.apart, actorId('community.of nobody')];
      const there = carried({ ...DEFAULT_VIEW, folding: { ...folding, apart } }, atlas, folded);
      expect(there.folding).toEqual(folding);
    }),
    RUNS,
  );
});

describe('commands', () => {
  test('a group taken apart and put together again is as before, and knows its way back meanwhile', () => {
    fc.assert(
      fc.property(anyFold, ({ atlas, folded, folding }) => {
        const view = { ...DEFAULT_VIEW, folding };
        const singles = new Set(folding.into?.map(({ body }) => body));
        for (const id of [...(folded.fold?.standing.keys() ?? [])].filter((one) => !singles.has(one))) {
          const apart = takeApart(view, id);
          const open = foldedBy(atlas, apart.folding);
          expect(open.fold?.standing.has(id)).toBe(false);
          const [first] = folded.fold!.standing.get(id)!.members;
          const there = open.dataset.actors[open.placeOf(atlas.dataset.actors[first!]!.id)!]!;
          expect(formerGroups(open, there.id).map((group) => group.id)).toContain(id);
          expect(putTogether(apart, id)).toEqual(view);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('rules stand in one order, and undoing all leaves nothing merged', () => {
    const both = foldBy(foldBy(DEFAULT_VIEW, 'organisation', true), 'place', true);
    expect(both.folding.rules).toEqual(['place', 'organisation']);
    expect(foldBy(both, 'place', false).folding.rules).toEqual(['organisation']);
    expect(unfoldAll(both)).toEqual(DEFAULT_VIEW);
  });

  test('switching communities off forgets which of them were open, and nothing else', () => {
    fc.assert(
      fc.property(anyFold, ({ atlas, folded, folding }) => {
        const off = foldCommunities({ ...DEFAULT_VIEW, folding }, folded, false);
        const again = foldedBy(atlas, off.folding);
        expect(off.folding.rules).toEqual(folding.rules);
        expect(off.folding.apart.every((id) => !id.startsWith('community.'))).toBe(true);
        expect([...(again.fold?.standing.values() ?? [])].some(({ by }) => by === 'community')).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('claims of a group are found by the names of its members', () => {
    fc.assert(
      fc.property(anyFold, ({ atlas, folded }) => {
        const filters = { ...DEFAULT_VIEW.filters, text: { text: 'police', suspended: false } };
        const { bits } = passing(folded, { ...DEFAULT_VIEW, filters });
        atlas.dataset.actors.forEach(({ id, label }) => {
          const own = claimsOfParty(atlas, atlas.claims.bits, id).places;
          if (label === 'Police (India)') expect(own.every((claim) => hasBit(bits, claim))).toBe(true);
        });
      }),
      RUNS,
    );
  });
});
