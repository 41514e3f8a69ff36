import { expect, test } from 'vitest';
import { eventKinds, kindOf } from '../../../src/model/events/actor-kinds';
import { standardVocabulary } from '../../support/vocabulary';

test.each([
  [
    'state',
    [
      'Russia',
      'united states',
      'South Korea',
      'Türkiye',
      'Turkey',
      'Côte d’Ivoire',
      "Cote d'Ivoire",
      'Myanmar (Burma)',
    ],
  ],
  ['state', ['Palestinian Territory, Occupied', 'Democratic Republic of Congo', 'Saint Lucia', 'Bosnia & Herzegovina']],
  ['collective', ['Police (India)', 'Cabinet / Council of Ministers / Advisors (India)', 'Militant (Taliban)']],
  ['named', ['Kim Jong-Un', 'United Nations', 'European Union', 'Taliban', '(India)', 'Police (', 'constructor', '']],
] as const)('%s: %j', (kind, labels) => {
  expect(labels.map((label) => [label, kindOf(label)])).toEqual(labels.map((label) => [label, kind]));
});

test('every kind that a label can have is in the vocabulary of events', () => {
  const kinds = eventKinds(standardVocabulary.kinds).map(({ id }) => id);
  expect(kinds).toEqual(['state', 'collective', 'named']);
});
