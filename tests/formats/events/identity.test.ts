import { expect, test } from 'vitest';
import { idOf, titleOf } from '../../../src/formats/events/identity';

test.each([
  [[{ name: 'icews18.csv.gz' }], 'icews18'],
  [[{ name: 'relations.csv.gz' }, { name: 'actors.csv.gz' }], 'Events of relations.csv.gz'],
  [[{ name: 'Events.csv' }], 'Events of Events.csv'],
  [[{ name: '.csv' }], '.csv'],
  [[], 'Events'],
  [
    [
      { name: 'relations.csv', folder: 'icews18' },
      { name: 'actors.csv', folder: 'icews18' },
    ],
    'icews18',
  ],
  [
    [
      { name: 'north.csv', folder: 'a' },
      { name: 'south.csv', folder: 'b' },
    ],
    'north',
  ],
])('%j is called %s', (files, title) => {
  expect(titleOf(files)).toBe(title);
});

test('an id tells apart files of one name', () => {
  expect(idOf('Événements 2018', '0123456789abcdef')).toBe('evenements-2018-01234567');
  expect(idOf('…', 'fedcba9876543210')).toBe('events-fedcba98');
});
