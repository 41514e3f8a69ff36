import { expect, test } from 'vitest';
import { typeId } from '../../src/model/ids';
import { pluralOf, predicateOf, relationLabel } from '../../src/model/predicate';
import { lexiconFor } from '../support/vocabulary';

test('a relation has a word for its absence, made up where the vocabulary has none', () => {
  const attacks = lexiconFor({}).type(typeId('attacks'));
  const { negative: _, ...bare } = attacks;
  expect(relationLabel(attacks, false)).toBe('attacks');
  expect(relationLabel(attacks, true)).toBe('does not attack');
  expect(relationLabel(bare, true)).toBe('not: attacks');
  expect(predicateOf(bare, true)).toBe('not: attacks');
});

test.each([
  ['attacks', 'attack'],
  ['is kin with', 'are kin with'],
  ['has no aims for', 'have no aims for'],
  ['does not fight', 'do not fight'],
  ['harms or endangers', 'harm or endanger'],
  ['accuses or criticizes', 'accuse or criticize'],
  ['carries', 'carry'],
  ['pushes', 'push'],
  ['passes', 'pass'],
  ['died in', 'died in'],
  ['', ''],
])('for many, “%s” is “%s”', (one, many) => {
  expect(pluralOf(one)).toBe(many);
});
