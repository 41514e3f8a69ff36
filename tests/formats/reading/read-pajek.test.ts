import { describe, expect, test } from 'vitest';
import { pajek } from '../../../src/formats/pajek';
import { Unreadable } from '../../../src/formats/problems';
import { newFindings } from '../../../src/formats/reading/findings';
import { graphOfPajek } from '../../../src/formats/reading/read-pajek';
import { readBy, startOf } from '../../support/read-file';

function read(...lines: readonly string[]) {
  const findings = newFindings();
  const graph = graphOfPajek(lines.join('\r\n'), findings);
  return {
    title: graph.title,
    nodes: graph.nodes.map(({ id, label, attributes }) => [id, label, ...attributes.values()]),
    edges: Array.from(graph.edges, ({ source, target, isDirected, type, label, weight, attributes }) => [
      source,
      target,
      isDirected,
      type,
      label,
      weight,
      ...attributes.values(),
    ]),
    said: findings.listed().map(({ severity, code, place }) => `${severity} ${code} at ${place}`),
  };
}

describe('a network of Pajek', () => {
  test('has vertices with labels in quotes or without, and those that are only counted', () => {
    expect(
      read(
        '% a remark',
        '*Network "Two shores"',
        '*Vertices 4',
        '1 "Salt Guard" 0.1 0.2 0.5 ellipse',
        '2 Orvane',
        "4 'c d' [1-3]",
      ),
    ).toEqual({
      title: 'Two shores',
      nodes: [
        ['1', 'Salt Guard'],
        ['2', 'Orvane'],
        ['3', undefined],
        ['4', 'c d', '1-3'],
      ],
      edges: [],
      said: ['info drawing-unused at the file'],
    });
  });

  test('has arcs and edges with values, labels, times and names of their relations', () => {
    const { edges } = read(
      '*vertices 3',
      '*Arcs :2 "trades with"',
      '1 2 3.5 l "since long" c Blue',
      '*Arcs :7',
      '2 3',
      '*Edges',
      '3: 1 3 -1 [4,6-*]',
      '1 2 l bare',
    );
    expect(edges).toEqual([
      ['1', '2', true, 'trades with', 'since long', 3.5],
      ['2', '3', true, 'relation 7', undefined, undefined],
      ['1', '3', false, 'relation 3', undefined, -1, '4,6-*'],
      ['1', '2', false, undefined, 'bare', undefined],
    ]);
  });

  test('has ties in lists and in matrices, those of two kinds of vertices included', () => {
    expect(
      read('*Vertices 3', '*Arcslist', '1 2 3', '*Edgeslist', '2 3').edges.map((edge) => edge.slice(0, 3)),
    ).toEqual([
      ['1', '2', true],
      ['1', '3', true],
      ['2', '3', false],
    ]);
    const rows = read('*Vertices 3 2', '*Matrix', '1', '0', '5').edges;
    expect(rows).toEqual([['1', '3', true, undefined, undefined, 1]]);
  });

  test('writes characters as codes, and says of every line that makes no sense that it was left out', () => {
    expect(
      read('stray', '*Vertices 2', '1 "&#1587;&#1604;"', '1 again', '9 far', '*Arcs', '1 x', '*Partition p', '1'),
    ).toEqual({
      title: undefined,
      nodes: [
        ['1', 'سل'],
        ['2', undefined],
      ],
      edges: [],
      said: [
        'warning line-unread at line 1',
        'warning line-unread at line 4',
        'warning line-unread at line 5',
        'warning line-unread at line 7',
        'warning section-unread at line 8',
      ],
    });
  });

  test('of which a file has more than one is the first one, with the ties of both', () => {
    const { nodes, edges, said } = read(
      '*Vertices 2',
      '1 a',
      '2 b',
      '*Edges',
      '1 2',
      '*Vertices 2',
      '1 c',
      '*Arcs',
      '2 1',
    );
    expect(nodes).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
    expect(edges.map((edge) => edge.slice(0, 3))).toEqual([
      ['1', '2', false],
      ['2', '1', true],
    ]);
    expect(said).toEqual(['warning second-graph at line 6']);
  });

  test('without vertices is refused', () => {
    expect(() => read('*Arcs', '1 2')).toThrow(Unreadable);
    expect(() => read('*Vertices many')).toThrow(Unreadable);
    expect(() => read('*Vertices 1000000000')).toThrow(Unreadable);
    expect(() => read('*Vertices 900000', '*Edges', '1 2')).toThrow(Unreadable);
  });

  test('is known by its vertices and becomes a dataset', async () => {
    const text = '\uFEFF% made by hand\n*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2\n';
    expect(pajek.recognises(startOf('x.txt', text.slice(1)))).toBe(true);
    expect(pajek.recognises(startOf('x.net', 'A,B\n1,2'))).toBe(false);
    expect(pajek.recognises(startOf('x.net', '\n'.repeat(60_000)))).toBe(false);
    const answer = await readBy(pajek, 'two.net', text);
    expect(answer.ok === true && [answer.value.actors.length, answer.value.claims.length]).toEqual([2, 1]);
  });
});
