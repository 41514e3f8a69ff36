import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flag, givenIn } from '../../src/cli/flags';
import { runs } from '../support/runs';

const FLAGS: readonly Flag[] = [
  { name: 'all', takes: [], does: '' },
  { name: 'to', takes: ['FORMAT'], does: '' },
  { name: 'type', takes: ['TYPE'], does: '', isRepeatable: true },
  { name: 'path', takes: ['A', 'B'], does: '' },
  { name: 'undated', takes: ['keep|drop'], does: '', choices: ['keep', 'drop'] },
];
const taken = (...args: readonly string[]) => {
  const { words, all, has, one } = givenIn(args, FLAGS);
  return { words, to: one('to'), type: all('type'), path: all('path'), all: has('all') };
};

test('words and flags may stand in any order', () => {
  const expected = { words: ['in', '-'], to: 'gexf', type: [['a'], ['b=c']], path: [['x', 'y']], all: true };
  expect(taken('in', '--to', 'gexf', '--type', 'a', '--all', '-', '--path', 'x', 'y', '--type=b=c')).toEqual(expected);
  expect(taken('--type', 'a', '--type=b=c', '--path', 'x', 'y', '--to=gexf', '--all', 'in', '-')).toEqual(expected);
});

test('a value may begin with a minus sign, and behind two dashes all are words', () => {
  expect(taken('--type', '-1', '--', '--all', '-x').words).toEqual(['--all', '-x']);
  expect(taken('--type', '-1').type).toEqual([['-1']]);
});

test.each([
  [['--tpye', 'x'], 'There is no flag --tpye.'],
  [['-t'], 'There is no flag -t.'],
  [['--to'], '--to needs a value: --to FORMAT.'],
  [['--to', '--all'], '--to needs a value: --to FORMAT.'],
  [['--path', 'x'], '--path needs 2 values: --path A B.'],
  [['--path=x', 'y'], '--path takes its values without “=”.'],
  [['--all=yes'], '--all takes no value.'],
  [['--to', 'a', '--to', 'b'], '--to is given twice.'],
  [['--undated', 'maybe'], '--undated is keep or drop, not “maybe”.'],
])('%j is told to be wrong', (args, message) => {
  expect(() => givenIn(args, FLAGS)).toThrow(message);
});

test('words come back as they were, whatever they are', () => {
  const word = fc.string().filter((text) => text === '-' || !text.startsWith('-'));
  fc.assert(
    fc.property(fc.array(word), fc.array(fc.string()), (before, after) => {
      expect(givenIn([...before, '--', ...after], FLAGS).words).toEqual([...before, ...after]);
    }),
    runs(50),
  );
});
