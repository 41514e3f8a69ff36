import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf, openedAtlas } from '../../src/graph/atlas';
import { Claims } from '../../src/graph/claims';
import { atOnce } from '../../src/lib/slices';
import { actorId, claimId } from '../../src/model/ids';
import { hide, switchValues } from '../../src/view/commands';
import { findingAny, findingEnds, type Result, type Results } from '../../src/view/search-results';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyText } from '../support/hostile-text';
import { standardVocabulary } from '../support/vocabulary';
import { anyView, sel } from './any-view';

function kinds({ groups }: Results): readonly (readonly [string, readonly string[]])[] {
  return groups.map(({ label, results }) => [label, results.map(({ key }) => key)]);
}

function actorsOf({ groups }: Results): readonly string[] {
  return groups.flatMap(({ results }) =>
    results.flatMap((result) => (result.kind === 'actor' ? [result.actor.id] : [])),
  );
}

function hiddenBy(result: Result | undefined): string | undefined {
  return result && 'hiddenBy' in result ? result.hiddenBy : undefined;
}

test('actors, ties and claims are found, and what can be done with the first actor', () => {
  const results = atOnce(findingAny(sel, DEFAULT_VIEW, 'marsana'));
  expect(kinds(results)).toEqual([
    ['Actors', ['actor marsana']],
    ['Ties and claims', expect.any(Array)],
    ['Do', ['only', 'paths', 'hide']],
  ]);
  expect(results.status).toMatch(/^1 actor, \d ties and claims$/);
});

test('a misspelt name says that its spelling was forgiven', () => {
  expect(atOnce(findingAny(sel, DEFAULT_VIEW, 'keldrra')).groups[0]?.label).toBe('Actors, spelling forgiven');
});

test('what a filter hides is found, and says which', () => {
  const view = switchValues(DEFAULT_VIEW, 'standings', ['disputed'], false);
  const ties = atOnce(findingAny(sel, view, 'keldra shelters')).groups[0]?.results;
  expect(hiddenBy(ties?.[0])).toBe('Standing');
  expect(hiddenBy(atOnce(findingAny(sel, DEFAULT_VIEW, 'keldra shelters')).groups[0]?.results[0])).toBe('');
  const hidden = hide(DEFAULT_VIEW, [actorId('marsana')]);
  expect(hiddenBy(atOnce(findingAny(sel, hidden, 'marsana')).groups[0]?.results[0])).toBe('hand');
});

test('without a query, the actors with most shown claims are offered', () => {
  const [group] = atOnce(findingAny(sel, DEFAULT_VIEW, '  ')).groups;
  const claims = group!.results.map((result) => (result.kind === 'actor' ? result.claims : -1));
  expect(group!.results).toHaveLength(8);
  expect(claims).toEqual([...claims].sort((a, b) => b - a));
});

test('the second end of a path is never the first, and says how many steps it is away', () => {
  const from = actorId('keldra');
  const near = atOnce(findingEnds(sel, DEFAULT_VIEW, from, '')).groups[0]!.results;
  const steps = near.map((result) => (result.kind === 'actor' ? result.steps : undefined));
  expect(steps).toEqual([...steps].sort());
  expect(actorsOf(atOnce(findingEnds(sel, DEFAULT_VIEW, from, 'keldra')))).not.toContain(from);
  expect(actorsOf(atOnce(findingEnds(sel, DEFAULT_VIEW, from, 'orvane')))).toContain('orvane');
});

test('nothing found says so, with the nearest spelling if there is one', () => {
  expect(atOnce(findingAny(sel, DEFAULT_VIEW, 'qqqqqqq'))).toEqual({
    groups: [],
    status: '0 actors, 0 ties and claims',
  });
  expect(atOnce(findingAny(sel, DEFAULT_VIEW, 'comission sonud')).suggestion).toBe('commission sound');
});

test('no list is longer than promised, no key is there twice, whatever is asked', () => {
  fc.assert(
    fc.property(
      anyView(sel),
      fc.oneof(anyText, fc.constantFrom('o', 'sel', 'guard', 'keldra orvane')),
      (view, query) => {
        const { groups } = atOnce(findingAny(sel, view, query));
        for (const { label, results } of groups)
          expect(results.length).toBeLessThanOrEqual(label.startsWith('Ties') ? 6 : 8);
        const keys = groups.flatMap(({ results }) => results.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(groups.filter(({ results }) => results.length === 0)).toEqual([]);
      },
    ),
  );
});

/** So many claims of one tie, told apart by their ids alone, that count how often anything of them is read. */
function countingAtlas(claims: number) {
  const [claim] = [...sel.dataset.claims];
  const alike = Array.from({ length: claims }, (_, at) => ({ ...claim!, id: claimId(`c-${at}`) }));
  const reads = { count: 0 };
  const counting = <Read extends object>(of: Read): Read =>
    new Proxy(of, {
      get: (target, key) => {
        reads.count++;
        return Reflect.get(target, key);
      },
    });
  const { columns, ...holdings } = atlasOf({ ...sel.dataset, claims: alike }, standardVocabulary);
  const atlas = openedAtlas({ ...holdings, columns: { ...columns, negated: counting(columns.negated) } });
  const source = { ...atlas, record: (place: number) => counting(atlas.record(place)) };
  return { atlas: { ...source, claims: Claims.in(source, atlas.claims.bits) }, reads };
}

test('twice the claims of one tie are twice the work to search, not four times', () => {
  const [once, twice] = [400, 800].map((claims) => {
    const { atlas, reads } = countingAtlas(claims);
    const { groups } = atOnce(findingAny(atlas, DEFAULT_VIEW, 'orvane keldra'));
    expect(groups.find(({ label }) => label === 'Ties and claims')?.results).toHaveLength(1);
    return reads.count;
  });
  expect(twice! / once!).toBeLessThan(2.2);
});
