import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import type { Claim, Dataset } from '../../src/model/dataset';
import { actorId, claimId, LONGEST_ID } from '../../src/model/ids';
import { readDataset } from '../../src/model/read';
import { hide, select } from '../../src/view/commands';
import { describeFilters } from '../../src/view/describe';
import { extract, SCOPES, type Scope } from '../../src/view/extract';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { firstViewOf } from '../../src/view/story';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const STAMP = { at: '2024-07-01T10:00:00.000Z', by: 'Actor Atlas 1.0.0' };
/** A part with its claims all there, as a file would hold them. */
const cut = (atlas: Atlas, view: View, scope: Scope): Dataset | undefined => {
  const part = extract(atlas, view, scope, STAMP)?.dataset;
  return part && { ...part, claims: [...part.claims] };
};
const opened = (dataset: Dataset) => atlasOf(dataset, standardVocabulary);
const parts = SCOPES.filter((scope) => scope !== 'everything');
/** Each run builds a dataset and cuts it: fewer of them than usual. */
const RUNS = { numRuns: 60 };
const anyPart = anyAtlas({ actors: 6, claims: 6, atLeast: 2 })
  .chain((atlas) => fc.tuple(fc.constant(atlas), anyWholeView(atlas), fc.constantFrom(...parts)))
  .map(([atlas, view, scope]) => ({ atlas, view, scope, part: cut(atlas, view, scope) }));

/** Everyone a claim is heard from, and every source it or an answer to it is read from, as plain ids. */
function heardFrom({ by, evidence, responses }: Claim): readonly (string | undefined)[] {
  const answers = responses ?? [];
  const passages = [...evidence, ...answers.flatMap((answer) => answer.evidence)];
  return [by, ...answers.map((answer) => answer.by), ...passages.map(({ source }) => source)];
}

describe('a part of a dataset', () => {
  test('is a sound dataset, whatever it is cut from', () => {
    fc.assert(
      fc.property(anyPart, ({ part }) => {
        if (!part) return;
        expect(readDataset(JSON.parse(JSON.stringify(part)), standardVocabulary).issues).toEqual([]);
      }),
      RUNS,
    );
  });

  test('has an id of its own that says which part it is', () => {
    fc.assert(
      fc.property(anyPart, ({ atlas, scope, part }) => {
        if (!part) return;
        expect(part.id).not.toBe(atlas.dataset.id);
        expect(part.id.endsWith(`-${scope}`)).toBe(true);
        expect(part.id.length).toBeLessThanOrEqual(200);
      }),
      RUNS,
    );
    expect(parts.map((scope) => cut(sel, DEFAULT_VIEW, scope)?.id).filter(Boolean)).toEqual(['harbour-of-sel-shown']);
    const long = opened({ ...sel.dataset, claims: [...sel.dataset.claims], id: 'x'.repeat(LONGEST_ID) });
    expect(cut(long, DEFAULT_VIEW, 'shown')?.id).toBe(`${'x'.repeat(LONGEST_ID - '-shown'.length)}-shown`);
  });

  test('brings exactly the sources that its claims or the answers to them are read from or spoken by', () => {
    fc.assert(
      fc.property(anyPart, ({ atlas, part }) => {
        if (!part) return;
        const used = new Set(part.claims.flatMap(heardFrom));
        const sources = atlas.dataset.sources.filter(({ id }) => used.has(id));
        expect(part.sources).toEqual(sources);
        expect(part.derivedFrom?.sources).toEqual(sources.map(({ title }) => title));
      }),
      RUNS,
    );
  });

  test('counts the actors that lost the body they are part of, and only those lost it', () => {
    fc.assert(
      fc.property(anyPart, ({ atlas, part }) => {
        if (!part) return;
        const inside = new Set<string | undefined>(part.actors.map(({ id }) => id));
        const before = part.actors.map(({ id }) => atlas.actors.get(id)!);
        const lost = before.filter(({ partOf }) => partOf !== undefined && !inside.has(partOf)).length;
        const former = atlas.dataset.derivedFrom?.cut?.partOf ?? 0;
        expect(part.derivedFrom?.cut?.partOf ?? 0).toBe(former + lost);
        expect(part.actors.map(({ partOf }) => partOf)).toEqual(
          before.map(({ partOf }) => (inside.has(partOf) ? partOf : undefined)),
        );
      }),
      RUNS,
    );
  });

  test('says so when a coast guard goes without the state it is part of', () => {
    const claim = select(DEFAULT_VIEW, { kind: 'claim', id: claimId('c-024') });
    const part = cut(sel, claim, 'selection');
    expect(part?.derivedFrom?.cut).toEqual({ partOf: 1 });
    expect(part?.actors.find(({ id }) => id === 'orvane-coast-guard')).not.toHaveProperty('partOf');
    expect(cut(sel, DEFAULT_VIEW, 'shown')?.derivedFrom).not.toHaveProperty('cut');
  });
});

describe('a part of a part', () => {
  test('names the first dataset, counts of that, and tells the filters of both', () => {
    fc.assert(
      fc.property(anyPart, fc.constantFrom(...SCOPES), ({ part }, scope) => {
        if (!part) return;
        const again = cut(opened(part), DEFAULT_VIEW, scope);
        if (!again) return;
        const { derivedFrom: first } = part;
        expect(again.derivedFrom).toMatchObject({
          dataset: first!.dataset,
          filters: first!.filters,
          actors: { exported: again.actors.length, of: first!.actors.of },
          claims: { exported: again.claims.length, of: first!.claims.of },
        });
      }),
      RUNS,
    );
  });

  test('joins the filters in the order in which they were set', () => {
    const [first, second] = [hide(DEFAULT_VIEW, [actorId('keldra')]), hide(DEFAULT_VIEW, [actorId('marsana')])];
    const part = opened(cut(sel, first, 'shown')!);
    const again = cut(part, second, 'shown')!;
    expect(again.derivedFrom?.filters).toEqual([...describeFilters(sel, first), ...describeFilters(part, second)]);
    expect([again.id, again.derivedFrom?.dataset]).toEqual(['harbour-of-sel-shown-shown', 'harbour-of-sel']);
  });

  test('taken whole is the same part, with the same id and scope', () => {
    const part = cut(sel, hide(DEFAULT_VIEW, [actorId('keldra')]), 'shown')!;
    expect(cut(opened(part), DEFAULT_VIEW, 'everything')).toEqual(part);
  });
});

test('everything is the dataset under its own id, unused sources included', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const { derivedFrom: _, ...whole } = atlas.dataset;
      const { derivedFrom, ...saved } = cut(atlas, firstViewOf(atlas), 'everything')!;
      expect(saved).toEqual(whole);
      expect(derivedFrom?.sources).toEqual(whole.sources.map(({ title }) => title));
    }),
  );
});
