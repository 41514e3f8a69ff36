import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csv } from '../../src/formats/csv';
import { startOf } from '../support/read-file';

const isKnown = (name: string, content: string | Uint8Array) => csv.recognises(startOf(name, content));

test.each([['source,target\na,b\n'], ['a;b;c\n1;"x\ny;z";3\n1;2;3\n'], ['a\tb\n1\t2\n'], ['a|b\n1|2\n']])(
  '%j is known for a table whatever its name',
  (text) => {
    expect(isKnown('file', text)).toBe(true);
  },
);

test('one column is a table by its name alone', () => {
  expect([isKnown('names.csv', 'name\na\n'), isKnown('names', 'name\na\n')]).toEqual([true, false]);
});

test.each([
  ['{"a":1,"b":2}'],
  ['<gexf a="1,2">\n</gexf>'],
  ['@prefix a: <http://a> .\na:b a:c a:d, a:e ;\n a:f a:g .\n'],
  ['digraph {\n a -> b;\n b -> c;\n}\n'],
  ['CREATE (a);\nCREATE (b);\n'],
  ['*Vertices 2\n1 "a, b"\n2 "c, d"\n'],
  ['Dear Sir,\n\nthis is no table.\n'],
  [''],
])('%j is none', (text) => {
  expect(isKnown('file', text)).toBe(false);
});

test('a ZIP is known by the tables in it', () => {
  const zip = (name: string) => zipSync({ [name]: strToU8('x') });
  expect(['claims.csv', 'folder/actors.csv', 'graph.gexf'].map((name) => isKnown('f.zip', zip(name)))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a ZIP of something else is no table, whatever its date and checksum look like as letters', () => {
  const dates = Array.from({ length: 2000 }, (_, at) => Date.UTC(2026, 0, 1) + at * 3_607_000);
  const zip = (mtime: number) => zipSync({ 'graph.gexf': strToU8('x') }, { mtime });
  expect(dates.filter((date) => isKnown('f.zip', zip(date)))).toEqual([]);
});
