import { expect, test } from 'vitest';
import { claimId } from '../../src/model/ids';
import { placesOf } from '../../src/view/places';
import { sel } from './any-view';

test('a claim is read in every paragraph where it or an answer to it has evidence, each once, its own first', () => {
  for (const record of sel.claims.records) {
    const { evidence, responses = [] } = record.claim;
    const places = placesOf(record).map(({ source, paragraph }) => `${source} ${paragraph}`);
    const spots = [...evidence, ...responses.flatMap((response) => response.evidence)];
    expect(places).toEqual([...new Set(spots.map(({ source, paragraph }) => `${source} ${paragraph}`))]);
  }
});

test('a place names the answers read in it, in another source too', () => {
  const places = placesOf(sel.find(claimId('c-015'))!).map(({ source, paragraph, answers }) => ({
    at: `${source} ${paragraph}`,
    answers: answers.map(({ by, stance }) => `${by} ${stance}`),
  }));
  expect(places).toEqual([
    { at: 'dispatch 8', answers: ['salt-guard denies'] },
    { at: 'communique 2', answers: ['salt-guard denies'] },
  ]);
});
