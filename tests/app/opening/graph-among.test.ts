import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { graphAmong } from '../../../src/app/opening/graph-among';

const file = (name: string, content: BlobPart) => new File([content], name);
const packed = (text: string) => Uint8Array.from(gzipSync(strToU8(text)));
const EVENTS = 'source,target,type,date\nAnn,Bea,Fight,2018-01-01\n';
const ACTORS = 'id,label\nAnn,Ann of Sel\n';

test('tables of events are no graph, alone or together, packed or not', async () => {
  expect(await graphAmong([file('a.csv', EVENTS)])).toBeUndefined();
  expect(await graphAmong([file('a.csv.gz', packed(EVENTS)), file('b.csv', ACTORS)])).toBeUndefined();
  expect(await graphAmong([])).toBeUndefined();
});

test('a table that says more than events do is read by its format', async () => {
  const rich = file('claims.csv', 'subject,object,relation,speaker\nann,bea,fights,cyd\n');
  expect(await graphAmong([rich])).toBe(rich);
});

test('a large table is opened as events although some of its columns are not read', async () => {
  const rows = 'Ann,Bea,Fight,2018-01-01,7\n'.repeat(300_000);
  expect(await graphAmong([file('large.csv', `source,target,type,date,weight\n${rows}`)])).toBeUndefined();
});

test.each([
  ['{"format":"actor-atlas/dataset"}', 'JSON'],
  ['<?xml version="1.0"?><gexf a="1,2"/>', 'XML'],
  ['@prefix a: <http://a/>, b .', 'Turtle'],
  ['*Vertices 3, 4', 'Pajek'],
  ['Who, what and where', 'a table of unknown columns'],
])('%s is for a format: %s', async (text) => {
  const [plain, gzip] = [file('x', text), file('x.gz', packed(text))];
  expect(await graphAmong([plain])).toBe(plain);
  expect(await graphAmong([gzip])).toBe(gzip);
});

test('of several files the first that is no table is the graph', async () => {
  const graph = file('g.gexf', '<gexf/>');
  expect(await graphAmong([file('a.csv', EVENTS), graph])).toBe(graph);
});
