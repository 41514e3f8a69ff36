import { expect, test } from 'vitest';
import { joined, NOTHING, sparql } from '../../../src/sources/sparql/fragment';
import { literal, variable } from '../../../src/sources/sparql/terms';

const texts = import.meta.glob<string>('../../../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

function filesWith(pattern: RegExp): readonly string[] {
  return Object.entries(texts)
    .filter(([, text]) => pattern.test(text))
    .map(([path]) => path.replace('../../../src/', ''))
    .sort();
}

test('only the constructors of terms make a piece of a query of a text', () => {
  expect(filesWith(/\bfragmentOf\b[^;]*from '(?:\.\/|\.\.\/|[^']*sparql\/)fragment'/)).toEqual([
    'sources/sparql/terms.ts',
  ]);
  expect(filesWith(/\bas (?:unknown as )?Fragment\b/)).toEqual(['sources/sparql/fragment.ts']);
});

test('fragments stand as they are, in the gaps of others and joined by others', () => {
  const [a, b] = [variable('a'), literal('$& $1')];
  expect(sparql`BIND(${b} AS ${a})`.text).toBe('BIND("$& $1" AS ?a)');
  expect(sparql`FILTER(${joined([a, b, a], sparql` = `)})`.text).toBe('FILTER(?a = "$& $1" = ?a)');
  expect(sparql`{ ${NOTHING}${[]} }`.text).toBe('{  }');
  expect(joined([], sparql`, `).text).toBe('');
});
