import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlatValue } from '../../../src/formats/column';
import { edgeColumns, growingEdges } from '../../../src/formats/reading/edge-columns';
import type { FileEdge } from '../../../src/formats/reading/graph';

const word = fc.constantFrom('', 'a', 'b', '1', 'a\nb', 'undefined');
const value: fc.Arbitrary<FlatValue> = fc.oneof(word, fc.constantFrom(1, 0, 2.5), fc.boolean(), fc.array(word));
const anyEdge: fc.Arbitrary<FileEdge> = fc.record(
  {
    id: word,
    source: word,
    target: word,
    type: word,
    label: word,
    isDirected: fc.boolean(),
    start: word,
    end: word,
    weight: fc.constantFrom(0, 1, 2.5),
    attributes: fc.array(fc.tuple(word, value), { maxLength: 3 }).map((entries) => new Map(entries)),
    place: word,
  },
  { requiredKeys: ['source', 'target', 'isDirected', 'attributes', 'place'] },
);

describe('edges in columns', () => {
  test('are the very edges again, each and all', () => {
    fc.assert(
      fc.property(fc.array(anyEdge, { maxLength: 30 }), (edges) => {
        const columns = edgeColumns(edges);
        expect(columns).toHaveLength(edges.length);
        expect([...columns]).toEqual(edges);
        expect(edges.map((_, row) => columns.edge(row))).toEqual(edges);
        expect(edgeColumns(columns)).toBe(columns);
      }),
    );
  });

  test('hold once what several of them say, and each end once', () => {
    const edge = (id: string, source: string, said: object = {}): FileEdge => ({
      ...{ id, source, target: 'z', isDirected: true, place: id },
      ...{ type: 'pays', attributes: new Map<string, FlatValue>([['date', '2018-01-01']]) },
      ...said,
    });
    const columns = edgeColumns([
      edge('1', 'a'),
      edge('2', 'b'),
      edge('3', 'a', { isDirected: false }),
      edge('4', 'b'),
    ]);
    expect([...columns.said]).toEqual([0, 0, 1, 0]);
    expect(columns.sayings).toHaveLength(2);
    expect(columns.ends).toEqual(['a', 'z', 'b']);
  });

  test('stand by line and column, too, and keep what their attributes were when they were added', () => {
    const edges = growingEdges();
    const attributes = new Map<string, FlatValue>([['date', '2018']]);
    const edge = { source: 'a', target: 'b', isDirected: true, attributes };
    expect(edges.add(edge, { line: 3, column: 7 })).toBe(1);
    attributes.set('date', '2019');
    expect(edges.add(edge, { line: 4, column: 1 })).toBe(2);
    expect([...edges.done()].map((found) => [found.place, found.attributes.get('date')])).toEqual([
      ['line 3, column 7', '2018'],
      ['line 4, column 1', '2019'],
    ]);
  });

  test('have all ids where each edge has one', () => {
    const edge = { source: 'a', target: 'b', isDirected: true, attributes: new Map(), place: '' };
    expect(
      edgeColumns([
        { ...edge, id: 'x' },
        { ...edge, id: 'yz' },
      ]).allIds?.text,
    ).toBe('xyz');
    expect(edgeColumns([{ ...edge, id: 'x' }, edge]).allIds).toBeUndefined();
  });
});
