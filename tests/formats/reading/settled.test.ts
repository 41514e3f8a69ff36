import { expect, test } from 'vitest';
import type { Draft, DraftItem } from '../../../src/formats/reading/draft';
import { newFindings } from '../../../src/formats/reading/findings';
import { settled } from '../../../src/formats/reading/settled';
import { standardVocabulary } from '../../support/vocabulary';

const item = (place: string, fields: Readonly<Record<string, unknown>>): DraftItem => ({
  fields: new Map(Object.entries(fields)),
  place,
});
const HEAD = { format: 'actor-atlas/dataset', version: 1, id: 'd', title: 'D' };
const CLAIM = { type: 'fights', subject: 'a', object: 'b', gist: 'g', mode: 'asserted', by: 'a', evidence: [] };

/** A draft of two actors that fight, with something changed. */
function draftOf({
  head = {},
  actors = [],
  claims = [],
}: {
  head?: Readonly<Record<string, unknown>>;
  actors?: readonly DraftItem[];
  claims?: readonly DraftItem[];
}): Draft {
  const cast = ['a', 'b'].map((id) => item(`node ${id}`, { id, label: id, kind: 'state' }));
  return {
    head: new Map(Object.entries({ ...HEAD, ...head })),
    sources: [],
    actors: [...cast, ...actors],
    claims: [item('edge 1', { id: 'c', ...CLAIM }), ...claims],
  };
}

function settle(draft: Draft) {
  const findings = newFindings();
  const dataset = settled(draft, standardVocabulary, findings);
  return {
    dataset,
    said: findings.listed().map(({ severity, code, place, hint }) => `${severity} ${code} at ${place}: ${hint}`),
  };
}

test('a draft that makes sense is the dataset that it describes', () => {
  expect(settle(draftOf({}))).toEqual({
    said: [],
    dataset: {
      ...HEAD,
      sources: [],
      actors: [
        { id: 'a', label: 'a', kind: 'state' },
        { id: 'b', label: 'b', kind: 'state' },
      ],
      claims: [{ id: 'c', ...CLAIM }],
    },
  });
});

test('what is left out takes with it what hangs on it, each by its place', () => {
  const found = settle(
    draftOf({
      actors: [item('node x', { id: 'x', kind: 'state' })],
      claims: [item('edge 2', { id: 'c2', ...CLAIM, object: 'x' }), item('edge 3', { id: 'c3', ...CLAIM, place: 'x' })],
    }),
  );
  expect(found.dataset?.claims.map(({ id, place }) => [id, place])).toEqual([
    ['c', undefined],
    ['c3', undefined],
  ]);
  expect(found.said).toEqual([
    'warning missing at node x, “label”: The actor was left out.',
    'warning unknown-reference at edge 2, “object”: The claim was left out.',
    'warning unknown-reference at edge 3, “place”: This part of the claim was left out.',
  ]);
});

test('of a list only the items are left out that make no sense, wherever they stand in it', () => {
  const also = ['a', 'nobody', 'b', 'no one'].map((actor) => ({ role: 'with', actor }));
  const found = settle(draftOf({ claims: [item('edge 2', { id: 'c2', ...CLAIM, also })] }));
  expect(found.dataset?.claims[1]?.also?.map(({ actor }) => actor)).toEqual(['a', 'b']);
});

test('what is wrong with the dataset itself is left out where it can be', () => {
  expect(settle(draftOf({ head: { license: 7 } }))).toMatchObject({
    dataset: { id: 'd' },
    said: ['warning wrong-shape at the graph, “license”: It was left out.'],
  });
});

test('what nothing can be taken out of is refused with everything that is wrong', () => {
  const found = settle(draftOf({ head: { version: 2 } }));
  expect(found.dataset).toBeUndefined();
  expect(found.said).toContainEqual(expect.stringMatching(/^error /));
});
